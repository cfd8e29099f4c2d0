package org.owplanner.batch.wave;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.DecidedPlan;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.WavePlanner;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveResult;
import org.owplanner.engine.wave.WaveRows;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// The waves of one warehouse for one shift. It isn't divided: all orders compete for the same
/// pickers and the same stock.
public final class WaveJob implements PlanJob<StoredWave, DecidedPlan<WaveProblem, WaveResult>> {

  private final DSLContext database;
  private final WaveProblemReader reader;

  public WaveJob(DSLContext database) {
    this.database = database;
    reader = new WaveProblemReader(database);
  }

  @Override
  public PlanKind kind() {
    return PlanKind.WAVES;
  }

  @Override
  public Class<StoredWave> problemType() {
    return StoredWave.class;
  }

  @Override
  public PlanRequest named(PlanRequest request) {
    var warehouse = new WarehouseReader(database).require(request.scopeId());
    return request.ofShift(new ShiftReader(database, warehouse).shift(request.shift()).shiftId());
  }

  @Override
  public boolean isTrial(PlanRequest request) {
    return WaveOptions.of(request).slotsOfPlan() > 0;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    WaveOptions.of(request).requireOneOnly();
    return reader.terms(request);
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<StoredWave> problems) {
    problems.add(PlanPartition.WHOLE, reader.read(request, terms));
  }

  @Override
  public DecidedPlan<WaveProblem, WaveResult> plan(
      StoredWave stored, Budget budget, Progress progress) {
    var problem = stored.problem();
    var result = new WavePlanner().plan(problem, budget, progress);
    var notes = new ArrayList<>(stored.notes());
    notes.addAll(InForceNote.of(problem, result));
    return new DecidedPlan<>(problem, result, notes);
  }

  @Override
  public void write(PlanPartition partition, DecidedPlan<WaveProblem, WaveResult> shift) {
    new WavePlanWriter(database, partition.runId()).write(shift.problem(), shift.result().plan());
  }

  @Override
  public List<Finding> verify(PlanPartition partition, StoredWave stored, List<CostTerm> claimed) {
    var problem = stored.problem();
    return WaveVerifier.verify(problem, rows(partition, problem), claimed);
  }

  @Override
  public List<ReplayRow> replay(PlanPartition partition, StoredWave stored) {
    var problem = stored.problem();
    return WaveReplays.of(problem, rows(partition, problem));
  }

  @Override
  public List<Finding> beforePublishing(PlanRun run) {
    var stored =
        new ProblemStore(database).load(PlanPartition.whole(run.runId()), StoredWave.class);
    return new ChangedOrders(database, run.runId(), stored).takeOut();
  }

  private WaveRows rows(PlanPartition partition, WaveProblem problem) {
    return new WavePlanReader(database, partition.runId())
        .rows(new GoodsIndex(problem.layout(), problem.skus()));
  }
}
