package org.owplanner.engine.forecast.count;

/// Croston's method: the smoothed size of a demand ÷ the smoothed interval between demands, m = ẑ ÷
/// p̂ (Croston 1972).
///
/// Its mean is too high by the variance of p̂ (Syntetos & Boylan 2001); [Sba] corrects it.
public final class Croston extends AbstractCountMethod {

  private static final double USUAL = 0.1;

  private final double alpha;
  private final double beta;

  /// @param alpha how fast sizes are forgotten, 0 to 1
  /// @param beta how fast intervals are forgotten, 0 to 1
  public Croston(double alpha, double beta) {
    super("Croston");
    this.alpha = alpha;
    this.beta = beta;
  }

  /// The usual α = β = 0.1.
  public static Croston standard() {
    return new Croston(USUAL, USUAL);
  }

  @Override
  double level(double[] known) {
    return Intervals.smooth(known, alpha, beta).rate();
  }

  @Override
  double response() {
    // One unit more lifts the size by α, and so the rate by α ÷ p̂, of which 2 is the least of a
    // series that is intermittent at all.
    return alpha / 2;
  }
}
