package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.goods.SkuKey;

/// A network's transfers made ready to be decided: routes, goods, and what is pinned.
///
/// @param problem as it is given
/// @param network warehouses and routes
/// @param shared what all goods share
/// @param goods SKUs by seller and id, then returned goods by warehouse, seller and id
/// @param pins what planners have fixed and can be kept
record TransferFacts(
    TransferProblem problem,
    Network network,
    SharedRows shared,
    List<Goods> goods,
    PinnedMoves pins) {

  static final Comparator<SkuKey> BY_KEY =
      Comparator.comparing(SkuKey::sellerId).thenComparing(SkuKey::skuId);

  static TransferFacts of(TransferProblem problem) {
    var network = new Network(problem);
    var shared = new SharedRows(problem, network);
    var cells = new TreeMap<SkuKey, TreeMap<String, TransferCell>>(BY_KEY);
    for (var cell : problem.cells()) {
      cells
          .computeIfAbsent(cell.sku().key(), key -> new TreeMap<>())
          .putIfAbsent(cell.warehouseId(), cell);
    }
    var returned = new TreeMap<String, TreeMap<SkuKey, List<ReturnedGoods>>>();
    for (var row : problem.returned()) {
      if (row.units() > 0) {
        returned
            .computeIfAbsent(row.warehouseId(), id -> new TreeMap<>(BY_KEY))
            .computeIfAbsent(row.sku().key(), key -> new ArrayList<>())
            .add(row);
      }
    }
    var pins = PinnedMoves.of(problem, network, cells, returned);
    var goods = new ArrayList<Goods>(cells.size());
    cells.forEach(
        (key, own) -> {
          var pinned = pins.ofSku(key);
          goods.add(
              new SkuGoods(
                  shared, goods.size(), List.copyOf(own.values()), keys(pinned), values(pinned)));
        });
    returned.forEach(
        (id, byKey) ->
            byKey.forEach(
                (key, rows) -> {
                  var pinned = pins.ofReturned(id, key);
                  goods.add(
                      new ReturnedLot(
                          shared, goods.size(), problem, rows, keys(pinned), values(pinned)));
                }));
    return new TransferFacts(problem, network, shared, List.copyOf(goods), pins);
  }

  private static int[] keys(Map<Integer, Integer> map) {
    return map.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] values(Map<Integer, Integer> map) {
    return map.values().stream().mapToInt(Integer::intValue).toArray();
  }
}
