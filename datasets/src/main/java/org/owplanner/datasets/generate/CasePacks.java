package org.owplanner.datasets.generate;

/// Units in a case: usual numbers, as many as a person can handle.
public final class CasePacks {

  private static final int[] USUAL = {1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 36, 48, 72, 96, 144, 288};
  private static final double MEDIAN_CASE_MM3 = 25_000_000;
  private static final double SPREAD = 0.5;
  private static final long LARGEST_CASE_MM3 = 90_000_000;
  private static final int HEAVIEST_CASE_G = 15_000;

  private CasePacks() {}

  /// A usual number for a case of a log-normally drawn volume.
  public static int draw(SeededRandom random, PackedSize size) {
    var volume = MEDIAN_CASE_MM3 * StrictMath.exp(SPREAD * random.normal());
    return near(size, (int) Math.max(1, volume / size.volumeMm3()));
  }

  /// The largest usual number up to the one wanted that is neither too large nor too heavy.
  public static int near(PackedSize size, int wanted) {
    var best = 1;
    for (var units : USUAL) {
      var isHandy =
          units * size.volumeMm3() <= LARGEST_CASE_MM3
              && (long) units * size.weightG() <= HEAVIEST_CASE_G;
      if (units <= wanted && isHandy) {
        best = units;
      }
    }
    return best;
  }
}
