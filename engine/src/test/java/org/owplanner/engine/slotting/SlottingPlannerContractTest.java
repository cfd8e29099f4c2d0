package org.owplanner.engine.slotting;

import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.PlannerContract;

class SlottingPlannerContractTest extends PlannerContract<SlottingProblem, SlottingResult> {

  @Override
  protected Planner<SlottingProblem, SlottingResult> planner() {
    return new SlottingPlanner();
  }

  @Override
  protected SlottingProblem problem(long seed) {
    return SlottingProblems.random(seed, 10, 24, 120);
  }

  @Override
  protected SlottingProblem impossibleProblem() {
    return SlottingProblems.warehouse(1).skusInPlace(2).sku(SlottingProblems.sku("S2")).build();
  }

  @Override
  protected Object plan(SlottingResult result) {
    return result.plan();
  }

  @Override
  protected long verifiedMicros(SlottingResult result) {
    return SlottingVerifier.costs(result.facts().problem(), result.rows()).stream()
        .mapToLong(CostTerm::micros)
        .sum();
  }

  @Override
  protected List<Finding> verify(SlottingResult result) {
    return SlottingVerifier.verify(
        result.facts().problem(), result.rows(), result.moves(), result.planCosts());
  }

  @Override
  protected boolean isPinnedKept(SlottingResult result) {
    var faces = result.facts().faces();
    return IntStream.range(0, faces.size())
        .filter(faces::isPinned)
        .allMatch(face -> result.plan().locationOf(face) == faces.locationNow(face));
  }
}
