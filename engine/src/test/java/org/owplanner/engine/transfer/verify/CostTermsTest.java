package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;
import static org.owplanner.engine.transfer.verify.Checked.micros;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.TransferRows;

/// Each term of the cost by hand, where nothing sells or everything does.
@NullMarked
final class CostTermsTest {

  /// Nothing sells; A costs 10.00 a unit, 36.50 of capital a day and 1,000 units at 12% of 365 days
  /// is 3.2877.
  private static TransferProblems still() {
    return network()
        .cell(CellDraft.of("A", "W1").weekly(0).onHand(60))
        .cell(CellDraft.of("A", "W2").weekly(0))
        .cell(CellDraft.of("A", "W3").weekly(0))
        .lane(LaneDraft.of("L12", "W1", "W2").cents(5000, 2000, 30))
        .lane(LaneDraft.of("L23", "W2", "W3").cents(700, 100, 0).handling(20))
        .leaves("12-2", "L12", 2)
        .leaves("23-8", "L23", 8)
        .rate(TransferRate.CAPITAL_SHARE_PER_YEAR, 0.365);
  }

  private static TransferRows none(TransferProblem problem) {
    return new RowsDraft(problem).rows();
  }

  @Test
  void termsHaveTheirOrder() {
    var problem = still().build();
    assertThat(TransferVerifier.costs(problem, none(problem)))
        .extracting(CostTerm::term)
        .containsExactly(
            "trips", "freight", "handling", "lostMargin", "capital", "storage", "leftOver");
  }

  @Test
  void aTripIsPaidOnceHoweverManyLinesItCarries() {
    var problem = still().build();
    var rows = new RowsDraft(problem).send("12-2", "A", 1).send("12-2", "23-8", "A", 1).rows();
    assertThat(micros(problem, rows, "trips")).isEqualTo(57_000_000);
    assertThat(micros(problem, none(problem), "trips")).isZero();
  }

  /// 12 units of 0.008 m³ and 1 kg: 0.30 a kilogram is dearer than 0.16 a unit's volume.
  @Test
  void freightIsPaidByVolumeOrWeightWhicheverIsDearer() {
    var problem = still().build();
    var rows = new RowsDraft(problem).send("12-2", "23-8", "A", 2).rows();
    assertThat(micros(problem, rows, "freight")).isEqualTo(12 * 300_000 + 12 * 8_000);
  }

  @Test
  void casesAreHandledAtBothEndsOfEachLeg() {
    var problem = still().build();
    var rows = new RowsDraft(problem).send("12-2", "23-8", "A", 2).rows();
    assertThat(micros(problem, rows, "handling")).isEqualTo(2 * 1_000_000 + 2 * 400_000);
  }

  /// 10.00 a unit at 0.1% a day: 0.01 a unit and day, on the shelf, set aside or on its way. They
  /// arrive on day 11 after 9 days on two trucks.
  @Test
  void capitalIsPaidOnTheShelfAndOnTheWay() {
    var problem = still().build();
    assertThat(micros(problem, none(problem), "capital")).isEqualTo(60 * 84 * 10_000L);
    var rows = new RowsDraft(problem).send("12-2", "23-8", "A", 2).rows();
    assertThat(micros(problem, rows, "capital")).isEqualTo(60 * 84 * 10_000L);
    var direct = new RowsDraft(problem).send("12-2", "A", 2).rows();
    assertThat(micros(problem, direct, "capital")).isEqualTo(60 * 84 * 10_000L);
  }

  /// W1 asks 1.00 a cubic metre and day, W2 nothing: two units-days a unit that is set aside.
  @Test
  void storageIsPaidUntilGoodsLeave() {
    var problem = still().fee("W1", 0, 100).build();
    assertThat(micros(problem, none(problem), "storage")).isEqualTo(60 * 84 * 8_000L);
    var rows = new RowsDraft(problem).send("12-2", "A", 2).rows();
    assertThat(micros(problem, rows, "storage")).isEqualTo((48 * 84 + 12 * 2) * 8_000L);
  }

  @Test
  void whatIsLeftOverIsWorthAShareOfItsCost() {
    var problem = still().build();
    assertThat(micros(problem, none(problem), "leftOver")).isEqualTo(60 * 4_000_000L);
    var rows = new RowsDraft(problem).send("12-2", "A", 2).rows();
    assertThat(micros(problem, rows, "leftOver")).isEqualTo(60 * 4_000_000L);
  }

  /// 7 a day for 84 days, of which 6 can be sold: the margin is 30.00 less 15% less 10.00.
  @Test
  void marginIsLostWhereNothingIsLeft() {
    var problem = network().cell(CellDraft.of("A", "W1").weekly(49).onHand(6)).build();
    var margin = 25_500_000 - 10_000_000L;
    assertThat(micros(problem, none(problem), "lostMargin"))
        .isBetween((7 * 84 - 6) * margin, (7 * 84 - 6) * margin + margin / 10);
  }

  @Test
  void whereThereIsNoMarginNothingIsLost() {
    var problem = network().cell(CellDraft.of("A", "W1").weekly(49).cents(1000, 900)).build();
    assertThat(micros(problem, none(problem), "lostMargin")).isZero();
  }

  /// Ten came 30 days ago and five 3 days ago; W1 asks 1.00 a cubic metre and day, 2.00 from an age
  /// of 60 days on.
  private static TransferProblem back() {
    return still()
        .returned(CellDraft.of("R", "W1"), 5, TODAY - 3)
        .returned(CellDraft.of("R", "W1"), 10, TODAY - 30)
        .lane(LaneDraft.of("HOME", "W1", "HQ").home().cents(1000, 500, 0))
        .leaves("H-4", "HOME", 4)
        .leaves("H-9", "HOME", 9)
        .fee("W1", 0, 100)
        .fee("W1", 60, 200)
        .rate(TransferRate.LEFT_OVER_VALUE_SHARE, 1)
        .build();
  }

  /// At the end of day t the older ones are 31 + t days old: dearer from day 29 on.
  @Test
  void returnedGoodsThatStayPayByTheirAgeAndLosePartOfTheirValue() {
    var problem = back();
    var shelf = (60 * 84 + 60 * (84 - 56)) * 8_000L;
    var older = 10 * (84 + (84 - 29)) * 8_000L;
    var newer = 5 * (84 + (84 - 56)) * 8_000L;
    assertThat(micros(problem, none(problem), "storage")).isEqualTo(shelf + older + newer);
    assertThat(micros(problem, none(problem), "leftOver")).isEqualTo(15 * 1_500_000L);
  }

  @Test
  void theOldestReturnedGoodsGoHomeFirst() {
    var problem = back();
    var rows = new RowsDraft(problem).sendHome("H-4", "R", 7).sendHome("H-9", "R", 4).rows();
    var shelf = (60 * 84 + 60 * (84 - 56)) * 8_000L;
    var sent = (7 * 4 + 4 * 9) * 8_000L;
    var stay = 4 * (84 + (84 - 56)) * 8_000L;
    assertThat(micros(problem, rows, "storage")).isEqualTo(shelf + sent + stay);
    assertThat(micros(problem, rows, "leftOver")).isEqualTo(4 * 1_500_000L);
    assertThat(micros(problem, rows, "handling")).isEqualTo(3 * 1_000_000L);
    assertThat(micros(problem, rows, "freight")).isEqualTo(7 * 40_000L + 4 * 40_000L);
    assertThat(micros(problem, rows, "capital")).isEqualTo(60 * 84 * 10_000L);
  }
}
