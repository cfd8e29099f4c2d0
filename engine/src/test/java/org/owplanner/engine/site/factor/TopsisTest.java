package org.owplanner.engine.site.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Closeness against the book's example, to its printed digits.
@NullMarked
final class TopsisTest {

  /// Choosing a fighter aircraft: Hwang and Yoon (1981), Multiple Attribute Decision Making,
  /// chapter III: speed, range, payload, cost, reliability, manoeuvrability.
  private static final double[][] AIRCRAFT = {
    {2.0, 1500, 20_000, 5.5, 5, 9},
    {2.5, 2700, 18_000, 6.5, 3, 5},
    {1.8, 2000, 21_000, 4.5, 7, 7},
    {2.2, 1800, 20_000, 5.0, 5, 5}
  };

  private static final double[] WEIGHTS = {0.2, 0.1, 0.1, 0.1, 0.2, 0.3};
  private static final boolean[] COST = {false, false, false, true, false, false};

  @Test
  void aircraftAreAsCloseAsPrinted() {
    assertThat(Topsis.closeness(AIRCRAFT, WEIGHTS, COST))
        .containsExactly(new double[] {0.643, 0.268, 0.613, 0.312}, offset(0.001));
  }

  @Test
  void whoIsBestInAllIsAtOneAndWhoIsWorstInAllAtZero() {
    var scores = new double[][] {{9, 1}, {5, 5}, {1, 9}};
    assertThat(Topsis.closeness(scores, new double[] {1, 1}, new boolean[] {false, true}))
        .containsExactly(new double[] {1, 0.5, 0}, offset(1e-12));
  }

  @Test
  void whatHasNoWeightDoesNotCount() {
    var scores = new double[][] {{9, 1}, {5, 100}};
    assertThat(Topsis.closeness(scores, new double[] {1, 0}, new boolean[2])).containsExactly(1, 0);
  }

  @Test
  void whereNothingDiffersAllAreBest() {
    assertThat(
            Topsis.closeness(new double[][] {{5, 0}, {5, 0}}, new double[] {1, 1}, new boolean[2]))
        .containsExactly(1, 1);
    assertThat(Topsis.closeness(new double[0][0], new double[0], new boolean[0])).isEmpty();
  }

  @Test
  void badInputIsSaidToBeBad() {
    assertThatThrownBy(() -> Topsis.closeness(new double[][] {{5}}, WEIGHTS, COST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Row 1 has 1 scores");
    assertThatThrownBy(() -> Topsis.closeness(AIRCRAFT, WEIGHTS, new boolean[2]))
        .hasMessageContaining("2 directions");
    assertThatThrownBy(
            () -> Topsis.closeness(new double[][] {{1}}, new double[] {-1}, new boolean[1]))
        .hasMessageContaining("(-1.0)");
    assertThatThrownBy(
            () ->
                Topsis.closeness(
                    new double[][] {{1}, {Double.NaN}}, new double[] {1}, new boolean[1]))
        .hasMessageContaining("row 2 (NaN)");
  }
}
