package org.owplanner.engine.transfer.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;

/// Lives through days with real demand while it is decided night by night what moves.
///
/// In the morning what comes is put on shelves, factories get their orders, and where a departure
/// closes before the next morning it is decided what moves; what leaves on departures that close is
/// set aside and can't be sold there any more. Then demand takes the oldest units. Each trip takes
/// as long as is drawn for it, a day at least, whoever sends it. Goods on the road are known to be
/// coming to where they end; departures that they wait for in a warehouse of transit are closed.
public final class NightlyReplay {

  private final LivedNetwork network;
  private final TransferProblem start;
  private final NightlyPolicy policy;
  private final FactoryPolicy factory;
  private final Roads roads;
  private final ReplayFees fees;
  private final NightlyStocks stocks;
  private final Timetables timetables;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<TransferDay> days = new ArrayList<>();
  private final List<FactoryOrder> orders = new ArrayList<>();
  private final List<TransferLine> moved = new ArrayList<>();
  private final long[] soldUnits;
  private int[] countedUnits = new int[0];

  private NightlyReplay(LivedNetwork network, NightlyPolicy policy, FactoryPolicy factory) {
    this.network = network;
    this.start = network.start();
    this.policy = policy;
    this.factory = factory;
    roads = new Roads(start, network.seed());
    fees = new ReplayFees(start);
    stocks = new NightlyStocks(network, roads);
    timetables = new Timetables(network, roads);
    soldUnits = new long[start.cells().size()];
    for (var c = 0; c < soldUnits.length; c++) {
      var cell = start.cells().get(c);
      index.put(key(cell.warehouseId(), cell.sku().key()), c);
    }
  }

  /// Lives through all days.
  public static NightlyOutcome of(
      LivedNetwork network, NightlyPolicy policy, FactoryPolicy factory) {
    return new NightlyReplay(network, policy, factory).run();
  }

  private NightlyOutcome run() {
    var begun = stocks.shelfUnits();
    for (var offset = 0; offset < network.days(); offset++) {
      live(offset);
    }
    return new NightlyOutcome(
        days,
        orders,
        moved,
        begun,
        countedUnits,
        stocks.receivedUnits,
        soldUnits,
        stocks.shelfUnits(),
        stocks.roadUnits());
  }

  private void live(int offset) {
    var day = start.planDay() + offset;
    stocks.receive(day);
    if (day == network.firstDay()) {
      countedUnits = stocks.shelfUnits();
    }
    var cells = stocks.cells(day);
    for (var order : factory.orders(day, cells)) {
      orders.add(order);
      stocks.order(order);
    }
    if (day >= network.firstDay() && timetables.isClosing(day)) {
      decide(problem(day, stocks.cells(day)), day);
    }
    var costs = new LivedCosts(start, fees);
    Set<String> trips = new HashSet<>();
    var lines = leave(day, trips, costs);
    var asked = 0L;
    var lost = 0L;
    for (var c = 0; c < soldUnits.length; c++) {
      var wanted = network.demand()[c][offset];
      var sold = stocks.shelf(c).take(wanted).units();
      soldUnits[c] += sold;
      asked += wanted;
      lost += wanted - sold;
      costs.lose(start.cells().get(c), wanted - sold);
    }
    var stock = evening(day, offset == network.days() - 1, costs);
    if (day >= network.firstDay()) {
      days.add(new TransferDay(trips.size(), lines, asked, lost, stock, costs.rounded()));
    }
  }

  private TransferProblem problem(int day, List<TransferCell> cells) {
    return new TransferProblem(
        LocalDate.ofEpochDay(day),
        start.currency(),
        cells,
        List.of(),
        start.lanes(),
        timetables.open(day),
        start.fees(),
        start.spaces(),
        timetables.docks(day),
        List.of(),
        start.rates());
  }

  private void decide(TransferProblem problem, int day) {
    var leaving =
        policy.lines(problem).stream()
            .filter(line -> roads.departure(line.departureId()).cutOffDay() == day)
            .toList();
    for (var line : leaving) {
      stocks.setAside(line, cell(line.fromId(), line.sku()), cell(line.toId(), line.sku()));
      timetables.use(line);
    }
    moved.addAll(leaving);
    policy.committed(problem, leaving);
  }

  /// @return lines that leave, one for each vehicle
  private int leave(int day, Set<String> trips, LivedCosts costs) {
    var lines = 0;
    for (var goods : stocks.carried()) {
      var line = goods.line();
      for (var id : List.of(line.departureId(), line.onwardDepartureId())) {
        if (!id.isEmpty() && roads.departure(id).day() == day) {
          if (trips.add(id)) {
            costs.trip(roads.lane(id));
          }
          costs.load(
              roads.lane(id), start.cells().get(goods.sender()).sku(), line.units(), line.cases());
          lines++;
        }
      }
    }
    return lines;
  }

  /// @return units on shelves
  private long evening(int day, boolean isLast, LivedCosts costs) {
    var stock = 0L;
    for (var c = 0; c < soldUnits.length; c++) {
      var shelf = stocks.shelf(c);
      stock += shelf.units();
      costs.store(start.cells().get(c), shelf, day);
      costs.hold(start.cells().get(c), shelf.units(), isLast);
    }
    for (var goods : stocks.carried()) {
      var cell = start.cells().get(goods.sender());
      if (day < goods.departureDay()) {
        costs.store(cell, goods.goods(), day);
      }
      costs.hold(cell, goods.goods().units(), isLast);
    }
    return stock;
  }

  private int cell(String warehouseId, SkuKey sku) {
    return Objects.requireNonNull(index.get(key(warehouseId, sku)));
  }

  private static String key(String warehouseId, SkuKey sku) {
    return warehouseId + '\n' + sku.sellerId() + '\n' + sku.skuId();
  }
}
