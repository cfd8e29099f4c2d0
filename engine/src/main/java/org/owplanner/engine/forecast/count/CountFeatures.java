package org.owplanner.engine.forecast.count;

/// What a series' past tells of its next steps, free of its scale.
///
/// With weights 2^(−age ÷ half-life): the logarithm of the forgetting mean of a reference
/// half-life, and of those of other half-lives less it; of the mean of all; how often there is
/// demand; how long there has been none, in exposed steps; size of a demand, the largest, spread,
/// and length.
final class CountFeatures {

  static final double[] HALF_LIVES = {1, 2, 4, 16, 32, 64, 180};

  /// Place of the logarithm of the mean of half-life 4, less the reference.
  static final int RECENT = 4;

  private static final int OFTEN_SHORT = 2;
  private static final int OFTEN_LONG = 3;
  static final int COUNT = HALF_LIVES.length + 11;

  private static final double PRIOR_STEPS = 0.3;
  private static final double LONGEST = 400;

  private final double reference;

  /// @param reference half-life of the level that all others are compared with, in steps
  CountFeatures(double reference) {
    this.reference = reference;
  }

  /// Logarithm of the reference level after `origin` steps; writes the features, the constant
  /// first.
  ///
  /// @param profile factor of each step's place in the season, counted from the end of the history
  double write(ExposedSeries series, SeasonProfile profile, int origin, double[] features) {
    var sums = new double[HALF_LIVES.length];
    var weights = new double[HALF_LIVES.length];
    var often = new double[2];
    var oftenWeights = new double[2];
    var decay = new double[HALF_LIVES.length];
    for (var i = 0; i < decay.length; i++) {
      decay[i] = Math.pow(2, -1 / HALF_LIVES[i]);
    }
    var referenceDecay = Math.pow(2, -1 / reference);
    var referenceSum = 0.0;
    var referenceWeight = 0.0;
    var referenceSquares = 0.0;
    var total = 0.0;
    var exposed = 0.0;
    var demands = 0;
    var largest = 0.0;
    var since = 0.0;
    for (var t = 0; t < origin; t++) {
      var seen = series.seen(t) * profile.factor(series.length(), t);
      var y = seen > 0 ? series.demand(t) : 0;
      var asks = y > 0 ? 1 : 0;
      for (var i = 0; i < decay.length; i++) {
        sums[i] = sums[i] * decay[i] + y;
        weights[i] = weights[i] * decay[i] + seen;
      }
      var isSeen = seen > 0 ? 1 : 0;
      often[0] = often[0] * decay[OFTEN_SHORT] + asks;
      oftenWeights[0] = oftenWeights[0] * decay[OFTEN_SHORT] + isSeen;
      often[1] = often[1] * decay[OFTEN_LONG] + asks;
      oftenWeights[1] = oftenWeights[1] * decay[OFTEN_LONG] + isSeen;
      referenceSum = referenceSum * referenceDecay + y;
      referenceWeight = referenceWeight * referenceDecay + seen;
      referenceSquares = referenceSquares * referenceDecay + (seen > 0 ? y * y / seen : 0);
      total += y;
      exposed += seen;
      demands += asks;
      largest = Math.max(largest, y);
      since = asks == 1 ? 0 : since + seen;
    }
    var mean = (total + 0.5) / (exposed + 1);
    var level = mean(referenceSum, referenceWeight, mean);
    var log = Math.log(level);
    var next = 0;
    features[next++] = 1;
    features[next++] = log;
    for (var i = 0; i < decay.length; i++) {
      features[next++] = Math.log(mean(sums[i], weights[i], mean)) - log;
    }
    features[next++] = Math.log(mean) - log;
    var share = (demands + 0.5) / (exposed + 1);
    features[next++] = Math.log(mean(often[0], oftenWeights[0], share) / share);
    features[next++] = Math.log(mean(often[1], oftenWeights[1], share));
    var quiet = Math.log1p(Math.min(since, LONGEST));
    features[next++] = quiet;
    features[next++] = quiet * Math.clamp(log, -4, 4);
    var size = demands == 0 ? 1 : total / demands;
    features[next++] = Math.log(size);
    features[next++] = Math.log1p(largest) - Math.log(size);
    var observed = referenceWeight > 0 ? referenceSum / referenceWeight : 0;
    var spread =
        referenceWeight > 0
            ? Math.max(0, referenceSquares / referenceWeight - observed * observed)
            : 0;
    features[next++] = Math.log((spread + 0.2 * level) / (1.2 * level));
    features[next] = Math.log1p(Math.min(exposed, LONGEST));
    return log;
  }

  private static double mean(double sum, double weight, double prior) {
    return (sum + PRIOR_STEPS * prior) / (weight + PRIOR_STEPS);
  }
}
