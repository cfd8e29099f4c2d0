package org.owplanner.batch.plan;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A result that costs what it is told, half of what is in force, and at least a quarter.
record TrialResult(TrialProblem problem) implements PlanResult {

  private static final Text WORDS = new Text("试", "trial");

  @Override
  public List<CostTerm> inForceCosts() {
    return List.of(new CostTerm("freight", 2 * problem.micros()));
  }

  @Override
  public List<CostTerm> planCosts() {
    return List.of(new CostTerm("freight", problem.micros()));
  }

  @Override
  public List<Reason> reasons() {
    return List.of(new Reason(problem.partition(), "TRIAL", problem.micros(), WORDS));
  }

  @Override
  public Bound bound() {
    return Bound.proven(problem.micros() / 2, "half");
  }

  @Override
  public List<Finding> findings() {
    return List.of(new Finding(Severity.WARN, "TRIAL", problem.partition(), WORDS));
  }

  @Override
  public List<ProgressPoint> convergence() {
    return List.of(
        new ProgressPoint(0, "start", 2 * problem.micros(), bound()),
        new ProgressPoint(problem.micros(), "end", problem.micros(), bound()));
  }
}
