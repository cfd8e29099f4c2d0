package org.owplanner.engine.forecast.count;

/// Negative binomial by forgetting likelihood: m = Σ w·y ÷ Σ w, which is its own maximum, and the
/// size r that maximises Σ w·(ln Γ(y + r) − ln Γ(r) + r·ln(r ÷ (r + m)) + y·ln(m ÷ (r + m))), found
/// by golden section over ln r (Johnson, Kemp & Kotz 2005, section 5.8.3; weights as
/// [DecayedNegativeBinomial]).
public final class LikelihoodNegativeBinomial extends AbstractCountMethod {

  private static final double LEAST_LOG = -4;
  private static final double MOST_LOG = 5;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int CUTS = 24;
  private static final double NEGLIGIBLE = 1e-4;

  private final double decay;

  /// @param decay δ, 0 to 1; 1 forgets nothing
  public LikelihoodNegativeBinomial(double decay) {
    super("Negative binomial by likelihood (%s)".formatted(decay));
    this.decay = decay;
  }

  @Override
  double level(double[] known) {
    return new DecayedNegativeBinomial(decay).level(known);
  }

  @Override
  double variance(double[] known, double level) {
    if (level <= 0) {
      return 0;
    }
    var low = LEAST_LOG;
    var high = MOST_LOG;
    for (var cut = 0; cut < CUTS; cut++) {
      var left = high - GOLDEN * (high - low);
      var right = low + GOLDEN * (high - low);
      if (likelihood(known, level, Math.exp(left)) > likelihood(known, level, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return level + level * level / Math.exp((low + high) / 2);
  }

  private double likelihood(double[] known, double mean, double size) {
    var sum = 0.0;
    var weight = 1.0;
    for (var t = known.length - 1; t >= 0 && weight > NEGLIGIBLE; t--) {
      sum += weight * GammaRatio.logLikelihood(known[t], mean, size);
      weight *= decay;
    }
    return sum;
  }

  @Override
  double response() {
    return 1 - decay;
  }
}
