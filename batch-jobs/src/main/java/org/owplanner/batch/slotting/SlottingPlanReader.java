package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_MOVE;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingMove;

/// Reads a slotting back as it was written.
final class SlottingPlanReader {

  private final DSLContext database;
  private final long runId;

  SlottingPlanReader(DSLContext database, long runId) {
    this.database = database;
    this.runId = runId;
  }

  /// Where each face shall lie.
  ///
  /// @param layout tells which locations are divided
  List<AssignedSlot> rows(Layout layout) {
    return database
        .selectFrom(SLOTTING_ASSIGNMENT)
        .where(SLOTTING_ASSIGNMENT.RUN_ID.eq(runId))
        .orderBy(
            SLOTTING_ASSIGNMENT.SELLER_ID, SLOTTING_ASSIGNMENT.SKU_ID, SLOTTING_ASSIGNMENT.FACE_NO)
        .fetch(
            row ->
                new AssignedSlot(
                    row.getSellerId(),
                    row.getSkuId(),
                    row.getFaceNo(),
                    id(layout, row.getLocationId(), row.getDivision()),
                    id(layout, row.getWasLocationId(), row.getWasDivision())));
  }

  /// The moves, in the sequence in which they are carried out.
  List<SlottingMove> moves(Layout layout) {
    return database
        .selectFrom(SLOTTING_MOVE)
        .where(SLOTTING_MOVE.RUN_ID.eq(runId))
        .orderBy(SLOTTING_MOVE.MOVE_NO)
        .fetch(
            row ->
                new SlottingMove(
                    row.getMoveNo(),
                    row.getChainNo(),
                    SlottingMove.Kind.valueOf(row.getKind()),
                    row.getSellerId(),
                    row.getSkuId(),
                    row.getFaceNo(),
                    id(layout, row.getFromLocationId(), row.getFromDivision()),
                    id(layout, row.getToLocationId(), row.getToDivision()),
                    row.getUnits(),
                    row.getMinutes().doubleValue()));
  }

  /// An undivided location is known by its own id, a part of a divided one by id and division.
  private static String id(Layout layout, @Nullable String locationId, @Nullable Integer division) {
    if (locationId == null) {
      return "";
    }
    return layout.indexOf(locationId) >= 0
        ? locationId
        : LocationIds.of(locationId, division == null ? 1 : division, 2);
  }
}
