package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.TRANSFER_LINE;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferProblem;

/// Reads transfers back for those who look at them.
public final class TransferReader {

  private final DSLContext database;

  private TransferReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static TransferReader of(Database database) {
    return new TransferReader(database.sql());
  }

  /// What one looks at first.
  ///
  /// @throws PlanningException if there is no plan with this number
  public TransferOutcome outcome(long runId) {
    var runs = new RunReader(database);
    return new TransferOutcome(
        runs.summary(runId),
        runs.costs(runId, Side.IN_FORCE),
        runs.costs(runId, Side.PLAN),
        batches(runId),
        runs.replay(runId),
        runs.findings(runId));
  }

  /// All batches by day of departure.
  public List<DescribedBatch> batches(long runId) {
    var b = TRANSFER_BATCH;
    return database
        .selectFrom(b)
        .where(b.RUN_ID.eq(runId))
        .orderBy(b.DEPARTS_ON, b.DEPARTURE_ID)
        .fetch(
            row ->
                new DescribedBatch(
                    row.getDepartureId(),
                    row.getLaneId(),
                    row.getWarehouseId(),
                    row.getToId(),
                    row.getIsHome(),
                    row.getMode(),
                    row.getCutOffOn(),
                    row.getDepartsOn(),
                    row.getArrivesOn(),
                    row.getLines(),
                    row.getCases(),
                    row.getUnits(),
                    row.getVolumeCm3(),
                    row.getWeightG(),
                    row.getVehicleVolumeCm3(),
                    row.getVehicleWeightG(),
                    row.getCostMicros()));
  }

  /// The lines on a departure, those that it takes on from another included.
  ///
  /// @throws PlanningException if the plan has none on it
  public List<DescribedLine> lines(long runId, String departureId) {
    var l = TRANSFER_LINE;
    var lines =
        new DescribedLines(database)
            .lines(
                l.RUN_ID
                    .eq(runId)
                    .and(l.DEPARTURE_ID.eq(departureId).or(l.ONWARD_DEPARTURE_ID.eq(departureId))),
                Integer.MAX_VALUE);
    if (lines.isEmpty()) {
      throw new PlanningException(
          new Text(
              "本计划中没有班次（%s）的批次。批次见：owp show %d".formatted(departureId, runId),
              "The plan has no batch on the departure (%s). Its batches are listed by: owp show %d"
                  .formatted(departureId, runId)));
    }
    return lines;
  }

  /// Lines by departure.
  ///
  /// @param limit most of them
  public List<DescribedLine> lines(long runId, int limit) {
    return new DescribedLines(database).lines(TRANSFER_LINE.RUN_ID.eq(runId), limit);
  }

  /// How many lines a plan has.
  public int count(long runId) {
    return database.fetchCount(TRANSFER_LINE, TRANSFER_LINE.RUN_ID.eq(runId));
  }

  /// What is moved of a SKU, of each seller that has it.
  ///
  /// @param id `SKU` or `SELLER/SKU`
  /// @throws PlanningException if the plan moves nothing of it
  public SkuTransfers sku(long runId, String id) {
    var l = TRANSFER_LINE;
    var lines =
        new DescribedLines(database)
            .lines(
                l.RUN_ID
                    .eq(runId)
                    .and(l.SKU_ID.eq(id).or(l.SELLER_ID.concat("/").concat(l.SKU_ID).eq(id))),
                Integer.MAX_VALUE);
    if (lines.isEmpty()) {
      throw new PlanningException(
          new Text(
              "本计划不调拨 SKU（%s）。请按 sku.csv 给出编号，或 SELLER/SKU。".formatted(id),
              "The plan moves nothing of the SKU (%s). Give its id as in sku.csv, or SELLER/SKU."
                  .formatted(id)));
    }
    var keys = lines.stream().map(line -> new SkuKey(line.sellerId(), line.skuId())).toList();
    return new SkuTransfers(
        lines,
        new TransferPlanReader(database, runId)
            .stock().stream().filter(cell -> keys.contains(cell.sku())).toList());
  }

  /// Space by warehouse and day, of warehouses that the plan touches.
  public List<SpaceDay> space(long runId) {
    return new TransferPlanReader(database, runId).space();
  }

  /// Why.
  public List<Reason> reasons(long runId) {
    return new RunReader(database).reasons(runId);
  }

  /// What a plan was made from.
  public TransferProblem problem(long runId) {
    return new ProblemStore(database)
        .load(new PlanPartition(runId, PlanPartition.WHOLE), StoredTransfer.class)
        .problem();
  }
}
