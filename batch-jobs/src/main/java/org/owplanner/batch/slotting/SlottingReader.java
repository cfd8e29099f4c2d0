package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_CHAIN;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_MOVE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.batch.warehouse.DividedLocations;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.solve.Text;

/// Reads slotting plans back for those who look at them.
public final class SlottingReader {

  private final DSLContext database;

  private SlottingReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static SlottingReader of(Database database) {
    return new SlottingReader(database.sql());
  }

  /// A plan with all that it carries.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is none with this number
  public SlottingOutcome outcome(long runId) {
    var runs = new RunReader(database);
    return new SlottingOutcome(
        runs.summary(runId),
        runs.costs(runId, Side.IN_FORCE),
        runs.costs(runId, Side.PLAN),
        chains(runId),
        moves(runId),
        runs.replay(runId),
        runs.findings(runId));
  }

  /// Chains by their number.
  public List<SlottingChain> chains(long runId) {
    return database
        .selectFrom(SLOTTING_CHAIN)
        .where(SLOTTING_CHAIN.RUN_ID.eq(runId))
        .orderBy(SLOTTING_CHAIN.CHAIN_NO)
        .fetch(
            row ->
                new SlottingChain(
                    row.getChainNo(),
                    row.getMoves(),
                    row.getGainMicrosADay(),
                    row.getCostMicros(),
                    row.getPaybackDays() == null
                        ? Double.POSITIVE_INFINITY
                        : row.getPaybackDays().doubleValue(),
                    new Text(row.getReasonZh(), row.getReasonEn())));
  }

  /// Moves in the sequence in which they are carried out.
  public List<DescribedMove> moves(long runId) {
    var ids = DividedLocations.of(database, runId);
    var descriptions = descriptions(runId);
    return database
        .selectFrom(SLOTTING_MOVE)
        .where(SLOTTING_MOVE.RUN_ID.eq(runId))
        .orderBy(SLOTTING_MOVE.MOVE_NO)
        .fetch(
            row ->
                new DescribedMove(
                    new SlottingMove(
                        row.getMoveNo(),
                        row.getChainNo(),
                        SlottingMove.Kind.valueOf(row.getKind()),
                        row.getSellerId(),
                        row.getSkuId(),
                        row.getFaceNo(),
                        ids.of(row.getFromLocationId(), row.getFromDivision()),
                        ids.of(row.getToLocationId(), row.getToDivision()),
                        row.getUnits(),
                        row.getMinutes().doubleValue()),
                    descriptions.getOrDefault(new SkuKey(row.getSellerId(), row.getSkuId()), "")));
  }

  private Map<SkuKey, String> descriptions(long runId) {
    Map<SkuKey, String> descriptions = new HashMap<>();
    database
        .selectDistinct(SKU.SELLER_ID, SKU.SKU_ID, SKU.DESCRIPTION)
        .from(SKU)
        .join(SLOTTING_MOVE)
        .using(SKU.SELLER_ID, SKU.SKU_ID)
        .where(SLOTTING_MOVE.RUN_ID.eq(runId))
        .forEach(row -> descriptions.put(new SkuKey(row.value1(), row.value2()), row.value3()));
    return descriptions;
  }
}
