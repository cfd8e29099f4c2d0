package org.owplanner.engine.forecast.count;

import java.util.Random;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.EmpiricalDemand;

/// Bootstrap of Viswanathan & Zhou (2008): intervals between demands are drawn from those seen, and
/// so are sizes, with jitter. The first interval goes on from the last demand seen: it is drawn
/// until it is longer than the steps since.
public final class ViswanathanZhouBootstrap extends AbstractDistributionMethod {

  private static final int DRAWS = 20;

  private final long seed;

  /// @param seed start of the random sequence
  public ViswanathanZhouBootstrap(long seed) {
    super("Viswanathan-Zhou bootstrap");
    this.seed = seed;
  }

  @Override
  DemandDistribution step(double[] known) {
    return leadTime(known, 1);
  }

  /// What the next `steps` steps bring together.
  public EmpiricalDemand leadTime(TimeSeries series, int steps) {
    return leadTime(KnownSteps.of(series), steps);
  }

  private EmpiricalDemand leadTime(double[] known, int steps) {
    var sizes = Resampling.sizes(known);
    if (sizes.length == 0) {
      return EmpiricalDemand.of(new double[] {0});
    }
    var intervals = new int[sizes.length];
    var count = 0;
    var since = 0;
    for (var value : known) {
      since++;
      if (value > 0) {
        intervals[count++] = since;
        since = 0;
      }
    }
    var elapsed = since;
    return Resampling.totals(
        (random, length) -> total(random, length, sizes, intervals, elapsed), steps, seed);
  }

  private static double total(
      Random random, int steps, double[] sizes, int[] intervals, int elapsed) {
    var total = 0.0;
    var at = first(random, intervals, elapsed);
    while (at <= steps) {
      total += Resampling.jittered(sizes[random.nextInt(sizes.length)], random);
      at += intervals[random.nextInt(intervals.length)];
    }
    return total;
  }

  private static int first(Random random, int[] intervals, int elapsed) {
    for (var draw = 0; draw < DRAWS; draw++) {
      var interval = intervals[random.nextInt(intervals.length)];
      if (interval > elapsed) {
        return interval - elapsed;
      }
    }
    return elapsed + 1;
  }
}
