package org.owplanner.batch.slotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.solve.Text;

/// Finds the numbers behind where a SKU lies in a plan, from the problem that was stored with it.
public final class SlottingExplainer {

  private final SlottingNight night;
  private final SlottingFacts facts;
  private final Map<String, Integer> chains = new HashMap<>();

  private SlottingExplainer(SlottingNight night, List<DescribedMove> moves) {
    this.night = night;
    this.facts = SlottingFacts.of(night.problem());
    for (var described : moves) {
      var move = described.move();
      chains.put(key(move.sellerId(), move.skuId(), move.faceNo()), described.move().chainNo());
    }
  }

  /// Explains one plan.
  ///
  /// @throws PlanningException if there is no plan with this number
  public static SlottingExplainer of(Database database, long runId) {
    return new SlottingExplainer(
        SlottingNightReader.of(database).night(runId), SlottingReader.of(database).moves(runId));
  }

  /// The faces of a SKU, of every seller that has one of this id.
  ///
  /// @param id `SKU` or `SELLER/SKU`
  /// @throws PlanningException if the plan holds no such SKU
  public List<FaceExplanation> sku(String id) {
    var found = new ArrayList<FaceExplanation>();
    var problem = night.problem();
    var skus = new HashMap<SkuKey, Integer>();
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      skus.put(problem.skus().get(sku).key(), sku);
    }
    for (var row : night.rows()) {
      var key = new SkuKey(row.sellerId(), row.skuId());
      var sku = skus.get(key);
      if (sku != null && key.isMeantBy(id)) {
        found.add(explanation(row, sku));
      }
    }
    if (found.isEmpty()) {
      throw new PlanningException(
          new Text(
              "本计划中没有 SKU（%s）。请按 sku.csv 给出编号，或 SELLER/SKU，或：chain N、move N。".formatted(id),
              "The SKU (%s) isn't in this plan. Give its id as in sku.csv, or SELLER/SKU, or: chain N, move N."
                  .formatted(id)));
    }
    return found;
  }

  private FaceExplanation explanation(AssignedSlot row, int sku) {
    var face = facts.faces().firstFace(sku) + row.faceNo();
    return new FaceExplanation(
        row.sellerId(),
        row.skuId(),
        night.problem().skus().get(sku).description(),
        row.faceNo(),
        facts.costs().picksADay(face),
        facts.costs().unitsADay(face),
        place(face, row.wasLocationId()),
        place(face, row.locationId()),
        facts.faces().isPinned(face),
        chains.getOrDefault(key(row.sellerId(), row.skuId(), row.faceNo()), 0));
  }

  private FacePlace place(int face, String locationId) {
    var layout = night.problem().layout();
    var location = layout.indexOf(locationId);
    return location < 0
        ? FacePlace.NONE
        : new FacePlace(
            locationId,
            layout.depotDistanceMm(location),
            layout.levelOf(location),
            facts.costs().reachingMicros(face, location),
            facts.costs().refillMicros(face, location));
  }

  private static String key(String sellerId, String skuId, int faceNo) {
    return sellerId + "/" + skuId + "/" + faceNo;
  }
}
