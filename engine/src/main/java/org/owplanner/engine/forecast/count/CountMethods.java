package org.owplanner.engine.forecast.count;

import java.util.List;
import org.owplanner.engine.forecast.ForecastMethod;

/// The methods that need no other series than the one they forecast.
public final class CountMethods {

  private static final double DECAY = 0.9;

  private CountMethods() {}

  /// One of each.
  ///
  /// @param seed start of the bootstraps' random sequences
  public static List<ForecastMethod> all(long seed) {
    return List.of(
        Croston.standard(),
        Sba.standard(),
        Tsb.standard(),
        new Adida(),
        new Imapa(),
        new DecayedEmpirical(1),
        new DecayedEmpirical(DECAY),
        new WillemainBootstrap(seed),
        new ViswanathanZhouBootstrap(seed),
        new DecayedNegativeBinomial(1),
        new DecayedNegativeBinomial(DECAY),
        new LikelihoodNegativeBinomial(DECAY),
        new Hurdle(DECAY));
  }
}
