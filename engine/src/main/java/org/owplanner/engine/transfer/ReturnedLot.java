package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.cell.CellTerm;
import org.owplanner.engine.transfer.cell.FeeTiers;
import org.owplanner.engine.transfer.cell.Periods;

/// What buyers sent back of one SKU to one warehouse: it goes home, or stays. The oldest go first.
final class ReturnedLot implements Goods {

  private static final double CM3_PER_M3 = 1e6;

  /// Of both terms and the lines, rounded, no more is lost than this.
  private static final double ROUNDING_MICROS = 1000;

  private final SharedRows shared;
  private final int index;
  private final int place;
  private final List<ReturnedGoods> rows;
  private final long[][] feeMicros;
  private final int[] pinnedRoutes;
  private final int[] pinnedUnits;
  private final double leftOverShare;
  private final int units;
  private final GoodsPlan pinned;
  private final List<Route> routes;

  /// @param rows rows of more than no units
  /// @param pinnedRoutes ways home that planners have fixed, ascending
  /// @param pinnedUnits units on each
  ReturnedLot(
      SharedRows shared,
      int index,
      TransferProblem problem,
      List<ReturnedGoods> rows,
      int[] pinnedRoutes,
      int[] pinnedUnits) {
    this.shared = shared;
    this.index = index;
    this.rows = rows.stream().sorted(Comparator.comparingInt(ReturnedGoods::receivedDay)).toList();
    this.pinnedRoutes = pinnedRoutes;
    this.pinnedUnits = pinnedUnits;
    place = shared.network().place(rows.getFirst().warehouseId());
    leftOverShare = 1 - problem.rates().get(TransferRate.RETURN_LEFT_OVER_VALUE_SHARE);
    units = rows.stream().mapToInt(ReturnedGoods::units).sum();
    var tiers = shared.book().tiers(rows.getFirst().warehouseId());
    feeMicros =
        this.rows.stream()
            .map(row -> feeMicros(tiers, problem.planDay() - row.receivedDay()))
            .toArray(long[][]::new);
    pinned = plan(pinnedRoutes, pinnedUnits);
    routes =
        shared.network().home(place).stream()
            .filter(
                route ->
                    Arrays.binarySearch(pinnedRoutes, route.index()) < 0
                        && route.carries(sku(place), 1)
                        && offer(route, GoodsPlan::micros).micros() < pinned.micros())
            .toList();
  }

  /// Fees of a cubic metre that stays until a day, by day.
  private static long[] feeMicros(FeeTiers tiers, int ageDays) {
    var sums = new long[Periods.DAYS + 1];
    for (var day = 0; day < Periods.DAYS; day++) {
      sums[day + 1] = sums[day] + tiers.micros(ageDays + day + 1);
    }
    return sums;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public int pieceUnits() {
    return 1;
  }

  @Override
  public Sku sku(int ofPlace) {
    return rows.getFirst().sku();
  }

  int place() {
    return place;
  }

  /// Units there are.
  int units() {
    return units;
  }

  @Override
  public boolean isPinned(int route) {
    return Arrays.binarySearch(pinnedRoutes, route) >= 0;
  }

  @Override
  public boolean isLive() {
    return !routes.isEmpty();
  }

  @Override
  public GoodsPlan pinned() {
    return pinned;
  }

  @Override
  public GoodsPlan best(GoodsTools tools, RoutePrices prices) {
    var best = pinned;
    var least = prices.of(pinned);
    for (var route : routes) {
      if (prices.isOpen(route)) {
        var offer = offer(route, prices::of);
        var micros = prices.of(offer);
        if (micros < least) {
          least = micros;
          best = offer;
        }
      }
    }
    return best;
  }

  /// The number of rows, oldest first, that cost least on a way home.
  private GoodsPlan offer(Route route, ToDoubleFunction<GoodsPlan> prices) {
    var best = pinned;
    var left = units - Arrays.stream(pinnedUnits).sum();
    var more = 0;
    for (var row : rows) {
      more = Math.min(left, more + row.units());
      if (more > 0) {
        var offer = with(route.index(), more);
        best = prices.applyAsDouble(offer) < prices.applyAsDouble(best) ? offer : best;
      }
    }
    return best;
  }

  private GoodsPlan with(int route, int more) {
    var all = new TreeMap<Integer, Integer>();
    for (var k = 0; k < pinnedRoutes.length; k++) {
      all.put(pinnedRoutes[k], pinnedUnits[k]);
    }
    all.put(route, more);
    return plan(
        all.keySet().stream().mapToInt(Integer::intValue).toArray(),
        all.values().stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public GoodsPlan plan(GoodsTools tools, int[] taken, int[] amounts) {
    return plan(taken, amounts);
  }

  private GoodsPlan plan(int[] taken, int[] amounts) {
    var sku = rows.getFirst().sku();
    var micros = new long[TransferTerm.COUNT];
    for (var k = 0; k < taken.length; k++) {
      var route = shared.network().route(taken[k]);
      micros[TransferTerm.FREIGHT.index()] += route.freightMicros(sku, amounts[k]);
      micros[TransferTerm.HANDLING.index()] +=
          Math.ceilDiv(amounts[k], sku.casePack()) * route.handlingMicros();
    }
    var fees = 0.0;
    var lost = 0.0;
    var k = 0;
    var leftOfLine = amounts.length > 0 ? amounts[0] : 0;
    for (var row = 0; row < rows.size(); row++) {
      var left = rows.get(row).units();
      while (left > 0) {
        while (k < taken.length && leftOfLine == 0) {
          k++;
          leftOfLine = k < taken.length ? amounts[k] : 0;
        }
        var isSent = k < taken.length;
        var count = isSent ? Math.min(left, leftOfLine) : left;
        var days = isSent ? shared.network().route(taken[k]).first().offset() : Periods.DAYS;
        fees += (double) count * feeMicros[row][days];
        lost += isSent ? 0 : (double) count * rows.get(row).homeMicros() * leftOverShare;
        left -= count;
        leftOfLine -= isSent ? count : 0;
      }
    }
    micros[TransferTerm.STORAGE.index()] = CellTerm.rounded(fees * (sku.volumeCm3() / CM3_PER_M3));
    micros[TransferTerm.LEFT_OVER.index()] = CellTerm.rounded(lost);
    return Goods.planOf(shared, this, taken, amounts, micros);
  }

  /// Each unit by itself: it stays, or goes by the cheapest departure, whichever unit that is.
  @Override
  public double lowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at) {
    var sku = rows.getFirst().sku();
    var cubic = sku.volumeCm3() / CM3_PER_M3;
    var sum = 0.0;
    for (var row = 0; row < rows.size(); row++) {
      var least = cubic * feeMicros[row][Periods.DAYS] + rows.get(row).homeMicros() * leftOverShare;
      for (var route : shared.network().home(place)) {
        var micros =
            cubic * feeMicros[row][route.first().offset()]
                + route.freightUnitMicros(sku)
                + (double) route.handlingMicros() / sku.casePack()
                + sku.volumeMm3() * prices.mm3Micros(route)
                + sku.weightG() * prices.gramMicros(route);
        least = Math.min(least, micros);
      }
      sum += least * rows.get(row).units();
    }
    return sum - ROUNDING_MICROS;
  }

  @Override
  public double roughLowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at) {
    return lowerMicros(tools, prices, at);
  }
}
