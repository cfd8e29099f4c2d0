package org.owplanner.engine.site;

import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.RateTerms;
import org.owplanner.engine.solve.Text;

/// Every price and setting that site plans know, with its unit, default and allowed range.
public enum SiteRate implements Rate {
  TERM_YEARS(
      "term_years",
      5,
      1,
      50,
      "开关仓一次性费用分摊年数",
      "years over which what opening and closing cost once is spread"),
  CAPITAL_SHARE_PER_YEAR(
      "capital_share_per_year", 0.12, 0, 10, "占用资金年利率", "what capital costs a year, as a share"),
  CARBON_PER_T("carbon_per_t", 80, 0, 100_000, "每吨二氧化碳当量的价格", "price of a tonne of CO2e"),
  LATE_PER_ORDER_DAY(
      "late_per_order_day",
      1.5,
      0,
      10_000,
      "每单每迟到一天的代价",
      "what a day costs that an order arrives after the promise"),
  UNSERVED_PER_ORDER(
      "unserved_per_order",
      100,
      0,
      1_000_000,
      "无法履约的每单代价",
      "what an order costs that no site can serve"),
  YEARS_AHEAD(
      "years_ahead", 1, 0, 20, "规划年份距今年数", "how many years ahead the year lies that is planned");

  private final RateTerms terms;

  SiteRate(String id, double standard, double least, double most, String zh, String en) {
    terms = new RateTerms(id, standard, least, most, new Text(zh, en));
  }

  @Override
  public RateTerms terms() {
    return terms;
  }
}
