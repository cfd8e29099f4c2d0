package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.engine.solve.Text;

/// Where a slotting plan puts what lies somewhere else today.
///
/// @param places the new place of what lies at each old one
record NewPlaces(Map<Goods, Place> places) {

  /// Goods of one SKU at one location.
  record Goods(String sellerId, String skuId, String locationId, int division) {}

  /// A part of a location.
  record Place(String locationId, int division) {}

  /// Everything stays where it is.
  static NewPlaces none() {
    return new NewPlaces(Map.of());
  }

  /// The places of a slotting plan.
  ///
  /// @throws PlanningException where there is no such plan of this warehouse
  static NewPlaces of(DSLContext database, long runId, String warehouseId) {
    var summary = new RunReader(database).summary(runId);
    var request = summary.run().request();
    if (request.kind() != PlanKind.SLOTTING
        || !request.scopeId().equals(warehouseId)
        || summary.publishedAt() == null) {
      throw new PlanningException(
          new Text(
              "计划（%d）须为仓库（%s）已发布的货位计划，实为仓库（%s）的 %s（%s）。计划清单见：owp plans"
                  .formatted(
                      runId, warehouseId, request.scopeId(), request.kind(), summary.run().state()),
              "The plan (%d) must be a published slotting of warehouse (%s), but is %s of (%s), %s. List the plans with: owp plans"
                  .formatted(
                      runId,
                      warehouseId,
                      request.kind(),
                      request.scopeId(),
                      summary.run().state())));
    }
    Map<Goods, Place> places = new HashMap<>();
    database
        .selectFrom(SLOTTING_ASSIGNMENT)
        .where(SLOTTING_ASSIGNMENT.RUN_ID.eq(runId))
        .and(SLOTTING_ASSIGNMENT.LOCATION_ID.isNotNull())
        .and(SLOTTING_ASSIGNMENT.WAS_LOCATION_ID.isNotNull())
        .forEach(
            row ->
                places.put(
                    new Goods(
                        row.getSellerId(),
                        row.getSkuId(),
                        row.getWasLocationId(),
                        row.getWasDivision()),
                    new Place(row.getLocationId(), row.getDivision())));
    return new NewPlaces(places);
  }

  /// Where these goods lie by the plan.
  Place of(Goods goods) {
    return places.getOrDefault(goods, new Place(goods.locationId, goods.division));
  }
}
