package org.owplanner.engine.transfer.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.TransferCell;
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

  private final TransferProblem problem;
  private final List<TransferCell> cells;
  private final int[][] demand;
  private final Roads roads;
  private final ReplayFees fees;
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();

  private TransferReplay(
      TransferProblem problem, List<TransferCell> cells, int[][] demand, long seed) {
    this.problem = problem;
    this.cells = cells;
    this.demand = demand;
    roads = new Roads(problem, seed);
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
                roads.departure(line.departureId()).day(),
                roads.arrival(line)));
      }
    }
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
    var costs = new LivedCosts(problem, fees);
    Set<String> trips = new HashSet<>();
    var lines = 0;
    for (var goods : carried) {
      lines += leave(goods, goods.line().departureId(), day, trips, costs);
      lines += leave(goods, goods.line().onwardDepartureId(), day, trips, costs);
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
      costs.lose(cells.get(c), missed);
    }
    var stock = evening(day, isLast, costs);
    return new TransferDay(trips.size(), lines, asked, lost, stock, costs.rounded());
  }

  /// What a leg costs on the day on which its vehicle leaves.
  ///
  /// @return lines that leave, 0 or 1
  private int leave(
      Carried goods, String departureId, int day, Set<String> trips, LivedCosts costs) {
    if (departureId.isEmpty() || roads.departure(departureId).day() != day) {
      return 0;
    }
    var lane = roads.lane(departureId);
    if (trips.add(departureId)) {
      costs.trip(lane);
    }
    var line = goods.line();
    costs.load(lane, cells.get(goods.sender()).sku(), line.units(), line.cases());
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
  private long evening(int day, boolean isLast, LivedCosts costs) {
    var stock = 0L;
    for (var c = 0; c < cells.size(); c++) {
      var shelf = shelves.get(c);
      stock += shelf.units();
      costs.store(cells.get(c), shelf, day);
      costs.hold(cells.get(c), shelf.units(), isLast);
    }
    for (var goods : carried) {
      var cell = cells.get(goods.sender());
      if (day < goods.departureDay()) {
        costs.store(cell, goods.goods(), day);
      }
      if (day < goods.arrivalDay()) {
        costs.hold(cell, goods.goods().units(), isLast);
      }
    }
    return stock;
  }

  private static String key(String warehouseId, SkuKey sku) {
    return warehouseId + '\n' + sku.sellerId() + '\n' + sku.skuId();
  }
}
