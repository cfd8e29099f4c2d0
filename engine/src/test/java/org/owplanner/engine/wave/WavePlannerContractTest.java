package org.owplanner.engine.wave;

import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.PlannerContract;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WavePlannerContractTest extends PlannerContract<WaveProblem, WaveResult> {

  private static final int ORDERS = 10;

  private WaveProblem planned = WaveProblems.warehouse(1).build();

  /// Remembers the problem that it is given: what is verified is the result alone.
  @Override
  protected Planner<WaveProblem, WaveResult> planner() {
    return (problem, budget, progress) -> {
      planned = problem;
      return new WavePlanner().plan(problem, budget, progress);
    };
  }

  /// A shift that is planned again after some minutes: what has begun by then is handed out.
  @Override
  protected WaveProblem problem(long seed) {
    var nowSecond = WaveProblems.FROM + 300 * (int) seed;
    return WaveProblems.randomly(seed, ORDERS)
        .now(nowSecond)
        .released(begunBefore(WaveProblems.random(seed, ORDERS), nowSecond))
        .build();
  }

  static WaveRows begunBefore(WaveProblem problem, int second) {
    var rows = new WavePlanner().plan(problem, Budget.ofSteps(0, 1, 1), Progress.silent()).plan();
    var begun =
        rows.batches().stream()
            .filter(batch -> batch.startSecond() < second)
            .map(WaveDraft::handedOut)
            .toList();
    var stops = rows.stops().stream().filter(stop -> stop.batchNo() <= begun.size()).toList();
    return new WaveRows(rows.waves(), begun, stops, List.of());
  }

  @Override
  protected WaveProblem impossibleProblem() {
    return WaveProblems.warehouse(2)
        .skusInPlace(2, 1)
        .picker("P0", 0)
        .order(WaveProblems.order("NOTHING", WaveProblems.TO))
        .order(WaveProblems.order("TWICE", WaveProblems.TO, 0, 0))
        .order(WaveProblems.order("FINE", WaveProblems.TO, 1))
        .build();
  }

  @Override
  protected Object plan(WaveResult result) {
    return result.plan();
  }

  @Override
  protected long verifiedMicros(WaveResult result) {
    return WaveVerifier.costs(planned, result.plan()).stream().mapToLong(CostTerm::micros).sum();
  }

  @Override
  protected List<Finding> verify(WaveResult result) {
    return WaveVerifier.verify(planned, result.plan(), result.planCosts());
  }

  /// The verifier finds what was handed out and isn't as it was.
  @Override
  protected boolean isPinnedKept(WaveResult result) {
    var released = planned.released().batches().size();
    return result.plan().batches().stream().filter(PlannedBatch::isReleased).count() == released
        && verify(result).stream().noneMatch(f -> f.code().equals("RELEASED_CHANGED"));
  }
}
