package org.owplanner.engine.site;

/// What each term of a flow costs, each rounded once to whole micros.
final class FlowTerms {

  private static final double PPM = SiteNeeds.WHOLE_PPM;

  private final SiteFacts facts;

  /// Hears what a term of a flow costs.
  @FunctionalInterface
  interface Sink {
    void add(SiteTerm term, long micros);
  }

  FlowTerms(SiteFacts facts) {
    this.facts = facts;
  }

  double orders(int need, int ppm) {
    return facts.needs.orders[need] * ppm / PPM;
  }

  double m3(int need, int ppm) {
    return facts.needs.m3[need] * ppm / PPM;
  }

  double days(int site, int need) {
    return lane(site, need).days();
  }

  private DeliveryLane lane(int site, int need) {
    return facts.problem.delivery().get(facts.lanes.lane(site, facts.needs.region[need]));
  }

  InboundLane inbound(int site, int need) {
    return facts.problem.inbound().get(facts.lanes.inbound(site, facts.needs.family[need]));
  }

  /// Prices so many parts in a million of a need.
  void price(int site, int need, int ppm, Sink sink) {
    var money = facts.money;
    var orders = orders(need, ppm);
    var m3 = m3(need, ppm);
    var costs = facts.sites.get(site).costs();
    var family = facts.families.get(facts.needs.family[need]);
    var lane = lane(site, need);
    var in = inbound(site, need);
    var value = m3 * family.valueMicrosPerM3();
    var late = Math.max(0, lane.days() - facts.regions.get(facts.needs.region[need]).promiseDays());
    set(sink, SiteTerm.INBOUND, m3 * in.microsPerM3());
    set(
        sink,
        SiteTerm.ON_THE_WAY,
        value * money.capitalShare() * in.days() / SiteMoney.DAYS_A_YEAR);
    set(sink, SiteTerm.DUTY, value * facts.lanes.dutyShare(site, need));
    set(
        sink,
        SiteTerm.HANDLING,
        orders * costs.handlingMicrosPerOrder() + m3 * costs.handlingMicrosPerM3());
    set(
        sink,
        SiteTerm.STORAGE,
        m3 / family.turnsPerYear() * costs.storageMicrosPerM3Year()
            + value / family.turnsPerYear() * money.capitalShare());
    set(sink, SiteTerm.DELIVERY, orders * lane.microsPerOrder() + m3 * lane.microsPerM3());
    set(sink, SiteTerm.LATE, orders * late * money.microsPerLateDay());
    set(
        sink,
        SiteTerm.CARBON,
        m3 * (in.carbonKgPerM3() + lane.carbonKgPerM3()) * money.microsPerKg());
  }

  private static void set(Sink sink, SiteTerm term, double amount) {
    sink.add(term, Math.round(amount));
  }

  /// What so many parts of a need cost that nobody serves.
  long unserved(int need, int ppm) {
    return Math.round(orders(need, ppm) * facts.money.microsPerUnserved());
  }
}
