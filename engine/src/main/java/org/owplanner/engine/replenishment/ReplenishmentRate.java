package org.owplanner.engine.replenishment;

import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.RateTerms;
import org.owplanner.engine.solve.Text;

/// Every price and setting that replenishment knows, with its unit, default and allowed range.
public enum ReplenishmentRate implements Rate {
  CAPITAL_SHARE_PER_YEAR(
      "capital_share_per_year", 0.12, 0, 10, "占用资金年利率", "what capital costs a year, as a share"),
  LEFT_OVER_VALUE_SHARE(
      "left_over_value_share",
      0.6,
      0,
      1,
      "期末剩余货物价值占成本比例",
      "what a unit left over after the horizon is worth, as a share of its cost"),
  SALVAGE_SHARE(
      "salvage_share",
      0.15,
      0,
      1,
      "停售货物清仓价值占成本比例",
      "what a unit left over is worth that will not be sold any more, as a share of its cost"),
  ORDER_LINE_CENTS(
      "order_line_cents",
      200,
      0,
      1000000000.0,
      "每条补货行的处理成本，分",
      "what each order of a SKU costs to place, label and book, cents"),
  SELLING_FEE_SHARE(
      "selling_fee_share",
      0.15,
      0,
      1,
      "平台佣金占售价比例",
      "fee of the marketplace as a share of the price"),
  UNIT_COST_SHARE(
      "unit_cost_share",
      0.4,
      0,
      1,
      "未给采购价时，采购价占售价比例",
      "cost of a unit as a share of its price where no supplier's price is given"),
  FILL_RATE_SHARE(
      "fill_rate_share",
      0.5,
      0,
      10,
      "未达约定满足率时每件追加成本占售价比例",
      "what a unit short of the fill rate asked for costs beside its margin, as a share of its price"),
  COVER_SHARE_PER_WEEK(
      "cover_share_per_week",
      0.01,
      0,
      10,
      "超出覆盖天数上下限的每件每周成本占售价比例",
      "what a unit beyond the cover limits costs a week, as a share of its price"),
  CHANGE_SHARE(
      "change_share",
      0.01,
      0,
      10,
      "更改昨晚建议的每件成本占采购价比例",
      "what a unit changed against last night's advice costs, as a share of its cost"),
  RULE_COVER_DAYS(
      "rule_cover_days",
      30,
      1,
      365,
      "卖家现行规则的覆盖天数",
      "days of cover of the seller's own rule, beside the lead time"),
  RULE_RECENT_DAYS(
      "rule_recent_days",
      30,
      1,
      182,
      "卖家现行规则取均值的天数",
      "days whose mean demand the seller's own rule takes"),
  OVERDUE_DAYS(
      "overdue_days",
      60,
      0,
      10000,
      "逾期超过多少天的在途不再计入",
      "days overdue after which a shipment is no longer counted on");

  private final RateTerms terms;

  ReplenishmentRate(String id, double standard, double least, double most, String zh, String en) {
    terms = new RateTerms(id, standard, least, most, new Text(zh, en));
  }

  @Override
  public RateTerms terms() {
    return terms;
  }
}
