package org.owplanner.engine.transfer;

import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.cell.CellEvaluator;

/// Why a SKU's moves pay, in words with numbers: demand that would be lost where it goes, and what
/// is risked where it leaves; fees saved; what moving costs.
final class MoveWords {

  private final TransferFacts facts;
  private final GoodsTools tools;
  private final SkuGoods sku;
  private final GoodsPlan plan;
  private double savedUnits;
  private double riskedUnits;

  MoveWords(TransferFacts facts, GoodsTools tools, SkuGoods sku, GoodsPlan plan) {
    this.facts = facts;
    this.tools = tools;
    this.sku = sku;
    this.plan = plan;
  }

  Text text() {
    for (var cell = 0; cell < sku.cells().size(); cell++) {
      var sent = sku.sentUnits(plan, cell);
      var arrivals = sku.arrivals(plan, cell);
      var before = sku.sentUnits(sku.pinned(), cell);
      if (sent != before || arrivals.length > 0) {
        var more =
            lost(cell, sent, arrivals) - lost(cell, before, sku.arrivals(sku.pinned(), cell));
        savedUnits += Math.max(0, -more);
        riskedUnits += Math.max(0, more);
      }
    }
    sku.release();
    var lines = String.join(", ", GoodsWords.lines(facts, plan));
    var saved = GoodsWords.units(savedUnits);
    var risked = GoodsWords.units(riskedUnits);
    var margin = money(saving(TransferTerm.LOST_MARGIN));
    var fees = money(saving(TransferTerm.STORAGE));
    var capital = money(saving(TransferTerm.CAPITAL) + saving(TransferTerm.LEFT_OVER));
    var paid = money(-saving(TransferTerm.FREIGHT) - saving(TransferTerm.HANDLING));
    return new Text(
        "调拨：%s。84 天内收货仓预计少缺货 %s 件，发货仓多缺货 %s 件，合计毛利 %s；仓储费省 %s，资金与期末残值省 %s；运费与操作费 %s。"
            .formatted(lines, saved, risked, margin, fees, capital, paid),
        "Moves %s. Over 84 days the receiver is expected to lose %s units fewer of demand and the sender %s more: %s of margin. Storage saves %s, capital and the value of what is left over %s; freight and handling cost %s."
            .formatted(lines, saved, risked, margin, fees, capital, paid));
  }

  private double lost(int cell, int sent, int[] arrivals) {
    var own = sku.facts(tools, cell);
    tools.evaluator().terms(own, sent, arrivals.length == 0 ? CellEvaluator.NOTHING : arrivals);
    var units = 0.0;
    for (var lost : tools.evaluator().lostUnits(own)) {
      units += lost;
    }
    return units;
  }

  private long saving(TransferTerm term) {
    return sku.pinned().micros(term) - plan.micros(term);
  }

  private String money(long micros) {
    return GoodsWords.money(micros, facts.problem().currency());
  }
}
