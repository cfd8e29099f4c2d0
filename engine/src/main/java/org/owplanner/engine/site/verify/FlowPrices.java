package org.owplanner.engine.site.verify;

import java.util.EnumMap;
import java.util.Map;

/// What each term of a flow costs, each rounded once.
final class FlowPrices {

  static final double DAYS_A_YEAR = 365;

  private final ReadRates rates;
  private final Duties duties;

  FlowPrices(ReadSites read) {
    rates = read.rates;
    duties = read.duties;
  }

  Map<Term, Amount> of(KnownFlow flow) {
    var orders = flow.orders();
    var m3 = flow.m3();
    var costs = flow.site().costs();
    var lane = flow.lane();
    var inbound = flow.inbound();
    var value = m3 * flow.family().valueMicrosPerM3();
    var meanM3 = m3 / flow.family().turnsPerYear();
    var meanValue = value / flow.family().turnsPerYear();
    var lateDays = Math.max(0, lane.days() - flow.region().promiseDays());
    var amounts = new EnumMap<Term, Amount>(Term.class);
    put(amounts, Term.INBOUND, m3 * inbound.microsPerM3());
    put(amounts, Term.ON_THE_WAY, value * rates.capitalShare() * inbound.days() / DAYS_A_YEAR);
    put(amounts, Term.DUTY, value * duties.share(flow.site(), flow.region(), flow.family()));
    put(
        amounts,
        Term.HANDLING,
        orders * costs.handlingMicrosPerOrder() + m3 * costs.handlingMicrosPerM3());
    put(
        amounts,
        Term.STORAGE,
        meanM3 * costs.storageMicrosPerM3Year() + meanValue * rates.capitalShare());
    put(amounts, Term.DELIVERY, orders * lane.microsPerOrder() + m3 * lane.microsPerM3());
    put(amounts, Term.LATE, orders * lateDays * rates.microsPerLateDay());
    put(
        amounts,
        Term.CARBON,
        m3 * (inbound.carbonKgPerM3() + lane.carbonKgPerM3()) * rates.microsPerKg());
    return amounts;
  }

  private static void put(Map<Term, Amount> amounts, Term term, double micros) {
    amounts.put(term, Amount.rounded(micros));
  }
}
