package org.owplanner.batch.wave;

import java.time.ZoneId;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.warehouse.FloorReader;
import org.owplanner.batch.warehouse.WarehouseReader;

/// Reads what a plan of waves was made from, for reports and reasons.
public final class WaveShiftReader {

  private final DSLContext database;

  WaveShiftReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static WaveShiftReader of(Database database) {
    return new WaveShiftReader(database.sql());
  }

  /// The shift of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number, or
  ///   its problem isn't stored yet
  public WaveShift shift(long runId) {
    var warehouseId = new PlanRuns(database).find(runId).request().scopeId();
    var stored = new ProblemStore(database).load(PlanPartition.whole(runId), StoredWave.class);
    var problem = stored.problem();
    var warehouse = new WarehouseReader(database).require(warehouseId);
    return new WaveShift(
        problem,
        new WavePlanReader(database, runId).rows(new GoodsIndex(problem.layout(), problem.skus())),
        stored.carriers(),
        stored.replans(),
        warehouse.getName(),
        ZoneId.of(warehouse.getTimeZone()),
        new FloorReader(database, warehouseId).aisleNames());
  }
}
