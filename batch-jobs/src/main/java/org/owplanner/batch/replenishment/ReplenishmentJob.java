package org.owplanner.batch.replenishment;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.DecidedPlan;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.replenishment.ReplenishmentPlanner;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentResult;
import org.owplanner.engine.replenishment.verify.ReplenishmentVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// The night's orders of a part of the network, by seller: a seller's goods share its budget, its
/// capacity and its containers, and nothing with others.
public final class ReplenishmentJob
    implements PlanJob<
        StoredReplenishment, DecidedPlan<ReplenishmentProblem, ReplenishmentResult>> {

  private final DSLContext database;
  private final ReplenishmentProblemReader reader;

  public ReplenishmentJob(DSLContext database) {
    this.database = database;
    reader = new ReplenishmentProblemReader(database);
  }

  @Override
  public PlanKind kind() {
    return PlanKind.REPLENISHMENT;
  }

  @Override
  public Class<StoredReplenishment> problemType() {
    return StoredReplenishment.class;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    return reader.terms(request);
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<StoredReplenishment> problems) {
    reader.read(request, terms, problems::add);
  }

  @Override
  public DecidedPlan<ReplenishmentProblem, ReplenishmentResult> plan(
      StoredReplenishment stored, Budget budget, Progress progress) {
    var problem = stored.problem();
    return new DecidedPlan<>(
        problem,
        new ReplenishmentPlanner().plan(problem, stored.of(budget), progress),
        stored.notes());
  }

  @Override
  public void write(
      PlanPartition partition, DecidedPlan<ReplenishmentProblem, ReplenishmentResult> seller) {
    new ReplenishmentPlanWriter(database, partition)
        .write(seller.problem(), seller.result().plan());
  }

  @Override
  public List<Finding> verify(
      PlanPartition partition, StoredReplenishment stored, List<CostTerm> claimed) {
    var problem = stored.problem();
    return ReplenishmentVerifier.verify(
        problem, new ReplenishmentPlanReader(database, partition).rows(problem), claimed);
  }

  @Override
  public List<ReplayRow> replay(PlanPartition partition, StoredReplenishment stored) {
    var problem = stored.problem();
    return ReplenishmentReplays.of(
        problem, stored.unseen(), new ReplenishmentPlanReader(database, partition).rows(problem));
  }
}
