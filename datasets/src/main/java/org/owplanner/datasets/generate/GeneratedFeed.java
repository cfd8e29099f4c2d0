package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.slotting.SlotNow;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRates;

/// A whole generated feed in memory, for size tests without a database; [FeedGenerator] writes the
/// same as files.
///
/// @param options what it was generated from
/// @param warehouse its layout; no location is divided
/// @param skus its goods
/// @param holdUnits units that the pick faces of each SKU should hold
/// @param slots where goods lie today; location indices are those of the warehouse
/// @param orders all orders in the order of time; SKU indices are those of `skus`
public record GeneratedFeed(
    GenerateOptions options,
    GeneratedWarehouse warehouse,
    List<GeneratedSku> skus,
    int[] holdUnits,
    List<SlotNow> slots,
    OrderHistory orders) {

  static final List<HazardRule> HAZARD_RULES =
      List.of(new HazardRule(SkuGenerator.FLAMMABLE, SkuGenerator.OXIDISER, Scope.BAY));

  private static final int HOLD_DAYS = 5;
  private static final int MOST_FACES = 3;

  /// Generates the feed that the options describe.
  public static GeneratedFeed of(GenerateOptions options) {
    var warehouse = WarehouseGenerator.generate(SizedWarehouse.spec(options));
    var skus = SkuGenerator.generate(options);
    var orders = OrderGenerator.generate(options, skus);
    var hold = new int[skus.size()];
    var faces = new int[skus.size()];
    var sold = new long[skus.size()];
    for (var line = 0; line < orders.lines(); line++) {
      sold[orders.lineSku()[line]] += orders.lineUnits()[line];
    }
    for (var s = 0; s < hold.length; s++) {
      var capacity = skus.get(s).faceUnits();
      var wanted = Math.ceilDiv(sold[s] * HOLD_DAYS, (long) options.days());
      hold[s] = Math.clamp(wanted, 1, capacity * MOST_FACES);
      faces[s] = Math.ceilDiv(hold[s], capacity);
    }
    var slots = GeneratedSlots.of(warehouse, skus, faces);
    return new GeneratedFeed(options, warehouse, skus, hold, slots, orders);
  }

  /// What slotting has to decide after the last day.
  public SlottingProblem problem(SlottingRates rates) {
    var engineSkus = new ArrayList<Sku>(skus.size());
    for (var s = 0; s < skus.size(); s++) {
      engineSkus.add(skus.get(s).sku(holdUnits[s]));
    }
    return new SlottingProblem(
            options.warehouseId(),
            options.planDate(),
            warehouse.spec().currency(),
            warehouse.layout(),
            engineSkus,
            slots,
            HAZARD_RULES,
            orders,
            SkuDemand.none(engineSkus.size()),
            rates,
            Set.of())
        .withLearnedDemand();
  }
}
