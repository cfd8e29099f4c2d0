package org.owplanner.engine.forecast.fit;

/// The straight line of least squares through the known values of a series, y = ȳ + b·(t − t̄) with
/// b = Σ (t − t̄)·(y − ȳ) ÷ Σ (t − t̄)² (Legendre 1805), the first value at step 1.
///
/// @param mean ȳ, mean of the known values
/// @param meanStep t̄, mean of their steps
/// @param slope b a step, 0 where fewer than two values are known
public record StraightLine(double mean, double meanStep, double slope) {

  /// The line through these values, `NaN` where unknown.
  public static StraightLine through(double[] values) {
    var n = 0;
    var sumT = 0.0;
    var sumY = 0.0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        n++;
        sumT += t + 1;
        sumY += values[t];
      }
    }
    var meanT = sumT / n;
    var meanY = sumY / n;
    var products = 0.0;
    var squares = 0.0;
    for (var t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        products += (t + 1 - meanT) * (values[t] - meanY);
        squares += (t + 1 - meanT) * (t + 1 - meanT);
      }
    }
    return new StraightLine(meanY, meanT, squares == 0 ? 0 : products / squares);
  }

  /// The line's value at step 0, before the first.
  public double start() {
    return mean - slope * meanStep;
  }
}
