package org.owplanner.engine.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.factor.FactorMinimum;
import org.owplanner.engine.site.geography.Place;

/// Builds tiny hand-made networks for tests; nothing that a test expects hangs on the defaults of
/// rates.
public final class SiteProblems {

  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 6, 6);
  public static final long MICROS_PER_CENT = 10_000;

  private final List<Site> sites = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final List<FamilyClash> clashes = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<InboundLane> inbound = new ArrayList<>();
  private final List<DeliveryLane> delivery = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<CrossBorderDuty> crossBorder = new ArrayList<>();
  private final List<FactorMinimum> minimums = new ArrayList<>();
  private SiteRules rules = SiteRules.none();
  private SiteRates rates =
      SiteRates.standard()
          .with(SiteRate.TERM_YEARS, 5)
          .with(SiteRate.CAPITAL_SHARE_PER_YEAR, 0.1)
          .with(SiteRate.CARBON_PER_T, 100)
          .with(SiteRate.LATE_PER_ORDER_DAY, 2)
          .with(SiteRate.UNSERVED_PER_ORDER, 100)
          .with(SiteRate.YEARS_AHEAD, 0);

  private SiteProblems() {}

  /// A network without anything.
  public static SiteProblems network() {
    return new SiteProblems();
  }

  public SiteProblems site(SiteDraft draft) {
    sites.add(draft.build());
    return this;
  }

  /// A region with a promise that may be broken at a price.
  public SiteProblems region(String id, String country, double promiseDays) {
    return region(id, country, new Place(51.5, 0), promiseDays, false);
  }

  public SiteProblems region(
      String id, String country, Place place, double promiseDays, boolean isHard) {
    regions.add(new Region(id, id, country, place, promiseDays, isHard));
    return this;
  }

  public SiteProblems family(String id, double turns, double peak, long centsPerM3) {
    families.add(new Family(id, id, turns, peak, centsPerM3 * MICROS_PER_CENT));
    return this;
  }

  public SiteProblems clash(String family, String other) {
    clashes.add(new FamilyClash(family, other));
    return this;
  }

  public SiteProblems demand(String region, String family, double orders, double m3) {
    demands.add(new Demand(region, family, orders, m3));
    return this;
  }

  /// A way in that costs money only.
  public SiteProblems inbound(String site, String mode, long centsPerM3) {
    return inbound(site, mode, centsPerM3, 0, 0);
  }

  public SiteProblems inbound(
      String site, String mode, long centsPerM3, double days, double carbonKg) {
    inbound.add(new InboundLane(site, mode, centsPerM3 * MICROS_PER_CENT, days, carbonKg));
    return this;
  }

  /// A way out that costs money and days only.
  public SiteProblems lane(String site, String region, long centsPerOrder, double days) {
    return lane(site, region, centsPerOrder, 0, days, 0);
  }

  public SiteProblems lane(
      String site,
      String region,
      long centsPerOrder,
      long centsPerM3,
      double days,
      double carbonKg) {
    delivery.add(
        new DeliveryLane(
            site,
            region,
            centsPerOrder * MICROS_PER_CENT,
            centsPerM3 * MICROS_PER_CENT,
            days,
            carbonKg));
    return this;
  }

  public SiteProblems duty(String country, String family, double share) {
    duties.add(new Duty(country, family, share));
    return this;
  }

  public SiteProblems crossBorder(String site, String region, String family, double share) {
    crossBorder.add(new CrossBorderDuty(site, region, family, share));
    return this;
  }

  public SiteProblems minimum(Factor factor, double least) {
    minimums.add(new FactorMinimum(factor, least));
    return this;
  }

  public SiteProblems rules(int mostOpen, int mostSources) {
    rules = new SiteRules(mostOpen, mostSources);
    return this;
  }

  public SiteProblems rate(SiteRate rate, double value) {
    rates = rates.with(rate, value);
    return this;
  }

  public SiteProblem build() {
    return new SiteProblem(
        PLAN_DATE,
        "USD",
        "BASELINE",
        sites,
        regions,
        families,
        clashes,
        demands,
        inbound,
        delivery,
        duties,
        crossBorder,
        minimums,
        rules,
        rates);
  }
}
