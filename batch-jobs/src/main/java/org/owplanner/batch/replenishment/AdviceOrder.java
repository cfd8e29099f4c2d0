package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.noCondition;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;

import org.jooq.Condition;
import org.jooq.OrderField;

/// In which order advice is listed, and of which SKUs.
public enum AdviceOrder {
  /// All, those that cost most to ignore first.
  DEAREST(noCondition(), REPLENISHMENT_ADVICE.IGNORED_MICROS.desc()),
  /// Those with ageing stock, the highest storage fee to come first.
  AGED(REPLENISHMENT_ADVICE.AGED_UNITS.gt(0), REPLENISHMENT_ADVICE.AGED_FEE_MICROS.desc()),
  /// Those of which too much is there, most units first.
  EXCESS(
      REPLENISHMENT_ADVICE.ACTION.in("TRANSFER", "CLEAR", "STOP"),
      REPLENISHMENT_ADVICE.ACTION_UNITS.desc());

  private final Condition which;
  private final OrderField<?> first;

  AdviceOrder(Condition which, OrderField<?> first) {
    this.which = which;
    this.first = first;
  }

  Condition which() {
    return which;
  }

  OrderField<?> first() {
    return first;
  }
}
