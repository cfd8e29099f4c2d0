package org.owplanner.batch.slotting;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.slotting.ReplayedDay;
import org.owplanner.engine.slotting.SlottingPlanner;
import org.owplanner.engine.slotting.SlottingReplay;
import org.owplanner.engine.slotting.SlottingResult;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// The slotting of one warehouse for one night. It isn't divided: goods of all zones compete for
/// the same tours and the same hours of moving.
public final class SlottingJob implements PlanJob<StoredSlotting, SlottingResult> {

  private final DSLContext database;
  private final SlottingProblemReader reader;

  public SlottingJob(DSLContext database) {
    this.database = database;
    reader = new SlottingProblemReader(database);
  }

  @Override
  public PlanKind kind() {
    return PlanKind.SLOTTING;
  }

  @Override
  public Class<StoredSlotting> problemType() {
    return StoredSlotting.class;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    return reader.terms(request);
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<StoredSlotting> problems) {
    var problem = reader.read(request, terms);
    var unseen = reader.unseen(problem);
    var demand = new SlottingDemandReader(database).read(request, problem);
    problems.addAfterwards(
        PlanPartition.WHOLE, () -> StoredSlotting.of(problem, demand.of(problem), unseen));
  }

  @Override
  public SlottingResult plan(StoredSlotting stored, Budget budget, Progress progress) {
    return new SlottingPlanner()
        .plan(stored.problem(), budget, progress)
        .withFinding(stored.demandSource());
  }

  @Override
  public void write(PlanPartition partition, SlottingResult result) {
    new SlottingPlanWriter(database, partition.runId()).write(result);
  }

  @Override
  public List<Finding> verify(
      PlanPartition partition, StoredSlotting stored, List<CostTerm> claimed) {
    var problem = stored.problem();
    var plan = new SlottingPlanReader(database, partition.runId());
    return SlottingVerifier.verify(
        problem, plan.rows(problem.layout()), plan.moves(problem.layout()), claimed);
  }

  @Override
  public List<ReplayRow> replay(PlanPartition partition, StoredSlotting stored) {
    var problem = stored.problem();
    var rows = new SlottingPlanReader(database, partition.runId()).rows(problem.layout());
    return SlottingReplay.of(problem, stored.unseen(), rows).stream()
        .map(SlottingJob::row)
        .toList();
  }

  private static ReplayRow row(ReplayedDay replayed) {
    var day = replayed.day();
    return ReplayRow.ofPicking(
        LocalDate.ofEpochDay(day.epochDay()),
        replayed.isSeen(),
        replayed.arrangement(),
        day.tours(),
        day.lines() - day.unplacedLines(),
        day.metres(),
        replayed.seconds(),
        replayed.micros());
  }
}
