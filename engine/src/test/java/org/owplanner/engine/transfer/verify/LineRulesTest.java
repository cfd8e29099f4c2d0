package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.verify.Checked.codes;
import static org.owplanner.engine.transfer.verify.Checked.three;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;

/// Each rule of a line: that it bites, and that it doesn't where it shouldn't.
@NullMarked
final class LineRulesTest {

  private static List<String> of(TransferProblems problems, UnaryOperator<RowsDraft> lines) {
    return codes(problems.build(), lines.apply(new RowsDraft(problems.build())).rows());
  }

  private static List<String> changed(UnaryOperator<TransferLine> change) {
    TransferProblem problem = three().build();
    var lines = new RowsDraft(problem).send("12-1", "A", 2).rows().lines();
    return codes(problem, new RowsDraft(problem).of(lines.stream().map(change).toList()));
  }

  @Test
  void aPlanWithoutLinesIsRight() {
    assertThat(of(three(), draft -> draft)).isEmpty();
  }

  @Test
  void wholeCasesDirectAndByTransitAreRight() {
    assertThat(of(three(), d -> d.send("12-1", "A", 2).send("12-1", "23-5", "A", 1))).isEmpty();
  }

  @Test
  void aDepartureMustBeThere() {
    assertThat(of(three(), d -> d.send("12-7", "A", 1))).containsExactly("DEPARTURE_UNKNOWN");
    assertThat(of(three(), d -> d.send("12-1", "23-7", "A", 1)))
        .containsExactly("DEPARTURE_UNKNOWN");
  }

  @Test
  void theGoodsMustBeKnownAtBothEnds() {
    assertThat(of(three(), d -> d.send("12-1", "B", 1))).containsExactly("SKU_UNKNOWN");
  }

  @Test
  void goodsMustBeHandedOverBeforeTheCutOff() {
    var late = three().leaves("12-late", "L12", 1, -1);
    assertThat(of(late, d -> d.send("12-late", "A", 1))).containsExactly("CUT_OFF");
    var today = three().leaves("12-today", "L12", 1, 0);
    assertThat(of(today, d -> d.send("12-today", "A", 1))).isEmpty();
  }

  @Test
  void goodsNeedADayInTheWarehouseOfTransit() {
    assertThat(of(three(), d -> d.send("12-1", "23-1", "A", 1)))
        .containsExactly("CONNECTION_MISSED");
    var tight = three().leaves("23-4", "L23", 4);
    assertThat(of(tight, d -> d.send("12-1", "23-4", "A", 1))).containsExactly("CONNECTION_MISSED");
    assertThat(of(three(), d -> d.send("12-1", "23-5", "A", 1))).isEmpty();
  }

  /// One truck in twenty takes 5 or 6 days instead of 3.
  @Test
  void theSlowestTruckMustReachTheConnection() {
    var slow =
        three()
            .lane(LaneDraft.of("S12", "W1", "W2").days(new LeadTime(3, 3, 5, 0, 0)))
            .leaves("s-1", "S12", 1);
    assertThat(of(slow, d -> d.send("s-1", "23-5", "A", 1))).containsExactly("CONNECTION_MISSED");
    assertThat(of(slow, d -> d.send("s-1", "23-9", "A", 1))).isEmpty();
  }

  @Test
  void aDepartureGoesOnFromWhereTheFirstEnds() {
    assertThat(of(three(), d -> d.send("12-1", "12-5", "A", 1))).containsExactly("NO_CONNECTION");
    var home = three().lane(LaneDraft.of("H2", "W2", "W3").home()).leaves("H2-9", "H2", 9);
    assertThat(of(home, d -> d.send("12-1", "H2-9", "A", 1))).contains("NO_CONNECTION");
  }

  @Test
  void goodsDontEndWhereTheyBegan() {
    var round = three().lane(LaneDraft.of("L21", "W2", "W1")).leaves("21-5", "L21", 5);
    assertThat(of(round, d -> d.send("12-1", "21-5", "A", 1))).containsExactly("SAME_WAREHOUSE");
  }

  @Test
  void theLatestArrivalLiesWithinTheHorizon() {
    var long1 = three().lane(LaneDraft.of("SEA", "W1", "W3").days(70)).leaves("sea", "SEA", 10);
    assertThat(of(long1, d -> d.send("sea", "A", 1))).isEmpty();
    var long2 = three().lane(LaneDraft.of("SEA", "W1", "W3").days(71)).leaves("sea", "SEA", 10);
    assertThat(of(long2, d -> d.send("sea", "A", 1))).containsExactly("ARRIVES_TOO_LATE");
  }

  @Test
  void aLaneDoesntCarryWhatIsForbiddenOnIt() {
    var customs = three().lane(LaneDraft.of("C", "W1", "W2").without("A")).leaves("c", "C", 1);
    assertThat(of(customs, d -> d.send("c", "A", 1))).containsExactly("NOT_CARRIED");
    var acid = three().cell(CellDraft.of("X", "W1").weekly(1).onHand(60).hazard("ACID"));
    acid.cell(CellDraft.of("X", "W2").weekly(1).hazard("ACID"));
    acid.lane(LaneDraft.of("C", "W1", "W2").withoutHazard("ACID")).leaves("c", "C", 1);
    assertThat(of(acid, d -> d.send("c", "X", 1))).containsExactly("NOT_CARRIED");
    assertThat(of(acid, d -> d.send("12-1", "X", 1))).isEmpty();
  }

  /// A case takes 48,000 cm³ and weighs 6 kg.
  @Test
  void aCaseMustFitIntoTheVehicle() {
    var small = LaneDraft.of("V", "W1", "W2").holds(47_999, 6000);
    assertThat(of(three().lane(small).leaves("v", "V", 1), d -> d.send("v", "A", 1)))
        .contains("NOT_CARRIED");
    var weak = LaneDraft.of("V", "W1", "W2").holds(48_000, 5999);
    assertThat(of(three().lane(weak).leaves("v", "V", 1), d -> d.send("v", "A", 1)))
        .contains("NOT_CARRIED");
    var enough = LaneDraft.of("V", "W1", "W2").holds(48_000, 6000);
    assertThat(of(three().lane(enough).leaves("v", "V", 1), d -> d.send("v", "A", 1))).isEmpty();
  }

  @Test
  void goodsWithoutAForecastStayWhereTheyAre() {
    var unknown = three().cell(CellDraft.of("N", "W1").onHand(60).weekly(1));
    unknown.cell(CellDraft.of("N", "W2")).cell(CellDraft.of("N", "W3").weekly(1));
    assertThat(of(unknown, d -> d.send("12-1", "N", 1))).containsExactly("NO_FORECAST");
    var sender = three().cell(CellDraft.of("N", "W1").onHand(60));
    sender.cell(CellDraft.of("N", "W2").weekly(1));
    assertThat(of(sender, d -> d.send("12-1", "N", 1))).containsExactly("NO_FORECAST");
  }

  @Test
  void whatEarnsNothingIsntReceivedButMaySend() {
    var dear = three().cell(CellDraft.of("D", "W1").onHand(60).weekly(1).cents(0, 100));
    dear.cell(CellDraft.of("D", "W2").weekly(1).cents(1000, 850));
    assertThat(of(dear, d -> d.send("12-1", "D", 1))).containsExactly("NO_MARGIN");
    var fine = three().cell(CellDraft.of("D", "W1").onHand(60).weekly(1).cents(0, 100));
    fine.cell(CellDraft.of("D", "W2").weekly(1).cents(1001, 850));
    assertThat(of(fine, d -> d.send("12-1", "D", 1))).isEmpty();
  }

  @Test
  void homeGoReturnedGoodsAndNothingElse() {
    var back = three().returned(CellDraft.of("A", "W1"), 10, TODAY - 30);
    back.returned(CellDraft.of("A", "W1"), 5, TODAY - 3);
    assertThat(of(back, d -> d.sendHome("H-2", "A", 13))).isEmpty();
    assertThat(of(back, d -> d.sendHome("12-1", "A", 3))).containsExactly("RETURNED_GOODS");
    assertThat(of(back, d -> d.sendHome("H-2", "A", 9).sendHome("H-9", "A", 7)))
        .containsExactly("RETURNED_STOCK");
    var cell = three().cell(CellDraft.of("A", "HQ").weekly(1));
    assertThat(of(cell, d -> d.send("H-2", "A", 1))).containsExactly("RETURNED_GOODS");
  }

  @Test
  void casesAreWhole() {
    assertThat(changed(line -> with(line, 2, 11))).containsExactly("CASES");
    assertThat(changed(line -> with(line, 0, 0))).contains("CASES");
    assertThat(changed(line -> with(line, -1, -6))).contains("CASES");
    assertThat(changed(line -> with(line, 3, 18))).isEmpty();
  }

  private static TransferLine with(TransferLine line, int cases, int units) {
    return new TransferLine(
        line.departureId(),
        line.onwardDepartureId(),
        line.fromId(),
        line.toId(),
        line.sku(),
        cases,
        units,
        line.isReturned(),
        line.isPinned());
  }

  @Test
  void theEndsAreThoseOfTheDepartures() {
    assertThat(
            changed(
                line ->
                    new TransferLine(
                        line.departureId(), "", "W1", "W3", line.sku(), 2, 12, false, false)))
        .containsExactly("ENDS");
  }

  @Test
  void linesAreWrittenOnceAndInOrder() {
    var problem = three().build();
    var lines = new RowsDraft(problem).send("12-1", "A", 1).send("12-5", "A", 1).rows().lines();
    assertThat(codes(problem, new RowsDraft(problem).of(lines.reversed())))
        .containsExactly("SEQUENCE");
    assertThat(codes(problem, new RowsDraft(problem).of(List.of(lines.get(0), lines.get(0)))))
        .containsExactly("LINE_TWICE");
  }

  /// W1 has 120 units, 12 of them protected: 18 cases are 108 units.
  @Test
  void protectedStockStays() {
    assertThat(of(three(), d -> d.send("12-1", "A", 10).send("12-5", "A", 8))).isEmpty();
    assertThat(of(three(), d -> d.send("12-1", "A", 10).send("12-5", "A", 9)))
        .containsExactly("PROTECTED_STOCK");
  }

  @Test
  void noGoodsGoToAndFro() {
    var both = three().cell(CellDraft.of("B", "W1").weekly(1)).cell(CellDraft.of("B", "W2"));
    both.cell(CellDraft.of("B", "W3").weekly(2).onHand(30));
    assertThat(of(both, d -> d.send("12-1", "A", 1).send("31-1", "B", 1))).isEmpty();
    assertThat(of(three(), d -> d.send("12-1", "A", 1).send("23-1", "A", 1)))
        .containsExactly("TO_AND_FRO");
  }

  @Test
  void whatIsFixedStays() {
    var fixed = three().pin("12-1", "", "A", 3);
    assertThat(of(fixed, d -> d.send("12-1", "A", 3).send("12-5", "A", 1))).isEmpty();
    assertThat(of(fixed, d -> d.send("12-1", "A", 2))).containsExactly("PINNED_CHANGED");
    assertThat(of(fixed, d -> d)).containsExactly("PINNED_CHANGED");
    assertThat(of(three().pin("12-1", "", "A", 0), d -> d.send("12-1", "A", 1)))
        .containsExactly("PINNED_CHANGED");
  }

  /// 20 cases are all that is there, 12 of its units protected.
  @Test
  void whatIsFixedMayBreakProtectedStockButNotTakeMoreThanThereIs() {
    assertThat(of(three().pin("12-1", "", "A", 20), d -> d.send("12-1", "A", 20))).isEmpty();
    assertThat(of(three().pin("12-1", "", "A", 21), d -> d)).isEmpty();
    assertThat(of(three().pin("12-1", "", "A", 20).pin("12-5", "", "A", 1), d -> d))
        .containsExactly("PINNED_CHANGED");
    assertThat(
            of(three().pin("12-1", "", "A", 20), d -> d.send("12-1", "A", 20).send("12-5", "A", 1)))
        .containsExactly("PROTECTED_STOCK");
  }

  @Test
  void whatIsFixedIsMarked() {
    var problem = three().pin("12-1", "", "A", 2).build();
    var lines = new RowsDraft(three().build()).send("12-1", "A", 2).rows().lines();
    assertThat(codes(problem, new RowsDraft(problem).of(lines))).containsExactly("PINNED_FLAG");
  }

  @Test
  void whatIsFixedToMissItsCutOffIsntAskedFor() {
    var late = three().leaves("late", "L12", 1, -2).pin("late", "", "A", 2);
    assertThat(of(late, d -> d)).isEmpty();
  }
}
