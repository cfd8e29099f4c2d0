package org.owplanner.engine.forecast.count;

import org.owplanner.engine.solve.Text;

/// What like products brought a day when they were new: a gamma prior with shape k and mean m₀ of
/// the level λ of a Poisson demand, so that E[λ | y] = (k + Σy) ÷ (k ÷ m₀ + Σ exposure) (Gelman et
/// al. 2013, section 2.6).
///
/// @param mean m₀, demand of an ordinary step
/// @param shape k, mean² ÷ variance of the levels of like products
/// @param products how many products it was learned from
public record LaunchPrior(double mean, double shape, int products) {

  static final String METHOD = "Like products";
  static final Text TEXT = new Text("相似商品上市期", "like products when they were new");

  public LaunchPrior {
    if (!(mean > 0) || !(shape > 0)) {
      throw new IllegalArgumentException(
          "The mean (%s) and shape (%s) of a launch's prior must be above 0."
              .formatted(mean, shape));
    }
  }

  /// The level after what was seen so far, with the size of like series' steps.
  CountLevel posterior(CountPast past, double size) {
    var exposed = 0.0;
    for (var t = 0; t < past.origin; t++) {
      exposed += past.seen(t);
    }
    var level = certainty(past) / (shape / mean + exposed);
    return new CountLevel(level, 1 / (1 / size + 1 / certainty(past)));
  }

  /// Shape of the level's distribution after what was seen.
  double certainty(CountPast past) {
    var demand = 0.0;
    for (var t = 0; t < past.origin; t++) {
      demand += past.series.demand(t);
    }
    return shape + demand;
  }
}
