package org.owplanner.engine.transfer.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;

class TransferReplayTest {

  private static final SkuKey X = new SkuKey("ACME", "X");
  private static final long CENT = TransferProblems.MICROS_PER_CENT;
  private static final double UNIT_CENTS = 400;

  /// A has 100 units, B none; a vehicle leaves the day after the plan date and takes two days.
  private static final TransferProblem PROBLEM =
      TransferProblems.network()
          .cell(CellDraft.of("X", "A").cents(1000, 400).casePack(10).weekly(7).onHand(100))
          .cell(CellDraft.of("X", "B").cents(1000, 400).casePack(10).weekly(35))
          .cell(CellDraft.of("Y", "B").cents(1000, 400).casePack(10).weekly(35))
          .lane(LaneDraft.of("AB", "A", "B").days(2).cents(5000, 0, 0).handling(30))
          .leaves("D1", "AB", 1)
          .fee("A", 0, 100)
          .build();

  private static final List<TransferLine> LINES =
      List.of(new TransferLine("D1", "", "A", "B", X, 2, 20, false, false));

  @Test
  void goodsThatArriveAreSoldAndThoseThatDoNotAreMissed() {
    var demand = new int[][] {{0, 0, 0, 0, 0, 0}, {5, 5, 5, 5, 5, 5}};

    var with = replay(LINES, demand);
    var without = replay(List.of(), demand);

    assertThat(with).extracting(TransferDay::lostUnits).containsExactly(5L, 5L, 5L, 0L, 0L, 0L);
    assertThat(without).extracting(TransferDay::lostUnits).containsOnly(5L);
    // 10.00 less the marketplace's 15 % and what it cost.
    assertThat(without.getFirst().micros()).containsEntry(ReplayCost.LOST_MARGIN, 5 * 450 * CENT);
    assertThat(with).extracting(TransferDay::trips).containsExactly(0, 1, 0, 0, 0, 0);
    assertThat(with.get(1).micros())
        .containsEntry(ReplayCost.FREIGHT, 5000 * CENT)
        .containsEntry(ReplayCost.HANDLING, 2 * 60 * CENT);
    assertThat(without).allMatch(day -> !day.micros().containsKey(ReplayCost.FREIGHT));
  }

  @Test
  void whatIsSetAsideIsNotSoldWhereItLies() {
    var demand = new int[][] {{90, 0, 0}, {0, 0, 0}};

    assertThat(replay(LINES, demand).getFirst().lostUnits()).isEqualTo(10);
    assertThat(replay(List.of(), demand).getFirst().lostUnits()).isZero();
  }

  @Test
  void goodsCostCapitalOnTheRoadAndStorageUntilTheyLeave() {
    var demand = new int[2][4];

    var with = replay(LINES, demand);
    var without = replay(List.of(), demand);

    for (var day = 0; day < 4; day++) {
      assertThat(with.get(day).micros().get(ReplayCost.CAPITAL))
          .isEqualTo(without.get(day).micros().get(ReplayCost.CAPITAL))
          .isEqualTo(Math.round(100 * UNIT_CENTS * CENT * 0.12 / 365));
    }
    assertThat(with.getFirst().micros().get(ReplayCost.STORAGE))
        .isEqualTo(without.getFirst().micros().get(ReplayCost.STORAGE));
    // B asks for no fee.
    assertThat(micros(with.get(1), ReplayCost.STORAGE) / 1e6)
        .isCloseTo(
            0.8 * micros(without.get(1), ReplayCost.STORAGE) / 1e6,
            org.assertj.core.data.Offset.offset(1e-5));
    assertThat(with.getLast().micros().get(ReplayCost.LEFT_OVER))
        .isEqualTo(Math.round(100 * UNIT_CENTS * CENT * 0.4));
    assertThat(with.getLast().stockUnits()).isEqualTo(100);
    assertThat(with.get(1).stockUnits()).isEqualTo(80);
  }

  @Test
  void onlyCellsOfMovedGoodsAreLookedAtAndReturnedGoodsAreNot() {
    assertThat(TransferReplay.cells(PROBLEM, LINES)).hasSize(2);
    assertThat(
            TransferReplay.cells(
                PROBLEM,
                List.of(
                    new TransferLine(
                        "D1", "", "A", "HOME", new SkuKey("ACME", "Y"), 1, 3, true, false))))
        .isEmpty();
  }

  private static double micros(TransferDay day, ReplayCost cost) {
    return day.micros().getOrDefault(cost, 0L);
  }

  private static List<TransferDay> replay(List<TransferLine> lines, int[][] demand) {
    return TransferReplay.of(PROBLEM, TransferReplay.cells(PROBLEM, LINES), demand, lines, 1);
  }
}
