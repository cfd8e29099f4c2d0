package org.owplanner.engine.forecast.theta;

/// The recursion of the dynamic optimised Theta model, without allocation.
///
/// f_t = l_{t−1} + (1 − 1/θ)·((1 − α)^{t−1}·A_{t−1} + (1 − (1 − α)ᵗ)/α·B_{t−1}), l_t = α·y_t + (1 −
/// α)·l_{t−1}, ȳ_t the mean so far, B_t = ((t − 2)·B_{t−1} + 6·(y_t − ȳ_{t−1})/t) ÷ (t + 1), A_t =
/// ȳ_t − B_t·(t + 1)/2 (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, equations 11 to
/// 17). An unknown step takes its forecast for its value.
final class ThetaFilter {

  /// One-step errors before this step tell of the start values only.
  private static final int FIRST_ERROR = 3;

  private final double[] y;
  private double level;
  private double mean;
  private double intercept;
  private double slope;
  private double power;
  private int step;

  ThetaFilter(double[] y) {
    this.y = y;
  }

  /// Σ e² over the known steps.
  double squares(double start, double alpha, double theta) {
    begin(start);
    var sum = 0.0;
    for (var value : y) {
      var f = next(alpha, theta);
      var known = !Double.isNaN(value);
      var taken = known ? value : f;
      if (known && step >= FIRST_ERROR) {
        sum += (value - f) * (value - f);
      }
      advance(taken, alpha);
    }
    return sum;
  }

  /// Goes on from the series' end, each step taking its forecast, the first one plus `shock`.
  void forecast(double[] forecast, double shock, double start, double alpha, double theta) {
    squares(start, alpha, theta);
    for (var h = 0; h < forecast.length; h++) {
      forecast[h] = next(alpha, theta) + (h == 0 ? shock : 0);
      advance(forecast[h], alpha);
    }
  }

  private void begin(double start) {
    level = start;
    mean = 0;
    intercept = y[0];
    slope = 0;
    power = 1;
    step = 0;
  }

  private double next(double alpha, double theta) {
    var decayed = power * (1 - alpha);
    return level + (1 - 1 / theta) * (power * intercept + (1 - decayed) / alpha * slope);
  }

  private void advance(double value, double alpha) {
    step++;
    level += alpha * (value - level);
    if (step > 1) {
      slope = ((step - 2) * slope + 6 * (value - mean) / step) / (step + 1);
    }
    mean += (value - mean) / step;
    intercept = mean - slope * (step + 1) / 2;
    power *= 1 - alpha;
  }
}
