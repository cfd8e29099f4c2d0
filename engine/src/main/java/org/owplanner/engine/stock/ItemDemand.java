package org.owplanner.engine.stock;

/// What is forecast of an item, by weeks of seven days from the plan date on.
///
/// @param weekMean mean units of each of the 26 weeks
/// @param weekSumVariance variance of the units of the first 1, 2, … weeks together
/// @param isEnding whether it will not be sold any more after these weeks
/// @param source run that forecast it, in words for whoever reads the plan
public record ItemDemand(
    float[] weekMean, float[] weekSumVariance, boolean isEnding, String source) {

  /// Weeks that are planned.
  public static final int WEEKS = 26;

  public ItemDemand {
    if (weekMean.length != WEEKS || weekSumVariance.length != WEEKS) {
      throw new IllegalArgumentException(
          "A forecast must have %d weeks, not %d means and %d variances."
              .formatted(WEEKS, weekMean.length, weekSumVariance.length));
    }
  }
}
