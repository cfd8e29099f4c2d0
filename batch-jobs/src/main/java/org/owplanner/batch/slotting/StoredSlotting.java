package org.owplanner.batch.slotting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.slotting.SlotNow;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRates;
import org.owplanner.engine.solve.Finding;

/// A slotting problem as it is stored with its run, with the orders that came after its plan date,
/// if any, for the replay. Its fields are those of [SlottingProblem], the layout taken apart.
record StoredSlotting(
    String warehouseId,
    LocalDate planDate,
    String currency,
    int[] aisleXMm,
    int[] crossAisleYMm,
    int depotAisle,
    List<Location> locations,
    RoutingPolicy routing,
    List<Sku> skus,
    List<SlotNow> slots,
    List<HazardRule> hazardRules,
    OrderHistory history,
    OrderHistory unseen,
    SkuDemand demand,
    Finding demandSource,
    Map<String, Double> rates,
    Set<Integer> keptSkus) {

  static StoredSlotting of(SlottingProblem problem, SlottingDemand demand, OrderHistory unseen) {
    var graph = problem.layout().graph();
    return new StoredSlotting(
        problem.warehouseId(),
        problem.planDate(),
        problem.currency(),
        IntStream.range(0, graph.aisleCount()).map(graph::aisleXMm).toArray(),
        IntStream.range(0, graph.crossAisleCount()).map(graph::crossAisleYMm).toArray(),
        graph.depotAisle(),
        problem.layout().locations(),
        problem.layout().routing(),
        problem.skus(),
        problem.slots(),
        problem.hazardRules(),
        problem.history(),
        unseen,
        demand.demand(),
        demand.source(),
        new TreeMap<>(problem.rates().set()),
        problem.keptSkus());
  }

  SlottingProblem problem() {
    return new SlottingProblem(
        warehouseId,
        planDate,
        currency,
        new Layout(new AisleGraph(aisleXMm, crossAisleYMm, depotAisle), locations, routing),
        skus,
        slots,
        hazardRules,
        history,
        demand,
        new SlottingRates(rates),
        keptSkus);
  }
}
