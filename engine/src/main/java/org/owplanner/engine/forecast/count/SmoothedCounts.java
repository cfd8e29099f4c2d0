package org.owplanner.engine.forecast.count;

/// Simple exponential smoothing of counts, α by least squared one-step errors: m ← m + α·(y − m)
/// (Brown 1959).
public final class SmoothedCounts extends AbstractCountMethod {

  /// The method.
  public SmoothedCounts() {
    super("SES");
  }

  @Override
  double level(double[] known) {
    return SimpleSmoothing.level(known, 0);
  }

  @Override
  double response() {
    // The α that was found isn't kept; the usual one (Brown 1959) spreads sums of steps.
    return 0.1;
  }
}
