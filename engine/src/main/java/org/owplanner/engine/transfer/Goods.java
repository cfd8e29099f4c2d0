package org.owplanner.engine.transfer;

import java.util.TreeMap;
import org.owplanner.engine.goods.Sku;

/// Goods that are moved by themselves: a SKU in all warehouses, or what came back of it to one.
interface Goods {

  /// Its place among all goods.
  int index();

  /// Units of what is moved whole: a case, of returned goods one.
  int pieceUnits();

  /// The goods as they leave a warehouse.
  Sku sku(int place);

  /// What these moves cost.
  ///
  /// @param routes routes, ascending
  /// @param amounts pieces on each
  GoodsPlan plan(GoodsTools tools, int[] routes, int[] amounts);

  /// The same, costs not exact where exact ones are dear to tell.
  default GoodsPlan draft(GoodsTools tools, int[] routes, int[] amounts) {
    return plan(tools, routes, amounts);
  }

  /// Cheap moves under prices, quickly found, costs as in [#draft].
  default GoodsPlan draft(GoodsTools tools, RoutePrices prices) {
    return best(tools, prices);
  }

  /// Cheap moves under prices, pinned ones as they are.
  GoodsPlan best(GoodsTools tools, RoutePrices prices);

  /// Only what is pinned.
  GoodsPlan pinned();

  /// Whether planners have fixed what goes by a route.
  boolean isPinned(int route);

  /// Whether anything but what is pinned may pay.
  boolean isLive();

  /// No plan of it costs less under prices of departures.
  ///
  /// @param at a cheap plan under them
  double lowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at);

  /// The same at once, and less of it.
  double roughLowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at);

  /// A plan of goods that take these rows.
  static GoodsPlan planOf(
      SharedRows shared, Goods goods, int[] routes, int[] amounts, long[] micros) {
    var taken = new TreeMap<Integer, Long>();
    for (var k = 0; k < routes.length; k++) {
      var route = shared.network().route(routes[k]);
      var sku = goods.sku(route.from());
      var units = (long) amounts[k] * goods.pieceUnits();
      shared.add(route, units * sku.volumeMm3(), units * sku.weightG(), taken);
    }
    var rows = taken.keySet().stream().mapToInt(Integer::intValue).toArray();
    var rowAmounts = taken.values().stream().mapToLong(Long::longValue).toArray();
    return new GoodsPlan(goods.index(), routes, amounts, micros, rows, rowAmounts);
  }
}
