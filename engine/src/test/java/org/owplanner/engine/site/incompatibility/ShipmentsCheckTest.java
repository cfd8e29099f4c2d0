package org.owplanner.engine.site.incompatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShipmentsCheckTest {

  private static final MultiSourceProblem PROBLEM =
      new MultiSourceProblem(
          new int[] {5, 4},
          new long[] {100, 70},
          new int[] {3, 4},
          new long[] {1, 2, 3, 4},
          new int[] {0, 1});

  @Test
  void costIsOpeningOnceASiteAndUnits() {
    var apart = shipments(new int[] {0, 1}, new int[] {0, 1}, new int[] {3, 4});

    assertThat(ShipmentsCheck.cost(PROBLEM, apart)).isEqualTo(100 + 3 + 70 + 16);
    assertThat(ShipmentsCheck.isFeasible(PROBLEM, apart)).isTrue();
  }

  @Test
  void incompatibleCustomersAtOneSiteAreFound() {
    var together = shipments(new int[] {0, 1, 1}, new int[] {0, 0, 1}, new int[] {3, 1, 3});

    assertThat(ShipmentsCheck.isFeasible(PROBLEM, together)).isFalse();
  }

  @Test
  void tooMuchFromASiteIsFound() {
    var tooMuch = shipments(new int[] {0, 1}, new int[] {1, 0}, new int[] {3, 4});

    assertThat(ShipmentsCheck.isFeasible(PROBLEM, tooMuch)).isTrue();
    var swapped =
        new MultiSourceProblem(
            new int[] {3, 4},
            PROBLEM.openingCost(),
            PROBLEM.demand(),
            PROBLEM.unitCost(),
            new int[0]);
    assertThat(ShipmentsCheck.isFeasible(swapped, tooMuch)).isFalse();
  }

  @Test
  void aDemandNotMetAndAnEmptyShipmentAreFound() {
    var tooLittle = shipments(new int[] {0, 1}, new int[] {0, 1}, new int[] {2, 4});
    var empty = shipments(new int[] {0, 1, 1}, new int[] {0, 1, 0}, new int[] {3, 4, 0});

    assertThat(ShipmentsCheck.isFeasible(PROBLEM, tooLittle)).isFalse();
    assertThat(ShipmentsCheck.isFeasible(PROBLEM, empty)).isFalse();
  }

  @Test
  void aProblemThatDoesNotFitTogetherIsNamed() {
    assertThatThrownBy(
            () ->
                new MultiSourceProblem(
                    new int[] {5}, new long[] {1}, new int[] {3}, new long[] {1}, new int[] {0, 1}))
        .hasMessageContaining("The incompatible pair 0 (customers 0 and 1");
    assertThatThrownBy(
            () ->
                new MultiSourceProblem(
                    new int[] {-5}, new long[] {1}, new int[] {3}, new long[] {1}, new int[0]))
        .hasMessageContaining("The capacity (-5) of site 0");
    assertThatThrownBy(
            () ->
                new MultiSourceProblem(
                    new int[] {5}, new long[] {1}, new int[] {3}, new long[] {1, 2}, new int[0]))
        .hasMessageContaining("2 unit costs");
  }

  @Test
  void costsThatNoLongHoldsAreNamed() {
    assertThatThrownBy(
            () ->
                new MultiSourceProblem(
                    new int[] {9},
                    new long[] {1},
                    new int[] {2_000_000},
                    new long[] {1_000_000_000},
                    new int[0]))
        .hasMessageContaining("The demand of all (2000000) at the dearest unit cost (1000000000)");
  }

  private static Shipments shipments(int[] customer, int[] site, int[] quantity) {
    return new Shipments(customer, site, quantity);
  }
}
