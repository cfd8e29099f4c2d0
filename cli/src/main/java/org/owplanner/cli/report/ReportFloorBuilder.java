package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.owplanner.batch.slotting.SlottingNight;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingProblem;

/// Lays a plan's goods out on the warehouse's floor, before and after.
final class ReportFloorBuilder {

  private final SlottingNight night;
  private final SlottingProblem problem;
  private final Layout layout;
  private final SkuDemand demand;
  private final Map<List<String>, Integer> skuIndex = new HashMap<>();
  private final int[] facesOfSku;

  ReportFloorBuilder(SlottingNight night) {
    this.night = night;
    problem = night.problem();
    layout = problem.layout();
    demand = problem.demand();
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      skuIndex.put(key(problem.skus().get(sku)), sku);
    }
    facesOfSku = new int[problem.skus().size()];
    for (var row : night.rows()) {
      facesOfSku[sku(row)]++;
    }
  }

  ReportFloor floor() {
    var before = new ReportFace[layout.size()];
    var after = new ReportFace[layout.size()];
    Arrays.fill(before, ReportFace.NONE);
    Arrays.fill(after, ReportFace.NONE);
    for (var row : night.rows()) {
      put(before, row.wasLocationId(), row);
      put(after, row.locationId(), row);
    }
    var graph = layout.graph();
    var locations = new ArrayList<ReportLocation>();
    for (var l = 0; l < layout.size(); l++) {
      var location = layout.location(l);
      locations.add(
          new ReportLocation(
              location.id(),
              location.zone(),
              night.aisles().get(location.aisle()),
              location.bay(),
              location.level(),
              location.yMm(),
              location.pickType(),
              location.storageClass(),
              before[l],
              after[l]));
    }
    return new ReportFloor(
        IntStream.range(0, graph.aisleCount())
            .mapToObj(aisle -> new ReportAisle(night.aisles().get(aisle), graph.aisleXMm(aisle)))
            .toList(),
        IntStream.range(0, graph.crossAisleCount()).mapToObj(graph::crossAisleYMm).toList(),
        night.aisles().get(graph.depotAisle()),
        locations);
  }

  private void put(ReportFace[] faces, String locationId, AssignedSlot row) {
    var location = layout.indexOf(locationId);
    if (location < 0) {
      return;
    }
    var sku = sku(row);
    faces[location] =
        new ReportFace(
            row.sellerId(),
            row.skuId(),
            problem.skus().get(sku).description(),
            row.faceNo(),
            demand.picksADay()[sku] / facesOfSku[sku]);
  }

  private int sku(AssignedSlot row) {
    var sku = skuIndex.get(List.of(row.sellerId(), row.skuId()));
    if (sku == null) {
      throw new IllegalStateException(
          "The plan's SKU (%s) is not in its stored problem.".formatted(row.skuId()));
    }
    return sku;
  }

  private static List<String> key(Sku sku) {
    return List.of(sku.sellerId(), sku.skuId());
  }
}
