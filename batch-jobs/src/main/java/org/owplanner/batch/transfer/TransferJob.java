package org.owplanner.batch.transfer;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.DecidedPlan;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.transfer.TransferPlanner;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferResult;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// The night's transfers of a network: all warehouses and sellers together, for they share
/// vehicles, docks and space.
public final class TransferJob
    implements PlanJob<StoredTransfer, DecidedPlan<TransferProblem, TransferResult>> {

  private final DSLContext database;
  private final TransferProblemReader reader;

  public TransferJob(DSLContext database) {
    this.database = database;
    reader = new TransferProblemReader(database);
  }

  @Override
  public PlanKind kind() {
    return PlanKind.TRANSFERS;
  }

  @Override
  public Class<StoredTransfer> problemType() {
    return StoredTransfer.class;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    return reader.terms(request);
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<StoredTransfer> problems) {
    problems.add(PlanPartition.WHOLE, reader.read(request, terms));
  }

  @Override
  public DecidedPlan<TransferProblem, TransferResult> plan(
      StoredTransfer stored, Budget budget, Progress progress) {
    var problem = stored.problem();
    return new DecidedPlan<>(
        problem, new TransferPlanner().plan(problem, budget, progress), stored.notes());
  }

  @Override
  public void write(PlanPartition partition, DecidedPlan<TransferProblem, TransferResult> network) {
    new TransferPlanWriter(database, partition.runId())
        .write(network.problem(), network.result().plan());
  }

  @Override
  public List<Finding> verify(
      PlanPartition partition, StoredTransfer stored, List<CostTerm> claimed) {
    return TransferVerifier.verify(
        stored.problem(), new TransferPlanReader(database, partition.runId()).rows(), claimed);
  }

  @Override
  public List<ReplayRow> replay(PlanPartition partition, StoredTransfer stored) {
    return TransferReplays.of(
        stored, new TransferPlanReader(database, partition.runId()).rows().lines());
  }
}
