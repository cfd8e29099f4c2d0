package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.WaveDraft.Take;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// A shift that is planned again while some of its tours are walked.
class WaveReplanTest {

  /// @param units units at the first location, beside five at the second
  private static WaveProblems shift(int units) {
    return WaveProblems.warehouse(4)
        .sku(WaveProblems.sku("S0", 200, 1000))
        .stock(0, 0, "", StockLot.NO_EXPIRY, units)
        .stock(1, 0, "", StockLot.NO_EXPIRY, 5)
        .picker("P0", 0)
        .order(new OpenOrder("O0", FROM - 600, TO, false, 0, List.of(new OrderLine(1, 0, 4))));
  }

  private static WaveResult plan(WaveProblem problem) {
    var result = new WavePlanner().plan(problem, Budget.ofSteps(100, 1, 1), Progress.silent());
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    return result;
  }

  private static long micros(WaveResult result, String term) {
    return result.planCosts().stream()
        .filter(cost -> cost.term().equals(term))
        .mapToLong(CostTerm::micros)
        .sum();
  }

  private static WaveProblem after(int units, Take handedOut) {
    return after(shift(units), handedOut).build();
  }

  private static WaveProblems after(WaveProblems shift, Take handedOut) {
    var draft =
        new WaveDraft(shift.build()).tour(0, FROM, BatchKind.ORDERS, "", List.of(handedOut)).rows();
    return shift.now(FROM + 60).released(WaveDraft.handedOut(draft));
  }

  @Test
  void aLineThatIsHandedOutInPartIsSplitOverTheLocationsOfBothTours() {
    var result = plan(after(2, new Take(0, 0, 0, 2)));

    assertThat(result.plan().orders().getFirst().state()).isEqualTo(OrderState.ON_TIME);
    assertThat(result.plan().batches()).hasSize(2);
    assertThat(micros(result, "splitLine")).isEqualTo(100_000);
  }

  @Test
  void aLineThatIsHandedOutInPartIsNotSplitWhereTheRestComesFromTheSameLocation() {
    var result = plan(after(1, new Take(0, 0, 1, 2)));

    assertThat(result.plan().stops()).extracting(PlannedStop::location).containsExactly(1, 1);
    assertThat(micros(result, "splitLine")).isZero();
  }

  /// A new order of two lines and the rest of a line that counts in the wave handed out.
  @Test
  void theRestOfALineDoesNotMakeAWaveLargeEnough() {
    var problem =
        after(shift(2), new Take(0, 0, 0, 2))
            .sku(WaveProblems.sku("S1", 200, 1000))
            .stock(2, 1, "", StockLot.NO_EXPIRY, 5)
            .stock(3, 2, "", StockLot.NO_EXPIRY, 5)
            .sku(WaveProblems.sku("S2", 200, 1000))
            .order(WaveProblems.order("O1", TO, 1, 2))
            .rate(WaveRate.WAVE_LEAST_LINES, 3)
            .build();

    var result = plan(problem);

    assertThat(result.plan().batches()).hasSize(1).allMatch(PlannedBatch::isReleased);
    assertThat(
            WaveVerifier.verify(
                problem, result.inForce(), result.inForceCosts(), RoutingPolicy.S_SHAPE))
        .isEmpty();
  }

  /// Seven waves of three lines are left for forty orders; the second picker has gone home.
  @Test
  void aPickerWhoseHoursAreOverHoldsNothingUp() {
    var problems =
        WaveProblems.warehouse(4)
            .skusInPlace(1, 99)
            .picker("P0", 0)
            .picker("GONE", 0, FROM, FROM + 300, "A")
            .packing(FROM, TO, 99)
            .rate(WaveRate.WAVE_MOST_LINES, 3)
            .now(FROM + 3600);
    for (var o = 0; o < 40; o++) {
      problems.order(WaveProblems.order("O" + o, TO, 0));
    }

    var result = plan(problems.build());

    assertThat(result.plan().batches()).isNotEmpty().allMatch(b -> b.pickerId().equals("P0"));
  }

  /// The only tour left is for the rest of a line that counts in the wave handed out.
  @Test
  void theRestOfALineMayBeAWaveOfItsOwnWhereWavesNeedBeNoLargerThanOneLine() {
    var result =
        plan(after(shift(2), new Take(0, 0, 0, 2)).rate(WaveRate.WAVE_LEAST_LINES, 1).build());

    assertThat(result.plan().waves()).extracting(PlannedWave::lines).containsExactly(1, 0);
  }
}
