package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.count.LaunchPrior;

/// What a seller's products brought when they were new, for those that are new now.
///
/// A launch is seen where the first sale came at least four weeks after the seller's first, and at
/// least four weeks before the plan day; where fewer than five were seen, all products count from
/// their first known day. The prior of a new product is the mean, weighted by likeness, over the
/// first four weeks of the 30 products most like it. The launch curve is what each later week
/// brings as a multiple of those four weeks, over all launches, drawn towards 1.
final class Launches {

  static final int NEW_DAYS = 28;
  private static final int FEWEST = 5;
  private static final int MOST_LIKE = 30;
  private static final int WEEKS = 30;
  private static final double PRIOR_UNITS = 200;
  private static final double LEAST_MEAN = 1e-3;
  private static final double LEAST_SHAPE = 0.3;
  private static final double MOST_SHAPE = 20;

  private final ProductWords words;
  private final List<Integer> launched = new ArrayList<>();
  private final double[] mean;
  private final double[] curve = new double[WEEKS];

  Launches(SellerHistory seller, List<DailyDemand> demand) {
    words = new ProductWords(seller.series());
    mean = new double[demand.size()];
    var first = seller.planDay();
    for (var one : demand) {
      first = Math.min(first, one.firstDay());
    }
    for (var i = 0; i < demand.size(); i++) {
      mean[i] = mean(demand.get(i), 0, NEW_DAYS);
      if (demand.get(i).firstDay() >= first + NEW_DAYS && demand.get(i).length() >= NEW_DAYS) {
        launched.add(i);
      }
    }
    if (launched.size() < FEWEST) {
      launched.clear();
      for (var i = 0; i < demand.size(); i++) {
        if (demand.get(i).length() >= NEW_DAYS) {
          launched.add(i);
        }
      }
    }
    learnCurve(demand);
  }

  private void learnCurve(List<DailyDemand> demand) {
    for (var week = 0; week < WEEKS; week++) {
      var came = PRIOR_UNITS;
      var expected = PRIOR_UNITS;
      for (var product : launched) {
        var one = demand.get(product);
        for (var at = 7 * week; at < Math.min(one.length(), 7 * week + 7); at++) {
          if (!Double.isNaN(one.demand()[at])) {
            came += one.demand()[at];
            expected += mean[product];
          }
        }
      }
      curve[week] = week < NEW_DAYS / 7 ? 1 : came / expected;
    }
  }

  private static double mean(DailyDemand demand, int from, int to) {
    var sum = 0.0;
    var known = 0;
    for (var at = from; at < Math.min(to, demand.length()); at++) {
      if (!Double.isNaN(demand.demand()[at])) {
        sum += demand.demand()[at];
        known++;
      }
    }
    return known == 0 ? 0 : sum / known;
  }

  /// What a day brings, so many days after the first, as a multiple of the first four weeks' mean.
  double curve(int day) {
    return curve[Math.min(WEEKS - 1, day / 7)];
  }

  /// The level to be expected of a product, by likeness to those launched before.
  LaunchPrior prior(int product) {
    var weights = new double[launched.size()];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = launched.get(i) == product ? 0 : words.likeness(product, launched.get(i));
    }
    var sorted = weights.clone();
    Arrays.sort(sorted);
    var least = sorted.length <= MOST_LIKE ? 0 : sorted[sorted.length - MOST_LIKE];
    var total = 0.0;
    var sum = 0.0;
    var squares = 0.0;
    var used = 0;
    for (var i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && weights[i] >= least) {
        var level = mean[launched.get(i)];
        total += weights[i];
        sum += weights[i] * level;
        squares += weights[i] * level * level;
        used++;
      }
    }
    if (total == 0) {
      return new LaunchPrior(LEAST_MEAN, LEAST_SHAPE, 0);
    }
    var level = Math.max(LEAST_MEAN, sum / total);
    var variance = Math.max(1e-12, squares / total - level * level);
    return new LaunchPrior(
        level, Math.clamp(level * level / variance, LEAST_SHAPE, MOST_SHAPE), used);
  }
}
