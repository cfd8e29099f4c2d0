package org.owplanner.engine.stock;

/// Weekly demand, independent given a level that holds for the whole horizon.
///
/// Given the level M, week t has mean M·μ(t) and variance φ·M·μ(t): Poisson for φ = 1, else
/// negative binomial. M has mean 1 and variance κ. Then the first n weeks together have variance
/// φ·S(n) + κ·S(n)², S(n) their mean; φ ≥ 1 and κ in [0, 4] meet the forecast's variance of 1 and
/// of 13 weeks.
public final class LevelledDemand {

  /// Values that the level may have.
  public static final int LEVELS = 5;

  private static final int LONG_WEEKS = 13;
  private static final double MOST_DEVIATIONS = 3;

  private final double[] weekMean;
  private final double dispersion;
  private final double levelVariance;
  private final double[] levels;

  private LevelledDemand(double[] weekMean, double dispersion, double levelVariance) {
    this.weekMean = weekMean;
    this.dispersion = dispersion;
    this.levelVariance = levelVariance;
    this.levels = DemandLevels.of(levelVariance);
  }

  /// Fits φ and κ to a forecast.
  public static LevelledDemand of(ItemDemand demand) {
    var mean = new double[ItemDemand.WEEKS];
    var longMean = 0.0;
    for (var t = 0; t < mean.length; t++) {
      mean[t] = Math.max(0, demand.weekMean()[t]);
      longMean += t < LONG_WEEKS ? mean[t] : 0;
    }
    if (longMean <= 0) {
      return new LevelledDemand(mean, 1, 0);
    }
    var longIndex = Math.max(0, demand.weekSumVariance()[LONG_WEEKS - 1]) / longMean;
    var shortMean = mean[0];
    var shortIndex =
        shortMean > 0 ? Math.max(0, demand.weekSumVariance()[0]) / shortMean : longIndex;
    var apart = longMean - shortMean;
    var variance = apart > 0 && shortMean > 0 ? (longIndex - shortIndex) / apart : 0;
    var dispersion = shortIndex - variance * shortMean;
    if (variance < 0) {
      variance = 0;
      dispersion = longIndex;
    }
    if (dispersion < 1) {
      dispersion = 1;
      variance = Math.max(0, longIndex - 1) / longMean;
    }
    return new LevelledDemand(mean, dispersion, Math.min(variance, DemandLevels.MOST_VARIANCE));
  }

  /// No demand at all.
  public static LevelledDemand none() {
    return new LevelledDemand(new double[ItemDemand.WEEKS], 1, 0);
  }

  /// How probable each level is.
  public static double[] levelWeights() {
    return DemandLevels.weights();
  }

  /// The level's values, ascending.
  public double[] levels() {
    return levels.clone();
  }

  /// Mean units of a week.
  public double weekMean(int week) {
    return weekMean[week];
  }

  /// Mean units of the whole horizon.
  public double sumMean() {
    var sum = 0.0;
    for (var mean : weekMean) {
      sum += mean;
    }
    return sum;
  }

  /// Units that the horizon's demand hardly exceeds: its mean and three standard deviations.
  public double mostUnits() {
    var sum = sumMean();
    return sum + MOST_DEVIATIONS * Math.sqrt(dispersion * sum + levelVariance * sum * sum);
  }

  /// Index of dispersion φ of a week given the level.
  public double dispersion() {
    return dispersion;
  }

  /// Variance κ of the level.
  public double levelVariance() {
    return levelVariance;
  }

  /// Probabilities of a week's demand in cells of so many units, given the level: from 0 cells on,
  /// cut where less than 1e-9 is beyond, with the same mean.
  public double[] weekCells(int level, int week, int cellUnits) {
    return cells(level, weekMean[week], cellUnits);
  }

  /// The same for any span of time, by its mean: a part of a week has the week's index of
  /// dispersion.
  public double[] cells(int level, double mean, int cellUnits) {
    return CountProbabilities.of(levels[level] * mean, dispersion).inCells(cellUnits);
  }
}
