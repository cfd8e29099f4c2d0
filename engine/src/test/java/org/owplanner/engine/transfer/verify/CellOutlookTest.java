package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.LevelledDemand;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferProblem;

/// What is expected of a cell, against the same worked out backward from the last period, and by
/// hand.
@NullMarked
final class CellOutlookTest {

  private static final double CLOSE = 1e-9;

  /// A fee of new goods, and one that begins at 20 days.
  private static TransferProblem with(CellDraft cell) {
    return network().cell(cell).fee("W1", 0, 10).fee("W1", 20, 25).build();
  }

  private static CellOutlook outlook(TransferProblem problem, Moves moves) {
    return CellOutlook.of(facts(problem), moves, new StockWalk());
  }

  private static CellFacts facts(TransferProblem problem) {
    var fees = Fees.byWarehouse(problem.fees()).getOrDefault("W1", Fees.NONE);
    return new CellFacts(problem, problem.cells().getFirst(), fees);
  }

  private static Leg leg(TransferProblem problem, int offset, LeadTime days) {
    var lane = LaneDraft.of("L", "W2", "W1").days(days).build();
    var with =
        new TransferProblem(
            problem.planDate(),
            "USD",
            problem.cells(),
            problem.returned(),
            List.of(lane),
            List.of(new Departure("D", "L", TODAY + offset, TODAY)),
            problem.fees(),
            problem.spaces(),
            problem.docks(),
            problem.pinned(),
            problem.rates());
    return Leg.of(with).values().iterator().next();
  }

  /// Units are counted one by one here; V(y) = cost of the period's end + E[V(left)].
  private static double backward(
      CellFacts facts, int sent, long[][] moved, boolean isLost, IntToDoubleFunction[] atEnd) {
    var regimes = ArrivalRegimes.weights();
    var levels = LevelledDemand.levelWeights();
    var demand = LevelledDemand.of(facts.cell.demand().orElseThrow());
    var sum = 0.0;
    for (var r = 0; r < regimes.length; r++) {
      for (var j = 0; j < levels.length; j++) {
        var value = new double[400];
        for (var p = 23; p >= 0; p--) {
          var mean = p < 14 ? demand.weekMean(p / 7) / 7 : demand.weekMean(p - 12);
          var share = demand.cells(j, mean, 1);
          var arrivals = (int) moved[r][p];
          for (var coming : facts.coming.get(p)) {
            arrivals += coming.intValue();
          }
          var before = new double[400];
          for (var y = 0; y + arrivals < 400; y++) {
            for (var d = 0; d < share.length; d++) {
              var left = Math.max(0, y + arrivals - d);
              var lost = isLost ? Math.max(0, d - y - arrivals) : 0;
              before[y] += share[d] * (lost + atEnd[p].applyAsDouble(left) + value[left]);
            }
          }
          value = before;
        }
        sum += regimes[r] * levels[j] * value[facts.cell.onHandUnits() - sent];
      }
    }
    return sum;
  }

  private static IntToDoubleFunction[] onlyAt(int period, IntToDoubleFunction of) {
    var functions = new IntToDoubleFunction[24];
    for (var p = 0; p < 24; p++) {
      functions[p] = p == period ? of : left -> 0;
    }
    return functions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void forwardAndBackwardAgree(long seed) {
    var random = new SplittableRandom(seed);
    var draft =
        CellDraft.of("A", "W1")
            .weekly(random.nextDouble(0.5, 5), 1 + random.nextDouble(2), 0.2)
            .onHand(20 + random.nextInt(10))
            .aged(TODAY - 25, 4)
            .aged(TODAY - 10, 5)
            .coming(3 + random.nextInt(5), TODAY + 1 + random.nextInt(20));
    var problem = with(draft);
    var facts = facts(problem);
    assertThat(facts.cellUnits).isEqualTo(1);
    var moves = new Moves();
    moves.send(random.nextInt(12));
    moves.receive(leg(problem, random.nextInt(8), new LeadTime(3, 6, 13, 0.1, 9)), 5);
    moves.receive(leg(problem, 9, new LeadTime(2, 2, 2, 0, 0)), 4);
    var outlook = outlook(problem, moves);
    var sent = (int) moves.sentUnits();
    var moved =
        new long[][] {moves.arrivals(0), moves.arrivals(1), moves.arrivals(2), moves.arrivals(3)};

    assertThat(moves.isAlike(0, 3)).isFalse();
    assertThat(outlook.lostUnits())
        .isCloseTo(backward(facts, sent, moved, true, onlyAt(-1, left -> left)), within(CLOSE));
    for (var p : new int[] {0, 5, 13, 14, 23}) {
      assertThat(outlook.endUnits[p])
          .isCloseTo(backward(facts, sent, moved, false, onlyAt(p, left -> left)), within(CLOSE));
    }
  }

  /// No demand: what is there stays, and pays by its age at the end of each day or week.
  @Test
  void storageIsPaidByAge() {
    var problem = with(CellDraft.of("A", "W1").onHand(10).aged(TODAY - 15, 4));
    var outlook = outlook(problem, new Moves());
    assertThat(outlook.lostUnits()).isZero();
    assertThat(outlook.unitDays()).isCloseTo(840, within(CLOSE));
    assertThat(outlook.leftUnits()).isCloseTo(10, within(CLOSE));
    // Four units are 20 days old at the end of day 5, the others at the end of week 2 (day 21).
    var surcharge = 4 * (84 - 4) + 6 * (84 - 14);
    assertThat(outlook.feeMicrosPerM3())
        .isCloseTo(10_000.0 * (10 * 840 + 15 * surcharge), within(1e-3));
  }

  /// The four old ones go first: six new ones are left.
  @Test
  void theOldestAreSentFirst() {
    var problem = with(CellDraft.of("A", "W1").onHand(10).aged(TODAY - 15, 4));
    var moves = new Moves();
    moves.send(3);
    var surcharge = (84 - 4) + 6 * (84 - 14);
    assertThat(outlook(problem, moves).feeMicrosPerM3())
        .isCloseTo(10_000.0 * (10 * 7 * 84 + 15 * surcharge), within(1e-3));
    moves.send(2);
    assertThat(outlook(problem, moves).feeMicrosPerM3())
        .isCloseTo(10_000.0 * (10 * 5 * 84 + 15 * 5 * (84 - 14)), within(1e-3));
  }

  /// Six units arrive on day 4: 80 days of storage, of 20 days of age from the end of day 24 on,
  /// which lies in the week that ends on day 28.
  @Test
  void whatArrivesIsYoung() {
    var problem = with(CellDraft.of("A", "W1"));
    var moves = new Moves();
    moves.receive(leg(problem, 1, new LeadTime(3, 3, 3, 0, 0)), 6);
    assertThat(outlook(problem, moves).feeMicrosPerM3())
        .isCloseTo(10_000.0 * 6 * (10 * 80 + 15 * (84 - 21)), within(1e-3));
  }

  @Test
  void lateGoodsComeInAWeekAndThoseLongOverdueNever() {
    var late = outlook(with(CellDraft.of("A", "W1").coming(5, TODAY - 60)), new Moves());
    assertThat(late.endUnits[6]).isZero();
    assertThat(late.endUnits[7]).isCloseTo(5, within(CLOSE));
    var lost = outlook(with(CellDraft.of("A", "W1").coming(5, TODAY - 61)), new Moves());
    assertThat(lost.leftUnits()).isZero();
  }

  @Test
  void whatIsExpectedTodayComesTomorrow() {
    var today = outlook(with(CellDraft.of("A", "W1").coming(5, TODAY)), new Moves());
    assertThat(today.endUnits[0]).isZero();
    assertThat(today.endUnits[1]).isCloseTo(5, within(CLOSE));
  }

  /// Week 0 of the weeks begins on day 14, the next on day 21: day 17 is nearer to the first.
  @Test
  void whatComesWithinAWeekCountsFromItsNearestBeginning() {
    assertThat(Periods.of(13)).isEqualTo(13);
    assertThat(Periods.of(14)).isEqualTo(14);
    assertThat(Periods.of(17)).isEqualTo(14);
    assertThat(Periods.of(18)).isEqualTo(15);
    assertThat(Periods.of(80)).isEqualTo(23);
    assertThat(Periods.of(81)).isEqualTo(24);
  }

  @Test
  void negativeStockCountsAsNone() {
    var outlook = outlook(with(CellDraft.of("A", "W1").weekly(7).onHand(-9)), new Moves());
    assertThat(outlook.lostUnits()).isCloseTo(84, within(1e-5));
    assertThat(outlook.unitDays()).isZero();
  }

  /// 100,000 units of demand are counted in cells of many units, with the same mean.
  @Test
  void largeStockIsCountedInCells() {
    var problem = with(CellDraft.of("A", "W1").weekly(7000).onHand(101_003));
    var facts = facts(problem);
    assertThat(facts.cellUnits).isGreaterThan(1000);
    var outlook = outlook(problem, new Moves());
    assertThat(outlook.leftUnits()).isCloseTo(101_003 - 84_000, within(10.0));
  }
}
