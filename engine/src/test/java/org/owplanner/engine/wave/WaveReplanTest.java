package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    var problem = shift(units).build();
    var draft =
        new WaveDraft(problem).tour(0, FROM, BatchKind.ORDERS, "", List.of(handedOut)).rows();
    return shift(units).now(FROM + 60).released(WaveDraft.handedOut(draft)).build();
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
}
