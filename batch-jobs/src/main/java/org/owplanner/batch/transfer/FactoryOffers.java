package org.owplanner.batch.transfer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.owplanner.batch.replenishment.ExchangeRates;
import org.owplanner.batch.replenishment.KnownSku;
import org.owplanner.batch.replenishment.Network;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.ModeWords;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.transfer.FactoryOffer;

/// How a unit would come from its factory: the cheapest mode that carries it to a warehouse.
final class FactoryOffers {

  private final Map<String, List<Lane>> lanes = new HashMap<>();
  private final ExchangeRates exchange;
  private final double unitCostShare;

  FactoryOffers(Network network, ExchangeRates exchange, double unitCostShare) {
    network.currencies().keySet().forEach(id -> lanes.put(id, network.lanesTo(Set.of(id))));
    this.exchange = exchange;
    this.unitCostShare = unitCostShare;
  }

  /// None where the goods have no supplier or no mode carries them.
  Optional<FactoryOffer> of(String warehouseId, KnownSku known, long priceMicros) {
    return known
        .supply(exchange, priceMicros, unitCostShare)
        .flatMap(supply -> cheapest(warehouseId, known.sku(), supply));
  }

  private Optional<FactoryOffer> cheapest(String warehouseId, Sku sku, Supply supply) {
    return lanes.getOrDefault(warehouseId, List.of()).stream()
        .filter(lane -> lane.carries(sku))
        .min(Comparator.comparingDouble((Lane lane) -> freightMicros(lane, sku)))
        .map(lane -> offer(lane, sku, supply));
  }

  private static FactoryOffer offer(Lane lane, Sku sku, Supply supply) {
    var production = supply.atFactoryUnits() > 0 ? 0 : supply.productionDays();
    return new FactoryOffer(
        ModeWords.of(lane.mode()),
        production + lane.leadTime().p50Days(),
        Math.round(freightMicros(lane, sku)));
  }

  /// Freight of a unit, in a container its share of a full one.
  private static double freightMicros(Lane lane, Sku sku) {
    return lane.hasContainers()
        ? lane.containerMicros()
            * Math.max(
                sku.volumeCm3() / (double) lane.containerVolumeCm3(),
                sku.weightG() / (double) lane.containerWeightG())
        : lane.unitMicros(sku);
  }
}
