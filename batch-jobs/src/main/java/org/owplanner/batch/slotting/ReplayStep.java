package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.plan.Tables.REPLAY_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.plan.tables.records.ReplayDayRecord;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunTasklet;
import org.owplanner.engine.slotting.SlottingReplay;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Picks real orders again on today's slots, on the plan and on velocity ranking: days that the
/// plan had seen, and days that it had not.
final class ReplayStep implements RunTasklet.Work {

  private final DSLContext database;
  private final TransactionTemplate write;
  private final ProblemStore problems;

  ReplayStep(DSLContext database, PlatformTransactionManager transactions, ProblemStore problems) {
    this.database = database;
    this.write = new TransactionTemplate(transactions);
    this.problems = problems;
  }

  @Override
  public void run(long runId, String partition) {
    var stored = problems.load(runId, partition, StoredSlotting.class);
    var problem = stored.problem();
    var rows = new SlottingPlanReader(database, runId).rows(problem.layout());
    var days = SlottingReplay.of(problem, stored.unseen(), rows);
    List<ReplayDayRecord> records = new ArrayList<>();
    for (var day : days) {
      var row = database.newRecord(REPLAY_DAY);
      row.setRunId(runId);
      row.setDay(LocalDate.ofEpochDay(day.day().epochDay()));
      row.setIsSeen(day.isSeen());
      row.setArrangement(day.arrangement());
      row.setTours(day.day().tours());
      row.setLines(day.day().lines() - day.day().unplacedLines());
      row.setMetres(BigDecimal.valueOf(day.day().walkMm(), 3));
      row.setSeconds(BigDecimal.valueOf(day.seconds()));
      row.setMicros(day.micros());
      records.add(row);
    }
    write.executeWithoutResult(
        status -> {
          database.deleteFrom(REPLAY_DAY).where(REPLAY_DAY.RUN_ID.eq(runId)).execute();
          database.batchInsert(records).execute();
        });
  }
}
