package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.feed.Tables.WAREHOUSE;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;

import java.time.ZoneId;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.warehouse.FloorReader;

/// Reads what a plan was made from, for reports and reasons.
public final class SlottingNightReader {

  private final DSLContext database;

  SlottingNightReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static SlottingNightReader of(Database database) {
    return new SlottingNightReader(database.sql());
  }

  /// The night of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number, or
  ///   its problem isn't stored yet
  public SlottingNight night(long runId) {
    var warehouseId = new PlanRuns(database).find(runId).request().scopeId();
    var stored = new ProblemStore(database).load(PlanPartition.whole(runId), StoredSlotting.class);
    var problem = stored.problem();
    var warehouse =
        database.selectFrom(WAREHOUSE).where(WAREHOUSE.WAREHOUSE_ID.eq(warehouseId)).fetchSingle();
    return new SlottingNight(
        problem,
        stored.unseen(),
        new SlottingPlanReader(database, runId).rows(problem.layout()),
        warehouse.getName(),
        ZoneId.of(warehouse.getTimeZone()),
        new FloorReader(database, warehouseId).aisleNames(),
        generatedSizes(runId));
  }

  private int generatedSizes(long runId) {
    return database.fetchCount(
        database
            .selectDistinct(SKU.SELLER_ID, SKU.SKU_ID)
            .from(SKU)
            .join(SLOTTING_ASSIGNMENT)
            .using(SKU.SELLER_ID, SKU.SKU_ID)
            .where(SLOTTING_ASSIGNMENT.RUN_ID.eq(runId))
            .and(SKU.IS_GENERATED_SIZE));
  }
}
