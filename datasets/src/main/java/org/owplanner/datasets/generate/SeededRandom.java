package org.owplanner.datasets.generate;

import java.util.SplittableRandom;

/// Random numbers that are the same on every machine for one seed.
public final class SeededRandom {

  private final SplittableRandom random;

  /// The numbers of one purpose; two purposes of one seed are independent of each other.
  public SeededRandom(long seed, String purpose) {
    random = new SplittableRandom(mixed(seed) ^ mixed(purpose.hashCode()));
  }

  /// Stafford's variant 13 of the MurmurHash3 finaliser: neighbouring seeds must not give shifted
  /// sequences.
  private static long mixed(long value) {
    var mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /// Uniform, from 0 (included) to 1 (excluded).
  public double uniform() {
    return random.nextDouble();
  }

  /// Uniform, from `low` (included) to `high` (excluded).
  public double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /// Uniform whole number, from 0 (included) to `bound` (excluded).
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /// Standard normal, by Box and Muller (1958) with arithmetic that does not depend on the machine.
  public double normal() {
    var radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  /// Whole number from 0 on with the given mean, geometrically distributed.
  public int geometric(double mean) {
    return (int) (StrictMath.log(1 - random.nextDouble()) / StrictMath.log(mean / (1 + mean)));
  }
}
