package org.owplanner.engine.transfer;

import java.util.List;
import org.owplanner.engine.transfer.cell.Periods;

/// A network whose goods are valued as they are, so that it is known which of them any move can pay
/// for.
///
/// @param facts the network
/// @param limits how much there is of what goods share
/// @param pinned what is pinned, by goods
/// @param live goods that a move can pay for
record Prepared(
    TransferFacts facts, TransferLimits limits, List<GoodsPlan> pinned, List<Goods> live) {

  /// Live SKUs whose facts are kept.
  private static final int MOST_KEPT = 1500;

  static Prepared of(TransferFacts facts, GoodsWork work) {
    var places = facts.network().places();
    var space = new long[work.threads()][places * Periods.SPACE_DAYS];
    work.forEach(
        facts.goods().size(),
        (tools, index) -> {
          if (facts.goods().get(index) instanceof SkuGoods sku) {
            SkuScreen.run(sku, tools, space[tools.thread()]);
          }
        });
    var base = new long[places * Periods.SPACE_DAYS];
    for (var share : space) {
      for (var k = 0; k < base.length; k++) {
        base[k] += share[k];
      }
    }
    for (var goods : facts.goods()) {
      if (goods instanceof ReturnedLot lot) {
        for (var day = 0; day < Periods.SPACE_DAYS; day++) {
          base[lot.place() * Periods.SPACE_DAYS + day] +=
              lot.units() * lot.sku(lot.place()).volumeMm3();
        }
      }
    }
    var pinned = facts.goods().stream().map(Goods::pinned).toList();
    var live = facts.goods().stream().filter(Goods::isLive).toList();
    if (live.size() <= MOST_KEPT) {
      live.forEach(
          goods -> {
            if (goods instanceof SkuGoods sku) {
              sku.keep();
            }
          });
    }
    var limits = new TransferLimits(facts.problem(), facts.shared(), base, pinned);
    return new Prepared(facts, limits, pinned, live);
  }
}
