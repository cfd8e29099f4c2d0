package org.owplanner.engine.slotting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;

/// Builds tiny hand-made warehouses for tests: two aisles of 10 m, the depot at the front of the
/// first, locations and goods of one kind unless said otherwise.
public final class SlottingProblems {

  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  private final List<Location> locations = new ArrayList<>();
  private final List<Sku> skus = new ArrayList<>();
  private final List<SlotNow> slots = new ArrayList<>();
  private final List<HazardRule> rules = new ArrayList<>();
  private final List<int[]> orders = new ArrayList<>();
  private final TreeSet<Integer> kept = new TreeSet<>();
  private RoutingPolicy routing = RoutingPolicy.EXACT;
  // Fixed, so that what tests expect doesn't hang on defaults.
  private SlottingRates rates =
      SlottingRates.standard()
          .with(SlottingRate.HORIZON_DAYS, 28)
          .with(SlottingRate.REACH_SECONDS_LEVEL_0, 3)
          .with(SlottingRate.REACH_SECONDS_LEVEL_1, 2)
          .with(SlottingRate.REACH_SECONDS_LEVEL_2, 4)
          .with(SlottingRate.REACH_SECONDS_LEVEL_3, 9)
          .with(SlottingRate.REFILL_SECONDS, 120)
          .with(SlottingRate.MOVE_MINUTES, 6)
          .with(SlottingRate.BUFFER_LEG_MINUTES, 4);

  /// `bays` floor locations in each of the two aisles, a metre apart: aisle 0 holds the locations 0
  /// to `bays` − 1.
  public static SlottingProblems warehouse(int bays) {
    var problems = new SlottingProblems();
    for (var aisle = 0; aisle < 2; aisle++) {
      for (var bay = 0; bay < bays; bay++) {
        problems.location(at(aisle, bay, 0));
      }
    }
    return problems;
  }

  /// A random warehouse with today's slots at random, some goods new, some hazardous, two levels.
  public static SlottingProblem random(long seed, int bays, int skus, int orders) {
    return random(seed, bays, skus, orders, RoutingPolicy.EXACT);
  }

  /// The same where pickers are routed by this policy.
  public static SlottingProblem random(
      long seed, int bays, int skus, int orders, RoutingPolicy policy) {
    var random = new SplittableRandom(seed);
    var problems = warehouse(bays).routed(policy);
    for (var bay = 0; bay < bays; bay++) {
      problems.location(at(0, bay, 1));
    }
    problems.rule(new HazardRule("FLAMMABLE", "OXIDISER", HazardRule.Scope.BAY));
    var places = new ArrayList<Integer>();
    for (var i = 0; i < 3 * bays; i++) {
      places.add(random.nextInt(places.size() + 1), i);
    }
    for (var sku = 0; sku < skus; sku++) {
      problems.sku(hazard(sku("S" + sku), sku % 10 == 3 ? "FLAMMABLE" : ""));
      if (sku % 8 != 7) {
        problems.slot(sku, places.get(sku));
      }
    }
    for (var order = 0; order < orders; order++) {
      var lines = new int[1 + random.nextInt(4)];
      for (var line = 0; line < lines.length; line++) {
        lines[line] = (int) (skus * Math.pow(random.nextDouble(), 2));
      }
      problems.order(1 + random.nextInt(20), lines);
    }
    return problems.build();
  }

  /// A floor location of a cubic metre for ambient goods.
  public static Location at(int aisle, int bay, int level) {
    return new Location(
        "%d-%02d-%d".formatted(aisle, bay, level),
        "A",
        aisle,
        bay,
        level,
        Math.min(10_000, 500 + 1000 * bay),
        1000,
        1000,
        1000,
        500_000,
        "AMBIENT",
        "PIECE",
        "",
        false);
  }

  /// Ambient goods in cubes of 200 mm.
  public static Sku sku(String id) {
    return new Sku("ACME", id, id, 200, 200, 200, 1000, 1, "AMBIENT", "", "PIECE", 1);
  }

  /// The same goods with a hazard class.
  public static Sku hazard(Sku sku, String hazardClass) {
    return new Sku(
        sku.sellerId(),
        sku.skuId(),
        sku.description(),
        sku.lengthMm(),
        sku.widthMm(),
        sku.heightMm(),
        sku.weightG(),
        sku.casePack(),
        sku.storageClass(),
        hazardClass,
        sku.pickType(),
        sku.stockToHoldUnits());
  }

  public SlottingProblems location(Location location) {
    locations.add(location);
    return this;
  }

  public SlottingProblems sku(Sku sku) {
    skus.add(sku);
    return this;
  }

  /// Goods `S0`, `S1` …, each in the location of the same number.
  public SlottingProblems skusInPlace(int count) {
    for (var sku = 0; sku < count; sku++) {
      sku(sku("S" + sku)).slot(sku, sku);
    }
    return this;
  }

  public SlottingProblems slot(int sku, int location) {
    slots.add(new SlotNow(sku, location, false));
    return this;
  }

  public SlottingProblems pinned(int sku, int location) {
    slots.add(new SlotNow(sku, location, true));
    return this;
  }

  public SlottingProblems kept(int sku) {
    kept.add(sku);
    return this;
  }

  public SlottingProblems rule(HazardRule rule) {
    rules.add(rule);
    return this;
  }

  public SlottingProblems rate(SlottingRate rate, double value) {
    rates = rates.with(rate, value);
    return this;
  }

  /// How pickers are routed; shortest tours unless said.
  public SlottingProblems routed(RoutingPolicy policy) {
    routing = policy;
    return this;
  }

  /// An order of one unit of each of these SKUs, so many days before the plan date.
  public SlottingProblems order(int daysAgo, int... lineSkus) {
    var order = new int[lineSkus.length + 1];
    order[0] = (int) PLAN_DATE.toEpochDay() - daysAgo;
    System.arraycopy(lineSkus, 0, order, 1, lineSkus.length);
    orders.add(order);
    return this;
  }

  public SlottingProblem build() {
    orders.sort((a, b) -> Integer.compare(a[0], b[0]));
    var days = new int[orders.size()];
    var starts = new int[orders.size() + 1];
    for (var o = 0; o < days.length; o++) {
      days[o] = orders.get(o)[0];
      starts[o + 1] = starts[o] + orders.get(o).length - 1;
    }
    var lineSku = new int[starts[days.length]];
    var units = new int[lineSku.length];
    for (var o = 0; o < days.length; o++) {
      for (var line = starts[o]; line < starts[o + 1]; line++) {
        lineSku[line] = orders.get(o)[1 + line - starts[o]];
        units[line] = 1;
      }
    }
    return new SlottingProblem(
            "W1",
            PLAN_DATE,
            "USD",
            new Layout(
                new AisleGraph(new int[] {0, 5000}, new int[] {0, 10_000}, 0), locations, routing),
            skus,
            slots,
            rules,
            new OrderHistory(days, starts, lineSku, units),
            SkuDemand.none(skus.size()),
            rates,
            kept)
        .withLearnedDemand();
  }
}
