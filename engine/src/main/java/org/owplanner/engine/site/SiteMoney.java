package org.owplanner.engine.site;

/// The rates as arithmetic wants them.
///
/// @param annuity what a year bears of an amount that is paid once: i ÷ (1 − (1 + i)^−T), 1 ÷ T
///   where i is 0
/// @param capitalShare i, what capital costs a year
/// @param microsPerKg of CO2e
/// @param microsPerLateDay of an order
/// @param microsPerUnserved of an order
record SiteMoney(
    double annuity,
    double capitalShare,
    double microsPerKg,
    double microsPerLateDay,
    double microsPerUnserved) {

  static final double DAYS_A_YEAR = 365;
  private static final double MICROS = 1e6;
  private static final double KG_PER_T = 1000;

  static SiteMoney of(SiteRates rates) {
    var share = rates.get(SiteRate.CAPITAL_SHARE_PER_YEAR);
    var years = rates.get(SiteRate.TERM_YEARS);
    return new SiteMoney(
        share == 0 ? 1 / years : share / (1 - Math.pow(1 + share, -years)),
        share,
        rates.get(SiteRate.CARBON_PER_T) * MICROS / KG_PER_T,
        rates.get(SiteRate.LATE_PER_ORDER_DAY) * MICROS,
        rates.get(SiteRate.UNSERVED_PER_ORDER) * MICROS);
  }

  /// What a year bears of it.
  long yearly(long onceMicros) {
    return Math.round(annuity * onceMicros);
  }
}
