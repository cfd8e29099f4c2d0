package org.owplanner.engine.site.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Weights against Saaty's own examples, to their printed digits.
@NullMarked
final class AnalyticHierarchyTest {

  /// Buying a house: Saaty (1990), How to make a decision: The analytic hierarchy process, European
  /// Journal of Operational Research 48, table 2.
  private static final double[][] HOUSE = {
    {1, 5, 3, 7, 6, 6, 1 / 3., 1 / 4.},
    {1 / 5., 1, 1 / 3., 5, 3, 3, 1 / 5., 1 / 7.},
    {1 / 3., 3, 1, 6, 3, 4, 6, 1 / 5.},
    {1 / 7., 1 / 5., 1 / 6., 1, 1 / 3., 1 / 4., 1 / 7., 1 / 8.},
    {1 / 6., 1 / 3., 1 / 3., 3, 1, 1 / 2., 1 / 5., 1 / 6.},
    {1 / 6., 1 / 3., 1 / 4., 4, 2, 1, 1 / 5., 1 / 6.},
    {3, 5, 1 / 6., 7, 5, 5, 1, 1 / 2.},
    {4, 7, 5, 8, 6, 6, 2, 1}
  };

  /// Drinks in the United States: Saaty (2008), Decision making with the analytic hierarchy
  /// process, International Journal of Services Sciences 1, figure 1.
  private static final double[][] DRINKS = {
    {1, 9, 5, 2, 1, 1, 1 / 2.},
    {1 / 9., 1, 1 / 3., 1 / 9., 1 / 9., 1 / 9., 1 / 9.},
    {1 / 5., 3, 1, 1 / 3., 1 / 4., 1 / 3., 1 / 9.},
    {1 / 2., 9, 3, 1, 1 / 2., 1, 1 / 3.},
    {1, 9, 4, 2, 1, 2, 1 / 2.},
    {1, 9, 3, 1, 1 / 2., 1, 1 / 3.},
    {2, 9, 9, 3, 2, 3, 1}
  };

  private static List<String> rounded(AnalyticHierarchy hierarchy) {
    return hierarchy.weights().stream().map("%.3f"::formatted).toList();
  }

  @Test
  void theHouseIsWeighedAsPrintedAndItsJudgementsDisagree() {
    var house = AnalyticHierarchy.of(HOUSE);
    assertThat(rounded(house))
        .containsExactly("0.173", "0.054", "0.188", "0.018", "0.031", "0.036", "0.167", "0.333");
    assertThat(house.lambdaMax()).isEqualTo(9.669, offset(0.0005));
    assertThat(house.consistencyIndex()).isEqualTo(0.238, offset(0.0005));
    assertThat(house.consistencyRatio()).isEqualTo(0.169, offset(0.0005));
    assertThat(house.isConsistent()).isFalse();
  }

  @Test
  void drinksAreWeighedAsPrintedAndTheirJudgementsAgree() {
    var drinks = AnalyticHierarchy.of(DRINKS);
    assertThat(drinks.weights())
        .zipSatisfy(
            List.of(0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327),
            (weight, printed) -> assertThat(weight).isEqualTo(printed, offset(0.00051)));
    assertThat(drinks.consistencyRatio()).isEqualTo(0.022, offset(0.0005));
    assertThat(drinks.isConsistent()).isTrue();
  }

  @Test
  void judgementsThatAgreeGiveTheWeightsThatTheyCameFrom() {
    var exact = AnalyticHierarchy.of(new double[][] {{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}});
    assertThat(exact.weights().get(0)).isEqualTo(4 / 7., offset(1e-12));
    assertThat(exact.lambdaMax()).isEqualTo(3, offset(1e-12));
    assertThat(exact.consistencyRatio()).isEqualTo(0, offset(1e-12));
  }

  @Test
  void oneOrTwoFactorsCanNotDisagree() {
    assertThat(AnalyticHierarchy.of(new double[][] {{1}}).weights()).containsExactly(1.0);
    var two = AnalyticHierarchy.of(new double[][] {{1, 3}, {0.333, 1}});
    assertThat(two.weights().get(0)).isEqualTo(0.75, offset(0.001));
    assertThat(two.consistencyRatio()).isZero();
  }

  @Test
  void whatIsNotReciprocalIsSaidToBeSo() {
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[][] {{1, 3}, {3, 1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1 with column 2 (3.0)");
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[][] {{2, 3}, {1 / 3., 1}}))
        .hasMessageContaining("row 1 with column 1 (2.0)");
  }

  @Test
  void whatIsNotPositiveIsSaidToBeSo() {
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[][] {{1, 0}, {3, 1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(0.0) must be over 0");
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[][] {{1, Double.NaN}, {3, 1}}))
        .hasMessageContaining("(NaN)");
  }

  @Test
  void whatIsNotSquareOrTooLargeIsSaidToBeSo() {
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[][] {{1, 3}, {1 / 3.}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Row 2 of the comparison has 1 values");
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[0][0]))
        .hasMessageContaining("(0) must be 1 to 10");
    assertThatThrownBy(() -> AnalyticHierarchy.of(new double[11][11]))
        .hasMessageContaining("(11) must be 1 to 10");
  }
}
