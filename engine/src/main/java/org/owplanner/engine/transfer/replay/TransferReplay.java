package org.owplanner.engine.transfer.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.LeadTimeDraws;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// Lives through days with real demand, goods moving as some lines say, in all warehouses that have
/// the SKUs in question.
///
/// Sales and lines take the oldest units. What lines take is set aside on the plan date and can't
/// be sold there any more; it pays for storage until it leaves. Each trip takes as long as is drawn
/// for it, the same for all lines that are compared. Goods that reach a warehouse of transit too
/// late wait for as many days. Returned goods, which nobody asks for, are left out.
public final class TransferReplay {

  private static final int OVERDUE_ARRIVAL_DAYS = 7;
  private static final double DAYS_OF_A_YEAR = 365;
  private static final double MM3_OF_A_M3 = 1e9;

  private final TransferProblem problem;
  private final List<TransferCell> cells;
  private final int[][] demand;
  private final LeadTimeDraws draws;
  private final Map<String, Departure> departures;
  private final Map<String, TransferLane> lanes;
  private final ReplayFees fees;
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();

  private TransferReplay(
      TransferProblem problem, List<TransferCell> cells, int[][] demand, long seed) {
    this.problem = problem;
    this.cells = cells;
    this.demand = demand;
    draws = new LeadTimeDraws(seed);
    departures =
        problem.departures().stream()
            .collect(Collectors.toMap(Departure::departureId, Function.identity()));
    lanes =
        problem.lanes().stream()
            .collect(Collectors.toMap(TransferLane::laneId, Function.identity()));
    fees = new ReplayFees(problem);
  }

  /// The cells of all SKUs that some lines move.
  public static List<TransferCell> cells(TransferProblem problem, Collection<TransferLine> lines) {
    Set<SkuKey> moved = new HashSet<>();
    lines.stream().filter(line -> !line.isReturned()).forEach(line -> moved.add(line.sku()));
    return problem.cells().stream().filter(cell -> moved.contains(cell.sku().key())).toList();
  }

  /// Lives through as many days as demand is given of.
  ///
  /// @param cells the cells that are looked at
  /// @param demand units asked for by cell and day
  /// @param lines what is moved; lines of other SKUs are left out
  /// @param seed another one for other delays
  public static List<TransferDay> of(
      TransferProblem problem,
      List<TransferCell> cells,
      int[][] demand,
      List<TransferLine> lines,
      long seed) {
    var replay = new TransferReplay(problem, cells, demand, seed);
    replay.setAside(lines);
    return replay.days();
  }

  private void setAside(List<TransferLine> lines) {
    Map<String, Integer> index = new HashMap<>();
    for (var c = 0; c < cells.size(); c++) {
      var cell = cells.get(c);
      index.put(key(cell.warehouseId(), cell.sku().key()), c);
      shelves.add(Shelf.of(cell, problem.planDay()));
    }
    for (var line : lines) {
      var sender = index.get(key(line.fromId(), line.sku()));
      var receiver = index.get(key(line.toId(), line.sku()));
      if (!line.isReturned() && sender != null && receiver != null) {
        carried.add(
            new Carried(
                line,
                sender,
                receiver,
                shelves.get(sender).take(line.units()),
                departure(line.departureId()).day(),
                arrival(line)));
      }
    }
  }

  private int arrival(TransferLine line) {
    var first = reached(line.departureId());
    if (line.onwardDepartureId().isEmpty()) {
      return first;
    }
    var ready = first + problem.rates().whole(TransferRate.TRANSIT_DAYS);
    var late = Math.max(0, ready - departure(line.onwardDepartureId()).day());
    return reached(line.onwardDepartureId()) + late;
  }

  private int reached(String departureId) {
    return departure(departureId).day() + draws.days(lane(departureId).leadTime(), departureId);
  }

  private List<TransferDay> days() {
    var days = new ArrayList<TransferDay>();
    var length = demand.length == 0 ? 0 : demand[0].length;
    for (var offset = 0; offset < length; offset++) {
      days.add(day(offset, offset == length - 1));
    }
    return days;
  }

  private TransferDay day(int offset, boolean isLast) {
    var day = problem.planDay() + offset;
    var micros = new EnumMap<ReplayCost, Double>(ReplayCost.class);
    Set<String> trips = new HashSet<>();
    var lines = 0;
    for (var goods : carried) {
      lines += leave(goods, goods.line().departureId(), day, trips, micros);
      lines += leave(goods, goods.line().onwardDepartureId(), day, trips, micros);
      if (goods.arrivalDay() == day) {
        shelves.get(goods.receiver()).addAll(goods.goods(), day);
      }
    }
    var asked = 0L;
    var lost = 0L;
    for (var c = 0; c < cells.size(); c++) {
      arrive(c, day);
      var wanted = demand[c][offset];
      var missed = wanted - shelves.get(c).take(wanted).units();
      asked += wanted;
      lost += missed;
      add(micros, ReplayCost.LOST_MARGIN, missed * marginMicros(cells.get(c)));
    }
    var stock = evening(day, isLast, micros);
    var rounded = new EnumMap<ReplayCost, Long>(ReplayCost.class);
    micros.forEach((cost, value) -> rounded.put(cost, Math.round(value)));
    return new TransferDay(trips.size(), lines, asked, lost, stock, rounded);
  }

  /// What a leg costs on the day on which its vehicle leaves.
  ///
  /// @return lines that leave, 0 or 1
  private int leave(
      Carried goods,
      String departureId,
      int day,
      Set<String> trips,
      Map<ReplayCost, Double> micros) {
    if (departureId.isEmpty() || departure(departureId).day() != day) {
      return 0;
    }
    var lane = lane(departureId);
    var cell = cells.get(goods.sender());
    if (trips.add(departureId)) {
      add(micros, ReplayCost.FREIGHT, (double) lane.tripMicros());
    }
    var line = goods.line();
    add(micros, ReplayCost.FREIGHT, line.units() * lane.unitMicros(cell.sku()));
    add(
        micros,
        ReplayCost.HANDLING,
        (double) line.cases() * (lane.handlingFromMicros() + lane.handlingToMicros()));
    return 1;
  }

  private void arrive(int c, int day) {
    var planDay = problem.planDay();
    var overdueDays = problem.rates().whole(TransferRate.OVERDUE_DAYS);
    for (var coming : cells.get(c).coming()) {
      var isCounted = coming.expectedDay() >= planDay - overdueDays;
      var arrival =
          coming.expectedDay() < planDay
              ? planDay + OVERDUE_ARRIVAL_DAYS
              : Math.max(planDay + 1, coming.expectedDay());
      if (isCounted && arrival == day) {
        shelves.get(c).add(day, coming.units());
      }
    }
  }

  /// What lies on shelves and is on the road costs in the evening.
  ///
  /// @return units on shelves
  private long evening(int day, boolean isLast, Map<ReplayCost, Double> micros) {
    var stock = 0L;
    for (var c = 0; c < cells.size(); c++) {
      var shelf = shelves.get(c);
      stock += shelf.units();
      store(shelf, cells.get(c), day, micros);
      hold(shelf.units(), cells.get(c), isLast, micros);
    }
    for (var goods : carried) {
      var cell = cells.get(goods.sender());
      if (day < goods.departureDay()) {
        store(goods.goods(), cell, day, micros);
      }
      if (day < goods.arrivalDay()) {
        hold(goods.goods().units(), cell, isLast, micros);
      }
    }
    return stock;
  }

  private void store(Shelf shelf, TransferCell cell, int day, Map<ReplayCost, Double> micros) {
    var m3 = cell.sku().volumeMm3() / MM3_OF_A_M3;
    add(
        micros,
        ReplayCost.STORAGE,
        m3 * shelf.fee(day + 1, age -> fees.at(cell.warehouseId(), age)));
  }

  private void hold(int units, TransferCell cell, boolean isLast, Map<ReplayCost, Double> micros) {
    var value = (double) units * cell.costMicros();
    var rates = problem.rates();
    add(
        micros,
        ReplayCost.CAPITAL,
        value * rates.get(TransferRate.CAPITAL_SHARE_PER_YEAR) / DAYS_OF_A_YEAR);
    if (isLast) {
      add(
          micros,
          ReplayCost.LEFT_OVER,
          value * (1 - rates.get(TransferRate.LEFT_OVER_VALUE_SHARE)));
    }
  }

  private double marginMicros(TransferCell cell) {
    var share = 1 - problem.rates().get(TransferRate.SELLING_FEE_SHARE);
    return Math.max(0, cell.priceMicros() * share - cell.costMicros());
  }

  private Departure departure(String departureId) {
    return Objects.requireNonNull(departures.get(departureId));
  }

  private TransferLane lane(String departureId) {
    return Objects.requireNonNull(lanes.get(departure(departureId).laneId()));
  }

  private static void add(Map<ReplayCost, Double> micros, ReplayCost cost, double value) {
    micros.merge(cost, value, Double::sum);
  }

  private static String key(String warehouseId, SkuKey sku) {
    return warehouseId + '\n' + sku.sellerId() + '\n' + sku.skuId();
  }
}
