package org.owplanner.engine.forecast.count;

/// Negative binomial by forgetting moments: with weights w_t = δ^(age of t), m = Σ w·y ÷ Σ w and v
/// = Σ w·(y − m)² ÷ Σ w ÷ (1 − Σ w² ÷ (Σ w)²), the unbiased weighted variance; size r = m² ÷ (v −
/// m) (Johnson, Kemp & Kotz 2005, section 5.8.1), Poisson where v ≤ m.
public final class DecayedNegativeBinomial extends AbstractCountMethod {

  private final double decay;

  /// @param decay δ, 0 to 1; 1 forgets nothing
  public DecayedNegativeBinomial(double decay) {
    super("Decayed negative binomial (%s)".formatted(decay));
    this.decay = decay;
  }

  @Override
  double level(double[] known) {
    var weight = 0.0;
    var sum = 0.0;
    for (var value : known) {
      sum = decay * sum + value;
      weight = decay * weight + 1;
    }
    return sum / weight;
  }

  @Override
  double variance(double[] known, double level) {
    var weight = 0.0;
    var squaredWeights = 0.0;
    var squares = 0.0;
    for (var value : known) {
      squares = decay * squares + (value - level) * (value - level);
      weight = decay * weight + 1;
      squaredWeights = decay * decay * squaredWeights + 1;
    }
    var lost = 1 - squaredWeights / (weight * weight);
    return lost > 1e-9 ? Math.max(level, squares / weight / lost) : Math.max(level, 2 * level);
  }

  @Override
  double response() {
    return 1 - decay;
  }
}
