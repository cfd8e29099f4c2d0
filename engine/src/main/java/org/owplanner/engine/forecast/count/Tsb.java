package org.owplanner.engine.forecast.count;

/// Teunter–Syntetos–Babai: the smoothed probability of a demand, updated at every step, times the
/// smoothed size of a demand, m = p̂·ẑ (Teunter, Syntetos & Babai 2011, equation 7). So goods that
/// nobody asks for any more fade.
///
/// p̂ starts at 1 ÷ the first interval, ẑ at the first size.
public final class Tsb extends AbstractCountMethod {

  private final double alpha;
  private final double beta;

  /// @param alpha how fast sizes are forgotten, 0 to 1
  /// @param beta how fast the probability is forgotten, 0 to 1
  public Tsb(double alpha, double beta) {
    super("TSB");
    this.alpha = alpha;
    this.beta = beta;
  }

  /// α = 0.1 and β = 0.05.
  public static Tsb standard() {
    return new Tsb(0.1, 0.05);
  }

  @Override
  double level(double[] known) {
    var first = 0;
    while (first < known.length && known[first] <= 0) {
      first++;
    }
    if (first == known.length) {
      return 0;
    }
    var size = known[first];
    var probability = 1.0 / (first + 1);
    for (var value : known) {
      var asks = value > 0 ? 1 : 0;
      probability += beta * (asks - probability);
      size += asks * alpha * (value - size);
    }
    return probability * size;
  }

  @Override
  double response() {
    return beta;
  }
}
