package org.owplanner.engine.transfer;

import java.util.List;
import org.owplanner.engine.solve.Text;

/// Why a SKU's moves pay, in words with numbers: demand that would be lost where it goes, and what
/// is risked where it leaves; fees saved; what moving costs.
final class MoveWords {

  private final TransferFacts facts;
  private final List<TouchedCell> touched;
  private final SkuGoods sku;
  private final GoodsPlan plan;

  MoveWords(TransferFacts facts, List<TouchedCell> touched, SkuGoods sku, GoodsPlan plan) {
    this.facts = facts;
    this.touched = touched;
    this.sku = sku;
    this.plan = plan;
  }

  Text text() {
    var savedUnits = 0.0;
    var riskedUnits = 0.0;
    for (var cell : touched) {
      savedUnits += Math.max(0, -cell.lostMore());
      riskedUnits += Math.max(0, cell.lostMore());
    }
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

  private long saving(TransferTerm term) {
    return sku.pinned().micros(term) - plan.micros(term);
  }

  private String money(long micros) {
    return GoodsWords.money(micros, facts.problem().currency());
  }
}
