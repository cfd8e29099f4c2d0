package org.owplanner.datasets.generate;

/// Weights of SKUs by a power law: the SKU of rank r = 1, 2, … has weight r^-s (Zipf 1949).
///
/// @param weightOf weight of each SKU; ranks are spread over the SKUs at random
record PowerLaw(double[] weightOf) {

  static PowerLaw of(int skus, double exponent, SeededRandom random) {
    var order = new int[skus];
    for (var i = 0; i < skus; i++) {
      var j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    var weightOf = new double[skus];
    for (var rank = 0; rank < skus; rank++) {
      weightOf[order[rank]] = StrictMath.pow(rank + 1, -exponent);
    }
    return new PowerLaw(weightOf);
  }
}
