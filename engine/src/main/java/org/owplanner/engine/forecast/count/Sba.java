package org.owplanner.engine.forecast.count;

/// The Syntetos–Boylan approximation: Croston's mean less its bias, m = (1 − β/2)·ẑ ÷ p̂ (Syntetos
/// & Boylan 2005, equation 7).
public final class Sba extends AbstractCountMethod {

  private final double alpha;
  private final double beta;

  /// @param alpha how fast sizes are forgotten, 0 to 1
  /// @param beta how fast intervals are forgotten, 0 to 1
  public Sba(double alpha, double beta) {
    super("SBA");
    this.alpha = alpha;
    this.beta = beta;
  }

  /// The usual α = β = 0.1.
  public static Sba standard() {
    return new Sba(0.1, 0.1);
  }

  @Override
  double level(double[] known) {
    return (1 - beta / 2) * Intervals.smooth(known, alpha, beta).rate();
  }

  @Override
  double response() {
    return alpha / 2;
  }
}
