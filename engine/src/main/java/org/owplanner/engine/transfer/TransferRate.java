package org.owplanner.engine.transfer;

import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.RateTerms;
import org.owplanner.engine.solve.Text;

/// Every price and setting that transfers know, with its unit, default and allowed range.
public enum TransferRate implements Rate {
  CAPITAL_SHARE_PER_YEAR(
      "capital_share_per_year", 0.12, 0, 10, "占用资金年利率", "what capital costs a year, as a share"),
  LEFT_OVER_VALUE_SHARE(
      "left_over_value_share",
      0.6,
      0,
      1,
      "期末剩余货物价值占成本比例",
      "what a unit left over after the horizon is worth, as a share of its cost"),
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
  OVERDUE_DAYS(
      "overdue_days",
      60,
      0,
      10000,
      "逾期超过多少天的在途不再计入",
      "days overdue after which a shipment is no longer counted on"),
  RETURN_LEFT_OVER_VALUE_SHARE(
      "return_left_over_value_share",
      0.7,
      0,
      1,
      "期末仍未退运的退货价值占其运回后价值比例",
      "what a returned unit not sent home within the horizon is worth, as a share of its value at home"),
  RETURN_VALUE_SHARE(
      "return_value_share",
      0.5,
      0,
      1,
      "退货运回后价值占成本比例",
      "what a returned unit is worth at home, as a share of its cost"),
  TRANSIT_DAYS(
      "transit_days", 1, 0, 30, "中转仓换车所需天数", "days that goods need in a warehouse of transit"),
  PROTECTED_DAYS(
      "protected_days",
      7,
      0,
      365,
      "未另行设定时，调出仓须保留的平均销售天数",
      "days of mean demand that a sender keeps where no setting says otherwise"),
  TOP_UP_LEAST_DAYS(
      "top_up_least_days",
      14,
      0,
      365,
      "现行补仓规则：低于多少天的覆盖即补",
      "days of cover below which the rule in use tops a warehouse up"),
  TOP_UP_TO_DAYS(
      "top_up_to_days",
      28,
      0,
      365,
      "现行补仓规则：补到多少天的覆盖",
      "days of cover to which the rule in use tops it up");

  private final RateTerms terms;

  TransferRate(String id, double standard, double least, double most, String zh, String en) {
    terms = new RateTerms(id, standard, least, most, new Text(zh, en));
  }

  @Override
  public RateTerms terms() {
    return terms;
  }
}
