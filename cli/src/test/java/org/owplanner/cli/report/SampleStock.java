package org.owplanner.cli.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.DescribedShipment;
import org.owplanner.batch.replenishment.ItemKey;
import org.owplanner.batch.replenishment.ModeFreight;
import org.owplanner.batch.replenishment.ReplayedSide;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.SellerTotal;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ProjectedStock;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Finding;

/// Made-up goods of three sellers with their stock, orders and advice.
final class SampleStock {

  static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  /// A name that would break a page which doesn't escape it.
  static final String HOSTILE = "<img src=x onerror=alert(1)> \"BAG\" & </script>";

  private static final List<String> SELLERS = List.of("NORDWIND", "SÜDSEE", "海风 TRADING");
  private static final List<AdviceAction> ACTIONS = List.of(AdviceAction.values());
  private static final List<TransportMode> MODES =
      List.of(TransportMode.SEA_FCL, TransportMode.SEA_LCL, TransportMode.RAIL);
  private static final int WEEKS = 26;

  final List<DescribedOrder> orders = new ArrayList<>();
  private final List<DescribedAdvice> advice = new ArrayList<>();
  private final Random random;

  SampleStock(long seed, String sellerId) {
    random = new Random(seed);
    for (var i = 0; i < 60; i++) {
      var seller = SELLERS.get(i % SELLERS.size());
      var made = advice(new ItemKey(seller, "DEMO", String.valueOf(22_000 + 7 * i)), i);
      var ordered = orders(made);
      if (sellerId.isEmpty() || sellerId.equals(seller)) {
        advice.add(made);
        orders.addAll(ordered);
      }
    }
    orders.sort(Comparator.comparing(DescribedOrder::orderBy));
  }

  private DescribedAdvice advice(ItemKey item, int i) {
    var action = ACTIONS.get(i % 7 < 3 ? 0 : i % ACTIONS.size());
    var isLying = action == AdviceAction.CLEAR || action == AdviceAction.TRANSFER;
    var ignored = action == AdviceAction.ORDER ? 1_000_000L * random.nextInt(900) : 0;
    return new DescribedAdvice(
        item,
        i == 0 || i == 3 ? HOSTILE : "REGENCY CAKESTAND %d TIER".formatted(i),
        action,
        isLying ? 10 + random.nextInt(200) : 0,
        action == AdviceAction.TRANSFER ? "LEEDS" : "",
        action == AdviceAction.ORDER ? Optional.of(PLAN_DATE.plusDays(i % 12)) : Optional.empty(),
        i % 2 == 0 ? Optional.of(PLAN_DATE.plusDays(20 + i)) : Optional.empty(),
        ignored,
        15 + random.nextInt(200),
        60 + random.nextInt(200),
        List.of("A", "B", "C").get(i % 3),
        List.of("X", "Y", "Z").get(i / 3 % 3),
        random.nextInt(120) / 10.0,
        i % 4 == 0 ? 10 + random.nextInt(300) : 0,
        i % 4 == 0 ? 1_000_000L * random.nextInt(200) : 0,
        0.9 + random.nextInt(10) / 100.0,
        stock(40 + random.nextInt(600)));
  }

  private ProjectedStock stock(int onHand) {
    var rows = new float[6][WEEKS];
    var weekly = onHand / 9.0;
    for (var week = 0; week < WEEKS; week++) {
      var ignored = Math.max(0, onHand - weekly * (week + 1));
      var mean = week < 8 ? ignored : weekly * (4 + (week % 6));
      rows[0][week] = (float) mean;
      rows[1][week] = (float) Math.max(0, mean - 2.2 * weekly);
      rows[2][week] = (float) (mean + 2.4 * weekly);
      rows[3][week] = (float) ignored;
      rows[4][week] = week == 7 ? 0.18f : 0.02f;
      rows[5][week] = week < 6 ? 0.02f : Math.min(1, 0.2f * (week - 5));
    }
    return new ProjectedStock(rows[0], rows[1], rows[2], rows[3], rows[4], rows[5]);
  }

  private List<DescribedOrder> orders(DescribedAdvice of) {
    var made = new ArrayList<DescribedOrder>();
    if (of.action() != AdviceAction.ORDER) {
      return made;
    }
    for (var n = 0; n < 3; n++) {
      var shipOn = PLAN_DATE.plusDays(7L * (2 + 6 * n));
      var mode = MODES.get((2 * n + of.item().skuId().length()) % MODES.size());
      made.add(
          new DescribedOrder(
              of.item().sellerId(),
              of.item().warehouseId(),
              of.item().skuId(),
              of.description(),
              shipOn,
              of.orderBy().orElseThrow().plusDays(40L * n),
              Optional.of(shipOn.plusDays(45)),
              mode,
              n == 0 ? OrderSource.FACTORY : OrderSource.PRODUCTION,
              4 + n,
              24 * (4 + n),
              of.stockOutOn(),
              of.ignoredMicros()));
    }
    return made;
  }

  List<DescribedShipment> shipments() {
    var byKey = new HashMap<String, List<DescribedOrder>>();
    for (var order : orders) {
      byKey
          .computeIfAbsent(order.shipOn() + order.sellerId() + order.mode(), _ -> new ArrayList<>())
          .add(order);
    }
    return byKey.values().stream()
        .map(SampleStock::shipment)
        .sorted(
            Comparator.comparing(DescribedShipment::shipOn)
                .thenComparing(DescribedShipment::sellerId)
                .thenComparing(DescribedShipment::mode))
        .toList();
  }

  private static DescribedShipment shipment(List<DescribedOrder> together) {
    var first = together.getFirst();
    var units = together.stream().mapToInt(DescribedOrder::units).sum();
    var isFull = first.mode() == TransportMode.SEA_FCL;
    return new DescribedShipment(
        first.sellerId(),
        first.warehouseId(),
        first.mode(),
        first.shipOn(),
        together.size(),
        isFull ? 1 : 0,
        units * 50_000L,
        units * 900L,
        320_000_000L + units * 1_000L,
        isFull ? Math.min(1, units / 1_300.0) : Double.NaN,
        isFull ? Math.min(1, units / 2_600.0) : Double.NaN);
  }

  List<DescribedAdvice> ageing() {
    return advice.stream().filter(of -> of.agedUnits() > 0).toList();
  }

  List<DescribedAdvice> excess() {
    return advice.stream().filter(of -> of.actionUnits() > 0).toList();
  }

  List<StockPlot> plots() {
    return advice.stream()
        .sorted(Comparator.comparingLong(of -> -of.ignoredMicros()))
        .limit(12)
        .map(
            of ->
                new StockPlot(
                    of,
                    Math.round(of.stock().meanIgnored()[0] * 9 / 8),
                    List.of(
                        new StockPlot.Arrival(PLAN_DATE.plusDays(11), 48, false, "SEA_LCL"),
                        new StockPlot.Arrival(PLAN_DATE.plusDays(59), 96, true, "SEA_FCL"))))
        .toList();
  }

  Map<ItemKey, String> classes() {
    var classes = new HashMap<ItemKey, String>();
    advice.forEach(of -> classes.put(of.item(), of.abc() + of.xyz()));
    return classes;
  }

  Map<ItemKey, Long> revenueMicros() {
    var revenue = new HashMap<ItemKey, Long>();
    advice.forEach(
        of -> revenue.put(of.item(), of.abc().equals("A") ? 9_000_000_000L : 700_000_000L));
    return revenue;
  }

  ReplenishmentOutcome outcome(List<Finding> findings, String sellerId) {
    return new ReplenishmentOutcome(
        summary(),
        List.of(),
        List.of(),
        SELLERS.stream()
            .filter(seller -> sellerId.isEmpty() || sellerId.equals(seller))
            .map(this::total)
            .toList(),
        List.of(new ModeFreight(TransportMode.SEA_FCL, 3, 3, 62_000_000L, 960_000_000L)),
        List.of(
            new ReplayedSide(
                true,
                "PLAN",
                182,
                Map.of(
                    ReplayMeasure.COST_MICROS,
                    1_250_000_000.0,
                    ReplayMeasure.DEMAND_UNITS,
                    200.0,
                    ReplayMeasure.LOST_UNITS,
                    9.0))),
        findings);
  }

  private SellerTotal total(String seller) {
    var actions = new EnumMap<AdviceAction, Integer>(AdviceAction.class);
    var own = advice.stream().filter(of -> of.item().sellerId().equals(seller)).toList();
    own.forEach(of -> actions.merge(of.action(), 1, Integer::sum));
    var ordered = orders.stream().filter(order -> order.sellerId().equals(seller)).toList();
    return new SellerTotal(
        seller,
        actions,
        ordered.size(),
        ordered.stream().mapToLong(DescribedOrder::units).sum(),
        own.stream().mapToLong(DescribedAdvice::ignoredMicros).sum(),
        own.stream().mapToLong(DescribedAdvice::agedFeeMicros).sum(),
        6_792_140_000L,
        8_860_560_000L,
        Bound.proven(6_500_000_000L, "LAGRANGE"));
  }

  private static RunSummary summary() {
    var request =
        new PlanRequest(
            "main",
            PlanKind.REPLENISHMENT,
            "DEMO/*",
            PLAN_DATE,
            "",
            7,
            new PlanBudget(60, 0, 2),
            List.of());
    var at = OffsetDateTime.parse("2011-11-01T02:12:00Z");
    return new RunSummary(
        new PlanRun(42, 1, request, RunState.PUBLISHED),
        "GBP",
        20_376_422_300L,
        26_581_695_600L,
        Bound.proven(19_700_000_000L, "LAGRANGE"),
        "9f2c",
        "{}",
        "{}",
        "{}",
        at,
        at,
        at);
  }
}
