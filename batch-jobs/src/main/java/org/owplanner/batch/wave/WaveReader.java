package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.batch.warehouse.DividedLocations;

/// Reads plans of waves back for those who look at them.
public final class WaveReader {

  private final DSLContext database;

  private WaveReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static WaveReader of(Database database) {
    return new WaveReader(database.sql());
  }

  /// A plan with all that it carries.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is none with this number
  public WaveOutcome outcome(long runId) {
    var runs = new RunReader(database);
    var summary = runs.summary(runId);
    var plan = new WavePlanReader(database, runId);
    return new WaveOutcome(
        summary,
        WaveOptions.of(summary.run().request()),
        runs.costs(runId, Side.IN_FORCE),
        runs.costs(runId, Side.PLAN),
        plan.waves(),
        plan.batches(),
        stops(runId),
        plan.orders(),
        runs.replay(runId),
        runs.findings(runId));
  }

  /// All stops, by tour and in walking sequence.
  public List<WaveStop> stops(long runId) {
    var ids = DividedLocations.of(database, runId);
    return database
        .select(WAVE_STOP.asterisk(), SKU.DESCRIPTION)
        .from(WAVE_STOP)
        .leftJoin(SKU)
        .using(SKU.SELLER_ID, SKU.SKU_ID)
        .where(WAVE_STOP.RUN_ID.eq(runId))
        .orderBy(WAVE_STOP.BATCH_NO, WAVE_STOP.STOP_NO)
        .fetch(
            joined -> {
              var row = joined.into(WAVE_STOP);
              return new WaveStop(
                  row.getBatchNo(),
                  row.getStopNo(),
                  ids.of(row.getLocationId(), row.getDivision()),
                  row.getSellerId(),
                  row.getSkuId(),
                  Objects.requireNonNullElse(joined.get(SKU.DESCRIPTION), ""),
                  row.getLot(),
                  row.getOrderId(),
                  row.getLineNo(),
                  row.getCompartment(),
                  row.getUnits());
            });
  }
}
