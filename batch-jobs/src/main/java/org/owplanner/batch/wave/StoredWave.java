package org.owplanner.batch.wave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.PackingSlot;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.Shift;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRates;
import org.owplanner.engine.wave.WaveRows;

/// A shift's problem as it is stored with its run, the layout taken apart, with what was noted
/// about the feed when it was read. The other fields are those of [WaveProblem].
///
/// @param notBegun as in [WaveProblem]; null in problems stored before there was such a thing
/// @param carriers who takes each order, empty where that isn't known
/// @param replans the plan whose tours had begun and stay, 0 for none
/// @param notes what to know of the feed
record StoredWave(
    String warehouseId,
    LocalDate planDate,
    String currency,
    Shift shift,
    int nowSecond,
    int nextShiftSecond,
    int[] aisleXMm,
    int[] crossAisleYMm,
    int depotAisle,
    List<Location> locations,
    RoutingPolicy routing,
    List<Sku> skus,
    StoredStock stock,
    List<OpenOrder> orders,
    List<Equipment> equipment,
    List<Picker> pickers,
    List<PackingSlot> packing,
    WaveRows released,
    @Nullable WaveRows notBegun,
    Map<String, Double> rates,
    List<String> carriers,
    long replans,
    List<Finding> notes) {

  static StoredWave of(
      WaveProblem problem, List<String> carriers, long replans, List<Finding> notes) {
    var graph = problem.layout().graph();
    return new StoredWave(
        problem.warehouseId(),
        problem.planDate(),
        problem.currency(),
        problem.shift(),
        problem.nowSecond(),
        problem.nextShiftSecond(),
        IntStream.range(0, graph.aisleCount()).map(graph::aisleXMm).toArray(),
        IntStream.range(0, graph.crossAisleCount()).map(graph::crossAisleYMm).toArray(),
        graph.depotAisle(),
        problem.layout().locations(),
        problem.layout().routing(),
        problem.skus(),
        StoredStock.of(problem.stock()),
        problem.orders(),
        problem.equipment(),
        problem.pickers(),
        problem.packing(),
        problem.released(),
        problem.notBegun(),
        new TreeMap<>(problem.rates().set()),
        carriers,
        replans,
        notes);
  }

  WaveProblem problem() {
    return new WaveProblem(
        warehouseId,
        planDate,
        currency,
        shift,
        nowSecond,
        nextShiftSecond,
        new Layout(new AisleGraph(aisleXMm, crossAisleYMm, depotAisle), locations, routing),
        skus,
        stock.stock(),
        orders,
        equipment,
        pickers,
        packing,
        released,
        notBegun == null ? WaveRows.none() : notBegun,
        new WaveRates(rates));
  }
}
