package org.owplanner.engine.site.verify;

import org.owplanner.engine.site.SiteRate;
import org.owplanner.engine.site.SiteRates;

/// The rates in micros.
///
/// @param annuity what a year bears of an amount that is paid once
/// @param capitalShare what capital costs a year
/// @param microsPerKg of CO2e
/// @param microsPerLateDay of an order
/// @param microsPerUnserved of an order
record ReadRates(
    double annuity,
    double capitalShare,
    double microsPerKg,
    double microsPerLateDay,
    double microsPerUnserved) {

  private static final double MICROS = 1e6;
  private static final double KG_PER_T = 1000;

  static ReadRates of(SiteRates rates) {
    var share = rates.get(SiteRate.CAPITAL_SHARE_PER_YEAR);
    var years = rates.get(SiteRate.TERM_YEARS);
    return new ReadRates(
        share == 0 ? 1 / years : share / (1 - Math.pow(1 + share, -years)),
        share,
        rates.get(SiteRate.CARBON_PER_T) * MICROS / KG_PER_T,
        rates.get(SiteRate.LATE_PER_ORDER_DAY) * MICROS,
        rates.get(SiteRate.UNSERVED_PER_ORDER) * MICROS);
  }
}
