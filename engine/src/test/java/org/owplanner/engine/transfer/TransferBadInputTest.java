package org.owplanner.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.verify.TransferVerifier;

class TransferBadInputTest {

  private static TransferResult plan(TransferProblems problems) {
    var problem = problems.build();
    var result = new TransferPlanner().plan(problem, Budget.ofSteps(100, 1, 1), Progress.silent());
    assertThat(TransferVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    return result;
  }

  /// A has far too much, B far too little.
  private static TransferProblems uneven() {
    return network()
        .cell(CellDraft.of("S", "A").weekly(1).onHand(90))
        .cell(CellDraft.of("S", "B").weekly(6))
        .lane(LaneDraft.of("A-B", "A", "B"));
  }

  @Test
  void anEmptyNetworkHasAnEmptyPlan() {
    assertThat(plan(network()).plan().lines()).isEmpty();
  }

  @Test
  void whatPaysIsSent() {
    assertThat(plan(uneven().leaves("D", "A-B", 2)).plan().lines()).isNotEmpty();
  }

  @Test
  void departuresThatAreGoneOrCutOffAreNamedAndNotUsed() {
    var result = plan(uneven().leaves("PAST", "A-B", -1).leaves("CUT", "A-B", 3, -1));

    assertThat(result.plan().lines()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).contains("DEPARTURE_PAST");
  }

  @Test
  void aDepartureOfAnUnknownLaneIsNamed() {
    var result = plan(uneven().leaves("D", "NOWHERE", 2));

    assertThat(result.findings()).extracting(Finding::code).contains("UNKNOWN_LANE");
  }

  @Test
  void stockBelowZeroCountsAsNone() {
    var result =
        plan(
            network()
                .cell(CellDraft.of("S", "A").weekly(1).onHand(90))
                .cell(CellDraft.of("S", "B").weekly(6).onHand(-7))
                .lane(LaneDraft.of("A-B", "A", "B"))
                .leaves("D", "A-B", 2));

    assertThat(result.findings()).extracting(Finding::code).contains("NEGATIVE_STOCK");
    assertThat(result.plan().lines()).isNotEmpty();
  }

  @Test
  void aCaseThatNoVehicleHoldsStays() {
    var result =
        plan(
            network()
                .cell(CellDraft.of("S", "A").weekly(1).onHand(90))
                .cell(CellDraft.of("S", "B").weekly(6))
                .lane(LaneDraft.of("A-B", "A", "B").holds(1000, 1000))
                .leaves("D", "A-B", 2));

    assertThat(result.plan().lines()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).contains("HEAVIER_THAN_VEHICLE");
  }

  @Test
  void aFullWarehouseReceivesNothingAndIsNamed() {
    var result =
        plan(
            uneven()
                .cell(CellDraft.of("OTHER", "B").weekly(0.1).onHand(50))
                .leaves("D", "A-B", 2)
                .space("B", 0, 1000));

    assertThat(result.plan().lines()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).contains("RECEIVER_FULL");
  }

  @Test
  void whatIsPinnedButIsNotThereIsNamed() {
    var result = plan(uneven().leaves("D", "A-B", 2).pin("D", "", "S", 1000));

    assertThat(result.findings()).extracting(Finding::code).contains("PINNED_NOT_POSSIBLE");
  }

  @Test
  void anOverdueShipmentIsNotCountedOnForEver() {
    var result = plan(uneven().cell(CellDraft.of("L", "A").weekly(1).coming(9, TODAY - 100)));

    assertThat(result.findings()).extracting(Finding::code).contains("OVERDUE_NOT_COUNTED");
  }

  @Test
  void returnedGoodsGoHomeTogether() {
    var result =
        plan(
            network()
                .returned(CellDraft.of("R", "A"), 20, TODAY - 30)
                .returned(CellDraft.of("Q", "A").seller("OTHER"), 20, TODAY - 30)
                .fee("A", 0, 500)
                .lane(LaneDraft.of("H", "A", "HOME").home().cents(1000, 100, 0).days(30))
                .leaves("D", "H", 2));

    assertThat(result.plan().lines()).hasSize(2).allMatch(TransferLine::isReturned);
    assertThat(result.plan().batches()).hasSize(1);
  }
}
