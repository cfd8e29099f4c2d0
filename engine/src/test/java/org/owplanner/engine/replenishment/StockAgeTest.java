package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;

import org.junit.jupiter.api.Test;

/// What pays for its age when the books and the days of receipt don't agree.
class StockAgeTest {

  private static StockAge age(ItemDraft draft) {
    var problem =
        ReplenishmentProblems.seller().fee("W1", 0, 60).fee("W1", 90, 120).item(draft).build();
    return new StockAge(problem, problem.items().getFirst());
  }

  @Test
  void ofUnitsThatTheBooksCountTooManyTheOldestAreGone() {
    var age = age(ItemDraft.of("A").onHand(60).aged(TODAY - 200, 100).aged(TODAY - 10, 50));

    assertThat(age.agedUnits()).isEqualTo(10);
  }

  @Test
  void unitsWithoutADayOfReceiptAreNew() {
    var age = age(ItemDraft.of("A").onHand(60).aged(TODAY - 200, 20));

    assertThat(age.agedUnits()).isEqualTo(20);
  }

  @Test
  void anEmptyShelfPaysNothing() {
    var age = age(ItemDraft.of("A").onHand(0));

    assertThat(age.agedUnits()).isZero();
    assertThat(age.feeMicros()).isZero();
  }
}
