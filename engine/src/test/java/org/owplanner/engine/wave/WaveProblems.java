package org.owplanner.engine.wave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;

/// Builds tiny hand-made shifts for tests: two aisles of 10 m 5 m apart, the depot at the front of
/// the first, a shift from 8:00 to 16:00 that is planned at its beginning, the next one a day
/// later.
public final class WaveProblems {

  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  public static final int TODAY = (int) PLAN_DATE.toEpochDay();
  public static final int FROM = 8 * 3600;
  public static final int TO = 16 * 3600;

  private final int[] crossAisleYMm;
  private final List<Location> locations = new ArrayList<>();
  private final List<Sku> skus = new ArrayList<>();
  private final List<StockLot> stock = new ArrayList<>();
  private final List<OpenOrder> orders = new ArrayList<>();
  private final List<Equipment> equipment = new ArrayList<>();
  private final List<Picker> pickers = new ArrayList<>();
  private final List<PackingSlot> packing = new ArrayList<>();
  private RoutingPolicy routing = RoutingPolicy.EXACT;
  private WaveRows released = WaveRows.none();
  private WaveRows notBegun = WaveRows.none();
  private int nowSecond = FROM;
  // Fixed, so that what tests expect doesn't hang on defaults.
  private WaveRates rates =
      WaveRates.standard()
          .with(WaveRate.WAGE_CENTS_PER_HOUR, 1800)
          .with(WaveRate.ROBOT_CENTS_PER_HOUR, 720)
          .with(WaveRate.WALKING_MM_PER_SECOND, 1000)
          .with(WaveRate.REACH_SECONDS_LEVEL_0, 4)
          .with(WaveRate.REACH_SECONDS_LEVEL_1, 3)
          .with(WaveRate.PICK_SECONDS_PER_UNIT, 1)
          .with(WaveRate.TOUR_SET_UP_SECONDS, 90)
          .with(WaveRate.PACK_SECONDS, 120)
          .with(WaveRate.WAVE_MINUTES, 60)
          .with(WaveRate.WAVE_LEAST_LINES, 0)
          .with(WaveRate.EXPIRY_TOLERANCE_DAYS, 7);

  private WaveProblems(int... crossAisleYMm) {
    this.crossAisleYMm = crossAisleYMm;
  }

  /// `bays` floor locations of zone `A` in each of the two aisles, a metre apart: aisle 0 holds the
  /// locations 0 to `bays` − 1. One cart of 10 orders, nobody who pushes it.
  public static WaveProblems warehouse(int bays) {
    var problems = new WaveProblems(0, 10_000).cart(cart("C", 10, 100_000, 50_000, 0));
    for (var aisle = 0; aisle < 2; aisle++) {
      for (var bay = 0; bay < bays; bay++) {
        problems.location(at(aisle, bay, 0, "A"));
      }
    }
    return problems;
  }

  /// A random shift: one or two blocks, zone `A` and, in the second aisle, `B`; a cart and either a
  /// larger one or a robot with compartments; two or three pickers, now and then for minutes only;
  /// dated lots, some of them expired; packing slots in some; cut-offs from past to tomorrow, some
  /// hard.
  public static WaveProblem random(long seed, int orders) {
    return randomly(seed, orders).build();
  }

  /// The same, still to be changed.
  public static WaveProblems randomly(long seed, int orders) {
    var random = new SplittableRandom(seed);
    var bays = 6;
    var problems =
        random.nextBoolean() ? new WaveProblems(0, 10_000) : new WaveProblems(0, 5000, 10_000);
    for (var aisle = 0; aisle < 2; aisle++) {
      for (var bay = 0; bay < bays; bay++) {
        problems.location(at(aisle, bay, bay % 2, aisle == 0 ? "A" : "B"));
      }
    }
    problems.cart(cart("C", 3 + random.nextInt(3), 60_000, 20_000, 0));
    problems.cart(
        random.nextBoolean()
            ? cart("L", 6, 150_000, 60_000, random.nextBoolean() ? 6 : 0)
            : robot("R", 4, 40_000, 20_000, 4));
    var pickers = 2 + random.nextInt(2);
    var isShort = random.nextInt(4) == 0;
    for (var p = 0; p < pickers; p++) {
      var from = FROM + 1800 * random.nextInt(2);
      problems.picker(
          "P" + p,
          p % 2,
          from,
          isShort ? from + 100 + random.nextInt(400) : TO - 3600 * random.nextInt(2),
          random.nextInt(5) == 0 ? new String[] {"A"} : new String[] {"A", "B"});
    }
    var skus = Math.max(4, orders);
    for (var s = 0; s < skus; s++) {
      problems.sku(sku("S" + s, 100 + 50 * random.nextInt(4), 200 + random.nextInt(2000)));
      problems.stockOf(s, random, 2 * bays);
    }
    for (var o = 0; o < orders; o++) {
      problems.order(randomOrder(o, random, skus));
    }
    if (random.nextInt(3) == 0) {
      problems.packing(FROM, FROM + 1800, 1 + random.nextInt(2));
      problems.packing(FROM + 1800, TO, random.nextInt(orders + 1));
    }
    if (random.nextInt(4) == 0) {
      problems.rate(WaveRate.WAVE_MOST_LINES, 4 + random.nextInt(6));
    }
    return problems;
  }

  /// A random shift of two carts and few goods, of which there is plenty, at one or two places
  /// each.
  public static WaveProblem plain(long seed, int orders) {
    var random = new SplittableRandom(seed);
    var bays = 6;
    var problems = new WaveProblems(0, 5000, 10_000).cart(cart("C", 4, 200_000, 90_000, 0));
    for (var aisle = 0; aisle < 2; aisle++) {
      for (var bay = 0; bay < bays; bay++) {
        problems.location(at(aisle, bay, bay % 2, "A"));
      }
    }
    problems.picker("P0", 0).picker("P1", 0);
    for (var s = 0; s < 6; s++) {
      problems.sku(sku("S" + s, 100, 200)).stock(s, s, "", StockLot.NO_EXPIRY, 99);
      if (random.nextInt(3) == 0) {
        problems.stock(2 * bays - 1 - s, s, "", StockLot.NO_EXPIRY, 99);
      }
    }
    for (var o = 0; o < orders; o++) {
      problems.order(randomOrder(o, random, 6));
    }
    return problems.build();
  }

  private void stockOf(int sku, SplittableRandom random, int places) {
    var isDated = random.nextInt(3) == 0;
    var lots = 1 + random.nextInt(3);
    var used = new TreeSet<Integer>();
    for (var l = 0; l < lots; l++) {
      var place = random.nextInt(places);
      if (used.add(place)) {
        stock(
            place,
            sku,
            isDated ? "L" + l : "",
            isDated ? TODAY - 3 + random.nextInt(40) : StockLot.NO_EXPIRY,
            random.nextInt(25) - 1);
      }
    }
  }

  private static OpenOrder randomOrder(int o, SplittableRandom random, int skus) {
    var lines = new ArrayList<OrderLine>();
    var count = 1 + random.nextInt(3);
    var used = new TreeSet<Integer>();
    for (var l = 0; l < count; l++) {
      var sku = random.nextInt(skus);
      if (used.add(sku)) {
        lines.add(new OrderLine(l + 1, sku, 1 + random.nextInt(4)));
      }
    }
    var cutOff = FROM + 1800 * random.nextInt(-1, 40);
    return new OpenOrder(
        "O" + o, FROM - 60 * (50 - o), cutOff, random.nextInt(3) == 0, random.nextInt(2), lines);
  }

  /// A location of a cubic metre.
  public static Location at(int aisle, int bay, int level, String zone) {
    return new Location(
        "%d-%02d-%d".formatted(aisle, bay, level),
        zone,
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

  /// Goods in cubes of so many mm.
  public static Sku sku(String id, int sideMm, int weightG) {
    return new Sku("ACME", id, id, sideMm, sideMm, sideMm, weightG, 1, "AMBIENT", "", "PIECE", 1);
  }

  public static Equipment cart(
      String id, int orders, long volumeCm3, long weightG, int compartments) {
    return tool(id, EquipmentKind.CART, orders, volumeCm3, weightG, compartments, 0);
  }

  public static Equipment robot(
      String id, int orders, long volumeCm3, long weightG, int compartments) {
    return tool(id, EquipmentKind.ROBOT, orders, volumeCm3, weightG, compartments, 1500);
  }

  private static Equipment tool(
      String id,
      EquipmentKind kind,
      int orders,
      long volumeCm3,
      long weightG,
      int compartments,
      int mmPerSecond,
      Integer... closedAisles) {
    return new Equipment(
        id,
        kind,
        orders,
        volumeCm3,
        weightG,
        compartments,
        mmPerSecond,
        new TreeSet<>(Set.of("A", "B")),
        new TreeSet<>(Set.of(closedAisles)));
  }

  /// A robot that may not enter these aisles.
  public static Equipment robotKeptOut(String id, Integer... closedAisles) {
    return tool(id, EquipmentKind.ROBOT, 4, 40_000, 20_000, 0, 1500, closedAisles);
  }

  /// One unit of each of these SKUs, lines from 1, for a soft cut-off.
  public static OpenOrder order(String id, int cutOffSecond, int... lineSkus) {
    var lines = new ArrayList<OrderLine>();
    for (var sku : lineSkus) {
      lines.add(new OrderLine(lines.size() + 1, sku, 1));
    }
    return new OpenOrder(id, FROM - 600, cutOffSecond, false, 0, lines);
  }

  public WaveProblems location(Location location) {
    locations.add(location);
    return this;
  }

  public WaveProblems sku(Sku sku) {
    skus.add(sku);
    return this;
  }

  /// Goods `S0`, `S1` … in cubes of 200 mm, so many units of each in the location of the same
  /// number.
  public WaveProblems skusInPlace(int count, int units) {
    for (var s = 0; s < count; s++) {
      sku(sku("S" + s, 200, 1000)).stock(s, s, "", StockLot.NO_EXPIRY, units);
    }
    return this;
  }

  public WaveProblems stock(int location, int sku, String lot, int expiryDay, int units) {
    stock.add(new StockLot(location, sku, lot, expiryDay, units));
    return this;
  }

  public WaveProblems order(OpenOrder order) {
    orders.add(order);
    return this;
  }

  /// Equipment of the next index.
  public WaveProblems cart(Equipment tool) {
    equipment.add(tool);
    return this;
  }

  /// A picker of the whole shift in zones `A` and `B`.
  public WaveProblems picker(String id, int tool) {
    return picker(id, tool, FROM, TO, "A", "B");
  }

  public WaveProblems picker(String id, int tool, int from, int to, String... zones) {
    pickers.add(new Picker(id, tool, from, to, new TreeSet<>(Set.of(zones))));
    return this;
  }

  public WaveProblems packing(int from, int to, int mostOrders) {
    packing.add(new PackingSlot(from, to, mostOrders));
    return this;
  }

  public WaveProblems rate(WaveRate rate, double value) {
    rates = rates.with(rate, value);
    return this;
  }

  /// How pickers are routed; shortest tours unless said.
  public WaveProblems routed(RoutingPolicy policy) {
    routing = policy;
    return this;
  }

  public WaveProblems now(int second) {
    nowSecond = second;
    return this;
  }

  public WaveProblems released(WaveRows rows) {
    released = rows;
    return this;
  }

  /// Tours of the plan in force that have not begun.
  public WaveProblems notBegun(WaveRows rows) {
    notBegun = rows;
    return this;
  }

  public WaveProblem build() {
    return new WaveProblem(
        "W1",
        PLAN_DATE,
        "USD",
        new Shift("", FROM, TO),
        nowSecond,
        FROM + 86_400,
        new Layout(new AisleGraph(new int[] {0, 5000}, crossAisleYMm, 0), locations, routing),
        skus,
        stock,
        orders,
        equipment,
        pickers,
        packing,
        released,
        notBegun,
        rates);
  }
}
