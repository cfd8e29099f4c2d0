package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.owplanner.datasets.generate.GeneratedWarehouse;
import org.owplanner.datasets.generate.WarehouseGenerator;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.LocationProfiles;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRates;

/// The whole sample in memory: real orders, generated goods' sizes and a generated warehouse.
///
/// Serves backtests without a database at any plan date; [OnlineRetailSample] writes the same as a
/// feed.
public final class SampleFeed {

  /// The plan date of the demo: 14 days of orders follow that its plan has not seen, and more.
  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  /// Days before its first sale on which new goods are announced, arrive and need a slot.
  static final int ANNOUNCED_DAYS = 14;

  private static final int MOST_FACES = 6;

  private final RetailOrders orders;
  private final OrderHistory picked;
  private final List<SampleSku> skus;
  private final GeneratedWarehouse warehouse;
  private final Layout layout;
  private final long seed;

  private SampleFeed(RetailOrders orders, WarehouseSpec spec, long seed) {
    this.orders = orders;
    this.seed = seed;
    this.picked = orders.picked();
    this.skus = SampleSkuGenerator.generate(orders, seed);
    this.warehouse = WarehouseGenerator.generate(spec);
    this.layout = warehouse.layout();
  }

  /// The sample in a warehouse generated from this specification.
  public static SampleFeed of(RetailOrders orders, WarehouseSpec spec, long seed) {
    return new SampleFeed(orders, spec, seed);
  }

  /// The sample in its own warehouse.
  public static SampleFeed standard(long seed) {
    return of(RetailOrders.load(), SampleWarehouse.spec(), seed);
  }

  /// The real orders.
  public RetailOrders orders() {
    return orders;
  }

  /// All goods, in the order of their first sale.
  public List<SampleSku> skus() {
    return skus;
  }

  /// The warehouse.
  public GeneratedWarehouse warehouse() {
    return warehouse;
  }

  /// Which hazard classes must lie apart.
  public static List<HazardRule> hazardRules() {
    return List.of(
        new HazardRule("FLAMMABLE", "SELF_HEATING", Scope.AISLE),
        new HazardRule("BATTERY", "FLAMMABLE", Scope.BAY));
  }

  /// What slotting has to decide on the eve of a plan date: it sees orders before that day only.
  ///
  /// Its SKUs are those sold before, which have slots as history left them, and those announced by
  /// then, which have none. SKU indices are those of [#skus()] and [#unseen(LocalDate, int)].
  public SlottingProblem problem(LocalDate planDate, SlottingRates rates) {
    return night(planDate, rates).problem();
  }

  /// What was picked on the plan date and the days after it, which the plan has not seen.
  public OrderHistory unseen(LocalDate planDate, int days) {
    var from = (int) planDate.toEpochDay();
    return picked.between(from, from + days);
  }

  /// What everything that is generated is generated from.
  long seed() {
    return seed;
  }

  SampleNight night(LocalDate planDate, SlottingRates rates) {
    var known = skus.subList(0, soldBefore(planDate.plusDays(ANNOUNCED_DAYS)));
    var before = picked.between(Integer.MIN_VALUE, (int) planDate.toEpochDay());
    var wanted = SampleStock.at(planDate, known, before, seed);
    var bare = problem(planDate, rates, known, wanted, before, List.of());
    var profiles = LocationProfiles.of(bare);
    var slotted = soldBefore(planDate);
    var faces = new int[slotted];
    for (var s = 0; s < known.size(); s++) {
      var capacity = medianCapacity(profiles, s);
      wanted.holdUnits()[s] = Math.min(wanted.holdUnits()[s], MOST_FACES * capacity);
      if (s < slotted) {
        faces[s] = Math.max(1, Math.ceilDiv(wanted.holdUnits()[s], capacity));
      }
    }
    var slots = HistorySlots.of(bare, profiles, faces);
    var problem = problem(planDate, rates, known, wanted, before, slots);
    return new SampleNight(problem, wanted);
  }

  private SlottingProblem problem(
      LocalDate planDate,
      SlottingRates rates,
      List<SampleSku> known,
      SampleStock stock,
      OrderHistory before,
      List<org.owplanner.engine.slotting.SlotNow> slots) {
    var engineSkus = new org.owplanner.engine.goods.Sku[known.size()];
    Arrays.setAll(engineSkus, s -> known.get(s).sku(stock.holdUnits()[s]));
    return new SlottingProblem(
            warehouse.spec().warehouseId(),
            planDate,
            warehouse.spec().currency(),
            layout,
            List.of(engineSkus),
            slots,
            hazardRules(),
            before,
            SkuDemand.none(engineSkus.length),
            rates,
            Set.of())
        .withLearnedDemand();
  }

  /// Number of SKUs first sold before a day; they come first.
  private int soldBefore(LocalDate day) {
    var number = 0;
    while (number < skus.size() && skus.get(number).retail().firstSold().isBefore(day)) {
      number++;
    }
    return number;
  }

  /// The lower median of what the locations allowed to a SKU hold, each kind of location counted
  /// once; at least 1.
  private static int medianCapacity(LocationProfiles profiles, int sku) {
    var capacities = new int[profiles.size()];
    var allowed = 0;
    for (var profile = 0; profile < profiles.size(); profile++) {
      if (profiles.isEligible(sku, profile)) {
        capacities[allowed++] = profiles.capacityUnits(sku, profile);
      }
    }
    Arrays.sort(capacities, 0, allowed);
    return allowed == 0 ? 1 : capacities[(allowed - 1) / 2];
  }
}
