package org.owplanner.engine.transfer;

import org.owplanner.engine.transfer.cell.CellEvaluator;
import org.owplanner.engine.transfer.cell.CellRates;
import org.owplanner.engine.transfer.cell.CellTerm;
import org.owplanner.engine.transfer.cell.Periods;

/// Values a SKU's cells as they are, and finds out whether any move of it can pay.
///
/// First by what a case can save at most: its sender all that holding it costs, its receiver the
/// margin of what it loses, less holding what it doesn't sell; then by the first case's exact gain,
/// for later cases gain less.
final class SkuScreen {

  private final SkuGoods goods;
  private final GoodsTools tools;
  private final Network network;
  private final int count;
  private final CellRates[] rates;
  private final double[] lostUnits;
  private final boolean[] isSender;
  private final double[] leastMicros;

  private SkuScreen(SkuGoods goods, GoodsTools tools) {
    this.goods = goods;
    this.tools = tools;
    network = goods.shared().network();
    count = goods.cells().size();
    rates = new CellRates[count];
    lostUnits = new double[count];
    isSender = new boolean[count];
    leastMicros = new double[count];
  }

  /// Values the cells and sets the goods' moves, if any can pay.
  ///
  /// @param spaceMm3 adds what mean stock takes, index place·days + day
  static void run(SkuGoods goods, GoodsTools tools, long[] spaceMm3) {
    var screen = new SkuScreen(goods, tools);
    screen.value(spaceMm3);
    goods.valuePinned(tools);
    if (screen.maySomethingPay()) {
      SkuMoves.of(goods, tools, screen.isSender, screen.leastMicros).ifPresent(goods::setMoves);
    }
    goods.release();
  }

  private void value(long[] spaceMm3) {
    for (var cell = 0; cell < count; cell++) {
      var facts = goods.facts(tools, cell);
      var terms = tools.evaluator().terms(facts, 0, CellEvaluator.NOTHING);
      goods.setBase(cell, terms);
      rates[cell] = facts.rates();
      lostUnits[cell] =
          rates[cell].lostMicros() > 0
              ? terms[CellTerm.LOST_MARGIN.index()] / rates[cell].lostMicros()
              : 0;
      var mean = tools.evaluator().meanUnits(facts);
      var mm3 = goods.cells().get(cell).sku().volumeMm3();
      for (var day = 0; day < Periods.SPACE_DAYS; day++) {
        spaceMm3[goods.place(cell) * Periods.SPACE_DAYS + day] +=
            Math.round(mm3 * mean[Periods.holding(day)]);
      }
    }
  }

  private boolean maySomethingPay() {
    var hasAny = false;
    for (var i = 0; i < count; i++) {
      if (!maySend(i)) {
        continue;
      }
      for (var j = 0; j < count; j++) {
        if (i != j && mayReceive(j) && mayPay(i, j)) {
          isSender[i] = true;
          leastMicros[j] = -Math.max(1, sold(j) * rates[j].lostMicros());
          hasAny = true;
        }
      }
    }
    return hasAny;
  }

  private boolean maySend(int cell) {
    return goods.cells().get(cell).demand().isPresent()
        && goods.mostSentUnits(cell) - goods.pinnedSent(cell) >= goods.pieceUnits()
        && !goods.isPinnedReceiver(cell);
  }

  private boolean mayReceive(int cell) {
    var one = goods.cells().get(cell);
    return one.demand().isPresent()
        && one.priceMicros() > 0
        && rates[cell].marginMicros() > 0
        && goods.pinnedSent(cell) == 0;
  }

  /// Units of a case that would be sold beyond what is sold without it, at most.
  private double sold(int cell) {
    return Math.min(goods.pieceUnits(), lostUnits[cell]);
  }

  private boolean mayPay(int i, int j) {
    var pairs = network.lanePairs(goods.place(i), goods.place(j));
    if (pairs.isEmpty()) {
      return false;
    }
    var sku = goods.cells().get(i).sku();
    var units = (double) goods.pieceUnits();
    var sold = sold(j);
    var most =
        units * goods.facts(tools, i).mostHoldMicros()
            + sold * rates[j].lostMicros()
            - (units - sold) * rates[j].leftOverMicros();
    for (var pair : pairs) {
      var held = (units - sold) * rates[j].holdMicros() * (Periods.DAYS - latest(pair));
      var away =
          units
              * (rates[i].capitalMicros() * pair.leastMeanDays()
                  + rates[i].feeMicros() * pair.leastOffset());
      if (most - held - away > pair.caseMicros(sku) && pair.carries(sku, goods.pieceUnits())) {
        return true;
      }
    }
    return false;
  }

  /// The latest first day of a period in which goods of these lanes arrive.
  private static int latest(LanePair pair) {
    return Periods.first(Math.min(Periods.COUNT - 1, Periods.ofArrival(pair.latestOffset())));
  }
}
