package org.owplanner.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PackedSizesTest {

  private static final int DRAWS = 20_000;

  @Test
  void logarithmsHaveTheMeasuredMeansAndCorrelate() {
    var random = new SeededRandom(1, "test");
    var lnWeight = new double[DRAWS];
    var lnVolume = new double[DRAWS];
    for (var i = 0; i < DRAWS; i++) {
      var size = PackedSizes.draw(random, SizeShift.NONE);
      lnWeight[i] = Math.log(size.weightG());
      lnVolume[i] = Math.log(size.volumeMm3() / 1_000.0);
    }
    // Sides are sorted, but their product is that of length, width and height.
    assertThat(mean(lnVolume)).isCloseTo(3.31 + 3.03 + 2.54, within(0.05));
    assertThat(mean(lnWeight)).isCloseTo(6.73, within(0.1));
    assertThat(correlation(lnWeight, lnVolume)).isBetween(0.7, 0.95);
  }

  @Test
  void nineTenthsOfDensitiesAreUsual() {
    var random = new SeededRandom(2, "test");
    var usual = 0;
    for (var i = 0; i < DRAWS; i++) {
      var size = PackedSizes.draw(random, SizeShift.NONE);
      var density = size.weightG() * 1_000.0 / size.volumeMm3();
      usual += density >= 0.029 && density <= 0.52 ? 1 : 0;
    }
    assertThat(usual / (double) DRAWS).isGreaterThan(0.85);
  }

  @Test
  void aBoxHoldsAsManyAsTheBestWayToTurnThemAllows() {
    var size = new PackedSize(30, 20, 10, 1);
    assertThat(size.stackedIn(60, 40, 20)).isEqualTo(8);
    assertThat(size.stackedIn(10, 20, 30)).isEqualTo(1);
    assertThat(size.stackedIn(29, 29, 29)).isZero();
    assertThat(size.fitsInto(10, 30, 20)).isTrue();
    assertThat(size.fitsInto(29, 29, 29)).isFalse();
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElseThrow();
  }

  private static double correlation(double[] a, double[] b) {
    var meanA = mean(a);
    var meanB = mean(b);
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (var i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }
}
