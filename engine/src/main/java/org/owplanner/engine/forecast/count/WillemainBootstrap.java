package org.owplanner.engine.forecast.count;

import java.util.Random;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.distribution.EmpiricalDemand;

/// Bootstrap of Willemain, Smart & Schwarz (2004): whether a step brings demand follows a Markov
/// chain with two states, whose probabilities are the shares of the transitions seen; sizes are
/// drawn from those seen, with jitter.
public final class WillemainBootstrap extends AbstractDistributionMethod {

  private final long seed;

  /// @param seed start of the random sequence
  public WillemainBootstrap(long seed) {
    super("Willemain bootstrap");
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
    var begins = transition(known, false, sizes.length);
    var goesOn = transition(known, true, sizes.length);
    var endsWithDemand = known[known.length - 1] > 0;
    Resampling.Path path =
        (random, length) -> total(random, length, sizes, begins, goesOn, endsWithDemand);
    return Resampling.totals(path, steps, seed);
  }

  private static double total(
      Random random, int steps, double[] sizes, double begins, double goesOn, boolean isOn) {
    var total = 0.0;
    var asks = isOn;
    for (var h = 0; h < steps; h++) {
      asks = random.nextDouble() < (asks ? goesOn : begins);
      if (asks) {
        total += Resampling.jittered(sizes[random.nextInt(sizes.length)], random);
      }
    }
    return total;
  }

  /// Share of the steps after one with (or without) demand that bring demand; the share of all
  /// where no such step was seen.
  private static double transition(double[] known, boolean afterDemand, int demands) {
    var from = 0;
    var to = 0;
    for (var t = 1; t < known.length; t++) {
      if (known[t - 1] > 0 == afterDemand) {
        from++;
        to += known[t] > 0 ? 1 : 0;
      }
    }
    return from == 0 ? (double) demands / known.length : (double) to / from;
  }
}
