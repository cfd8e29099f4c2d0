package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.site.CrossBorderDuty;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Duty;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteCosts;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRate;
import org.owplanner.engine.site.SiteRates;
import org.owplanner.engine.site.SiteRules;
import org.owplanner.engine.site.SiteSize;
import org.owplanner.engine.site.SiteState;

/// The sample's network of warehouses as it could be: real orders by country, spread over its real
/// cities by population; candidates in real places; costs, sizes and duties generated.
public final class SampleSites {

  private static final long MICROS = 1_000_000;
  private static final double PENCE_MICROS = 10_000;
  private static final double DAYS_A_YEAR = 365;
  private static final double COST_SHARE = 0.4;
  private static final double DUTY = 0.04;

  /// Twice what a mean order is sold for: wholesalers who are turned away don't come back.
  private static final double POUNDS_PER_LOST_ORDER = 1000;

  private static final double BORDER_DUTY = 0.03;

  /// Generated.
  private static final Map<String, Double> TURNS_A_YEAR =
      Map.of("KITCHEN", 6.0, "DECOR", 4.0, "PAPER", 8.0, "TOYS", 5.0, "HOME", 5.0);

  private static final double OTHER_TURNS = 6;

  private static final List<String> UNION =
      List.of(
          "AT", "BE", "CY", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "IE", "IT", "LT", "MT", "NL",
          "PL", "PT", "SE");

  /// Sizes against what all of them need together.
  private static final Map<String, Double> SIZES = Map.of("S", 0.25, "M", 0.6, "L", 1.2);

  private final SampleFeed feed;
  private final LocalDate planDate;
  private final CountryDemand ordered;
  private final List<SampleCity> cities = SampleGeography.cities();
  private final List<Region> regions = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Family> families;

  private SampleSites(SampleFeed feed, LocalDate planDate) {
    this.feed = feed;
    this.planDate = planDate;
    ordered = new CountryDemand(feed, planDate);
    families = SampleSeller.all().stream().map(this::family).toList();
    ordered.byCountry.forEach(this::addRegions);
  }

  /// The network as on a plan date, today's border between the United Kingdom and the European
  /// Union included.
  public static SiteProblem of(SampleFeed feed, LocalDate planDate) {
    return new SampleSites(feed, planDate).problem();
  }

  private Family family(SampleSeller seller) {
    return new Family(
        seller.family(),
        seller.name(),
        TURNS_A_YEAR.getOrDefault(seller.family(), OTHER_TURNS),
        ordered.peakFactor(seller.family()),
        Math.round(ordered.pencePerM3(seller.family()) * COST_SHARE * PENCE_MICROS));
  }

  /// Orders that name no country that there is are left out.
  private void addRegions(String country, Map<String, double[]> sums) {
    var own = cities.stream().filter(city -> city.named().country().equals(country)).toList();
    var people = (double) own.stream().mapToLong(SampleCity::population).sum();
    for (var city : own) {
      var share = city.population() / people;
      regions.add(
          new Region(
              city.id(),
              city.named().name(),
              country,
              city.named().place(),
              promiseDays(country),
              false));
      sums.forEach(
          (family, sum) ->
              demands.add(new Demand(city.id(), family, sum[0] * share, sum[1] * share)));
    }
  }

  private static double promiseDays(String country) {
    if (country.equals("GB")) {
      return 2;
    }
    return UNION.contains(country) || List.of("CH", "NO", "JE").contains(country) ? 4 : 7;
  }

  private SiteProblem problem() {
    var sites = SampleCandidate.all().stream().map(this::site).toList();
    var delivery =
        sites.stream()
            .flatMap(site -> regions.stream().map(of -> SampleLanes.delivery(site, of)))
            .toList();
    return new SiteProblem(
        planDate,
        feed.warehouse().spec().currency(),
        "BASELINE",
        sites,
        regions,
        families,
        List.of(),
        demands,
        sites.stream().flatMap(site -> SampleLanes.inbound(site).stream()).toList(),
        delivery,
        duties(sites),
        borders(sites),
        List.of(),
        SiteRules.none(),
        SiteRates.standard().with(SiteRate.UNSERVED_PER_ORDER, POUNDS_PER_LOST_ORDER));
  }

  private Site site(SampleCandidate candidate) {
    var index = candidate.costIndex();
    var isInForce = !candidate.sizeInForce().isEmpty();
    return new Site(
        candidate.siteId(),
        candidate.name(),
        candidate.named().country(),
        candidate.named().place(),
        candidate.sizeInForce(),
        isInForce ? pounds(30_000 * index) : 0,
        SiteState.FREE,
        List.of(size("S", candidate), size("M", candidate), size("L", candidate)),
        new SiteCosts(
            Math.round(120 * index) * MICROS / 100, pounds(12 * index), pounds(60 * index)),
        SampleScores.of(candidate, feed.seed(), planDate));
  }

  private SiteSize size(String id, SampleCandidate candidate) {
    var m3 = capacityM3(id);
    var today = candidate.sizeInForce().isEmpty() ? 0 : capacityM3(candidate.sizeInForce());
    var change = id.equals(candidate.sizeInForce()) ? 0 : 20_000 + 30 * Math.abs(m3 - today);
    return new SiteSize(
        id,
        pounds(candidate.costIndex() * (15_000 + 40 * m3)),
        Math.round(m3 * MICROS),
        Math.round(SIZES.getOrDefault(id, 1.0) * peakOrdersPerDay()),
        pounds(candidate.costIndex() * change));
  }

  /// Whole cubic metres.
  private double capacityM3(String size) {
    return Math.ceil(SIZES.getOrDefault(size, 1.0) * peakM3());
  }

  private double peakM3() {
    return families.stream()
        .mapToDouble(
            of ->
                demands.stream()
                    .filter(demand -> demand.familyId().equals(of.id()))
                    .mapToDouble(demand -> demand.m3PerYear() * of.peakFactor() / of.turnsPerYear())
                    .sum())
        .sum();
  }

  private double peakOrdersPerDay() {
    return families.stream()
        .mapToDouble(
            of ->
                demands.stream()
                    .filter(demand -> demand.familyId().equals(of.id()))
                    .mapToDouble(demand -> demand.ordersPerYear() * of.peakFactor() / DAYS_A_YEAR)
                    .sum())
        .sum();
  }

  private List<Duty> duties(List<Site> sites) {
    return sites.stream()
        .map(Site::country)
        .distinct()
        .flatMap(country -> families.stream().map(of -> new Duty(country, of.id(), DUTY)))
        .toList();
  }

  private List<CrossBorderDuty> borders(List<Site> sites) {
    var borders = new ArrayList<CrossBorderDuty>();
    for (var from : sites.stream().map(Site::country).distinct().toList()) {
      for (var to : regions.stream().map(Region::country).distinct().toList()) {
        if (isBritish(from) != isBritish(to) && UNION.contains(isBritish(from) ? to : from)) {
          borders.add(new CrossBorderDuty(from, to, "", BORDER_DUTY));
        }
      }
    }
    return borders;
  }

  private static boolean isBritish(String country) {
    return country.equals("GB");
  }

  private static long pounds(double pounds) {
    return Math.round(pounds) * MICROS;
  }
}
