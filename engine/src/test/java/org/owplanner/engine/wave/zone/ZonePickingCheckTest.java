package org.owplanner.engine.wave.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonePickingCheckTest {

  /// Order 0 wants the articles 0 and 1, order 1 article 0, order 2 article 2. Article 0 lies as
  /// the stock items 0 (zone 0) and 1 (zone 1), article 1 as 2 (zone 0), article 2 as 3 (zone 1).
  private static final ZonePickingProblem PROBLEM =
      new ZonePickingProblem(
          new int[] {0, 2, 3, 4},
          new int[] {0, 1, 0, 2},
          new int[] {3, 4, 5},
          new int[] {0, 2, 3, 4},
          new int[] {1, 2, 3, 4},
          new int[] {0, 1, 0, 1},
          2,
          8,
          3,
          0,
          (a, b) -> Math.abs(a - b));

  @Test
  void aPlanThatKeepsAllRulesHasNoFaults() {
    assertThat(faults(batch(List.of(0, 1), List.of(2, 0), List.of(1)))).isEmpty();
  }

  @Test
  void itsLengthIsWalkedFromTheDepotAndBack() {
    var plan = new ZonePickingPlan(List.of(batch(List.of(0, 1), List.of(2, 0), List.of(1))));

    assertThat(plan.length(PROBLEM)).isEqualTo(3 + 2 + 1 + 2 + 2);
    assertThat(plan.items()).isEqualTo(3);
  }

  @Test
  void aListThatLeavesItsZoneIsNamed() {
    assertThat(faults(batch(List.of(0, 1), List.of(2, 1), List.of(0))))
        .containsExactly("A picklist goes through the zones [0, 1].");
  }

  @Test
  void aListOverItsVolumeIsNamed() {
    assertThat(faults(batch(List.of(1, 2), List.of(1, 3)), batch(List.of(0), List.of(0, 2))))
        .isEmpty();
    assertThat(faults(batch(List.of(0, 1), List.of(0, 2, 1))))
        .contains("A picklist holds a volume of 10, at most 8 may be.");
  }

  @Test
  void stockPickedTwiceIsNamed() {
    assertThat(faults(batch(List.of(0, 1), List.of(0, 2), List.of(0))))
        .contains("Stock item 0 is picked twice.");
  }

  @Test
  void anOrderThatIsBatchedTwiceIsNamed() {
    assertThat(faults(batch(List.of(1), List.of(0)), batch(List.of(1, 2), List.of(1, 3))))
        .contains("Order 1 is batched twice.");
  }

  @Test
  void aBatchWithoutAnItemOfItsOrdersIsNamed() {
    assertThat(faults(batch(List.of(0, 1), List.of(0), List.of(1))))
        .contains("A batch with order 0 lacks 1 items of article 1.");
  }

  @Test
  void aBatchWithTooManyOrdersIsNamed() {
    assertThat(faults(batch(List.of(0, 1, 2), List.of(0, 2), List.of(1, 3))))
        .containsExactly("A batch has 3 orders, at most 2 may be.");
  }

  @Test
  void tooFewItemsAreNamed() {
    assertThat(faults(batch(List.of(0), List.of(0, 2))))
        .containsExactly("2 items are picked, at least 3 must be.");
  }

  @Test
  void aProblemWhoseArraysDoNotFitIsNamed() {
    assertThatThrownBy(
            () ->
                new ZonePickingProblem(
                    new int[] {0, 2},
                    new int[] {0},
                    new int[] {1},
                    new int[] {0, 1},
                    new int[] {1},
                    new int[] {0},
                    1,
                    1,
                    1,
                    0,
                    (a, b) -> 0))
        .hasMessage(
            "The starts firstPosition must rise from 0 to 1, the number of what they divide.");
  }

  private static List<String> faults(PickBatch... batches) {
    return ZonePickingCheck.faults(PROBLEM, new ZonePickingPlan(List.of(batches)));
  }

  private static PickBatch batch(List<Integer> orders, List<?>... picklists) {
    return new PickBatch(
        orders,
        List.of(picklists).stream()
            .map(list -> list.stream().map(Integer.class::cast).toList())
            .toList());
  }
}
