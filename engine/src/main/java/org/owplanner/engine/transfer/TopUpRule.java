package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.transfer.cell.Periods;

/// The rule that planners use today: on each departure day every warehouse below its minimum days
/// of cover of a SKU is topped up from the one with the most, by a departure of that day, in whole
/// cases, as long as the sender keeps its protected stock and vehicles, docks and space are kept.
///
/// Days of cover on a departure day = (on hand − sent + what comes until the arrival) ÷ mean daily
/// demand of the first four weeks − days until the departure.
public final class TopUpRule {

  private static final int WEEKS = 4;
  private static final int DAYS_A_WEEK = 7;

  private final TransferFacts facts;
  private final SharedSums sums;
  private final double leastDays;
  private final double toDays;
  private final List<SkuStock> stocks = new ArrayList<>();

  private TopUpRule(Prepared prepared) {
    facts = prepared.facts();
    sums = new PlanState(prepared.limits(), prepared.pinned()).sums();
    var rates = facts.problem().rates();
    leastDays = rates.get(TransferRate.TOP_UP_LEAST_DAYS);
    toDays = rates.get(TransferRate.TOP_UP_TO_DAYS);
    for (var goods : facts.goods()) {
      if (goods instanceof SkuGoods sku && sku.cells().size() > 1) {
        stocks.add(new SkuStock(sku));
      }
    }
  }

  /// What the rule would move, and what that costs.
  ///
  /// @param rows as a plan is written
  /// @param costs by term
  public record Outcome(TransferRows rows, List<CostTerm> costs) {}

  /// What the rule would do with a network, what is pinned kept.
  public static Outcome of(TransferProblem problem) {
    var facts = TransferFacts.of(problem);
    try (var work = new GoodsWork(1, facts.shared().book())) {
      var prepared = Prepared.of(facts, work);
      var plans = plans(prepared, work, () -> true);
      return new Outcome(
          new RowWriter(prepared).rows(plans, RowWriter.touched(prepared, work, plans)),
          TransferCosts.terms(prepared.limits(), plans));
    }
  }

  /// The same by goods.
  ///
  /// @param isTimeLeft asked before goods are valued: where it isn't, only what is pinned of them
  ///   moves
  static List<GoodsPlan> plans(Prepared prepared, GoodsWork work, BooleanSupplier isTimeLeft) {
    var rule = new TopUpRule(prepared);
    var byDay = new TreeMap<Integer, List<Trip>>();
    for (var trip : rule.facts.network().trips()) {
      if (!trip.lane().isHome() && trip.offset() < Periods.SPACE_DAYS) {
        byDay.computeIfAbsent(trip.offset(), day -> new ArrayList<>()).add(trip);
      }
    }
    byDay.values().forEach(trips -> rule.stocks.forEach(stock -> rule.topUp(stock, trips)));
    var plans = prepared.pinned().toArray(GoodsPlan[]::new);
    work.forEach(
        rule.stocks.size(),
        (tools, k) -> {
          var stock = rule.stocks.get(k);
          if (stock.isMoved && isTimeLeft.getAsBoolean()) {
            plans[stock.sku.index()] = stock.plan(tools);
          }
        });
    return List.of(plans);
  }

  private void topUp(SkuStock stock, List<Trip> trips) {
    for (var receiver = 0; receiver < stock.daily.length; receiver++) {
      if (stock.daily[receiver] > 0 && stock.sent[receiver] == 0) {
        topUp(stock, receiver, trips);
      }
    }
  }

  private void topUp(SkuStock stock, int receiver, List<Trip> trips) {
    var place = stock.sku.place(receiver);
    var found = -1;
    var most = Double.NEGATIVE_INFINITY;
    for (var t = 0; t < trips.size(); t++) {
      var trip = trips.get(t);
      var sender = trip.to() == place ? stock.sku.cellAt(trip.from()) : -1;
      if (sender >= 0 && stock.maySend(sender) && isShort(stock, receiver, trip)) {
        var cover = stock.coverDays(sender, trip.plannedOffset()) - trip.offset();
        if (cover > most) {
          most = cover;
          found = t;
        }
      }
    }
    if (found >= 0) {
      send(stock, receiver, trips.get(found), most);
    }
  }

  private boolean isShort(SkuStock stock, int receiver, Trip trip) {
    return stock.coverDays(receiver, trip.plannedOffset()) - trip.offset() < leastDays;
  }

  private void send(SkuStock stock, int receiver, Trip trip, double senderDays) {
    var route = facts.network().find(trip.departure().departureId(), "");
    var sender = stock.sku.cellAt(trip.from());
    var days = stock.coverDays(receiver, trip.plannedOffset()) - trip.offset();
    var pack = stock.sku.pieceUnits();
    if (route == null
        || senderDays <= days
        || stock.sku.isPinned(route.index())
        || !route.carries(stock.sku.sku(trip.from()), pack)) {
      return;
    }
    var wanted = (int) Math.ceil((toDays - days) * stock.daily[receiver] / pack);
    var there = (stock.sku.mostSentUnits(sender) - stock.sent[sender]) / pack;
    for (var cases = Math.min(wanted, there); cases > 0; cases--) {
      var sku = stock.sku.sku(trip.from());
      var units = (long) cases * pack;
      var rows = new TreeMap<Integer, Long>();
      facts.shared().add(route, units * sku.volumeMm3(), units * sku.weightG(), rows);
      if (sums.addIfWithin(rows)) {
        stock.move(route, sender, receiver, cases);
        return;
      }
    }
  }

  /// A SKU's stock while the rule goes through the days.
  private final class SkuStock {
    private final SkuGoods sku;
    private final double[] daily;
    private final int[] sent;
    private final int[] received;
    private final TreeMap<Integer, Integer> cases = new TreeMap<>();
    private boolean isMoved;

    private SkuStock(SkuGoods sku) {
      this.sku = sku;
      daily = new double[sku.cells().size()];
      sent = new int[daily.length];
      received = new int[daily.length];
      for (var cell = 0; cell < daily.length; cell++) {
        daily[cell] = daily(sku.cells().get(cell));
        sent[cell] = sku.pinnedSent(cell);
      }
      for (var k = 0; k < sku.pinnedRoutes().length; k++) {
        var route = facts.network().route(sku.pinnedRoutes()[k]);
        cases.put(route.index(), sku.pinnedCases()[k]);
        received[sku.cellAt(route.to())] += sku.pinnedCases()[k] * sku.pieceUnits();
      }
    }

    private static double daily(TransferCell cell) {
      if (cell.demand().isEmpty()) {
        return 0;
      }
      var sum = 0.0;
      for (var week = 0; week < WEEKS; week++) {
        sum += Math.max(0, cell.demand().get().weekMean()[week]);
      }
      return sum / (WEEKS * DAYS_A_WEEK);
    }

    private boolean maySend(int cell) {
      return received[cell] == 0
          && sku.cells().get(cell).demand().isPresent()
          && sku.mostSentUnits(cell) - sent[cell] >= sku.pieceUnits();
    }

    /// Days from the plan date that what is there or comes until a day lasts.
    private double coverDays(int cell, int arrivalOffset) {
      var one = sku.cells().get(cell);
      var units = (double) Math.max(0, one.onHandUnits()) - sent[cell] + received[cell];
      for (var coming : one.coming()) {
        units +=
            coming.expectedDay() - facts.problem().planDay() <= arrivalOffset
                ? Math.max(0, coming.units())
                : 0;
      }
      return daily[cell] > 0 ? units / daily[cell] : Double.MAX_VALUE;
    }

    private void move(Route route, int sender, int receiver, int more) {
      cases.merge(route.index(), more, Integer::sum);
      sent[sender] += more * sku.pieceUnits();
      received[receiver] += more * sku.pieceUnits();
      isMoved = true;
    }

    private GoodsPlan plan(GoodsTools tools) {
      var plan =
          sku.plan(
              tools,
              cases.keySet().stream().mapToInt(Integer::intValue).toArray(),
              cases.values().stream().mapToInt(Integer::intValue).toArray());
      sku.release();
      return plan;
    }
  }
}
