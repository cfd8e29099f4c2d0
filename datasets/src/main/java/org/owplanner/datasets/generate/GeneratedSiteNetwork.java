package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.owplanner.engine.site.CrossBorderDuty;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Duty;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRates;
import org.owplanner.engine.site.SiteRules;
import org.owplanner.engine.site.geography.GreatCircle;
import org.owplanner.engine.site.geography.Place;
import org.owplanner.engine.site.geography.RoadDistance;

/// A continent of buyers, and places where warehouses could stand; a few of them do.
public final class GeneratedSiteNetwork {

  private static final long CENTS = 10_000;
  private static final double DAYS_A_YEAR = 365;
  private static final double REACH_KM = 1500;
  private static final RoadDistance ROAD = new RoadDistance(1.3);
  private static final Place PORT = new Place(51.9, 4.5);

  private final SeededRandom random;
  private final List<Family> families = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<InboundLane> inbound = new ArrayList<>();
  private final List<DeliveryLane> delivery = new ArrayList<>();
  private double peakM3;
  private double peakOrders;

  private GeneratedSiteNetwork(SiteNetworkOptions options) {
    random = new SeededRandom(options.seed(), "site network");
    var terrain = new SiteTerrain(options);
    for (var f = 0; f < options.families(); f++) {
      families.add(
          new Family(
              "F" + (f + 1),
              "Family %d (generated)".formatted(f + 1),
              random.between(4, 12),
              random.between(1.1, 1.8),
              Math.round(random.between(80_000, 400_000)) * CENTS));
    }
    for (var r = 0; r < options.regions(); r++) {
      addRegion("R%05d".formatted(r + 1), terrain.draw());
    }
    var sized = new GeneratedSizes(options, random, peakM3, peakOrders);
    for (var s = 0; s < options.sites(); s++) {
      var place = terrain.draw();
      var site = sized.site("S%03d".formatted(s + 1), SiteTerrain.country(place), place);
      sites.add(site);
      addInbound(site);
      regions.forEach(region -> addLane(site, region, REACH_KM));
    }
    addRemoteLanes();
  }

  /// The network of these options; the same for the same.
  public static SiteProblem of(SiteNetworkOptions options) {
    return new GeneratedSiteNetwork(options).problem();
  }

  private void addRegion(String id, Place place) {
    var promise = 1 + random.below(3);
    regions.add(
        new Region(
            id,
            "Region %s (generated)".formatted(id),
            SiteTerrain.country(place),
            place,
            promise,
            false));
    var people = 300 / Math.pow(random.between(0.01, 1), 0.8);
    for (var family : families) {
      if (random.uniform() < 0.9) {
        var orders = Math.rint(people * random.between(2, 20));
        var m3 = orders * random.between(0.008, 0.03);
        demands.add(new Demand(id, family.id(), orders, m3));
        peakM3 += m3 * family.peakFactor() / family.turnsPerYear();
        peakOrders += orders * family.peakFactor() / DAYS_A_YEAR;
      }
    }
  }

  private void addInbound(Site site) {
    var km = ROAD.km(PORT, site.place());
    var sea = random.between(4000, 6000) + 5 * km;
    inbound.add(
        new InboundLane(site.id(), "SEA", Math.round(sea) * CENTS, 38 + km / 500, 38 + km / 60));
    var rail = random.between(9000, 13_000) + 4 * km;
    inbound.add(
        new InboundLane(site.id(), "RAIL", Math.round(rail) * CENTS, 18 + km / 500, 50 + km / 60));
  }

  /// Who lies out of every site's reach is served by the nearest one.
  private void addRemoteLanes() {
    var reached = new HashSet<String>();
    delivery.forEach(lane -> reached.add(lane.regionId()));
    for (var region : regions) {
      if (!reached.contains(region.id())) {
        sites.stream()
            .min(Comparator.comparingDouble(of -> GreatCircle.km(of.place(), region.place())))
            .ifPresent(site -> addLane(site, region, Double.MAX_VALUE));
      }
    }
  }

  private void addLane(Site site, Region region, double mostKm) {
    var direct = GreatCircle.km(site.place(), region.place());
    if (direct <= mostKm) {
      var km = ROAD.km(site.place(), region.place());
      delivery.add(
          new DeliveryLane(
              site.id(),
              region.id(),
              Math.round(300 + 0.35 * km) * CENTS,
              Math.round(800 + 6 * km) * CENTS,
              Math.ceil(2 + km / 300) / 2,
              0.016 * km));
    }
  }

  private SiteProblem problem() {
    var duties = new ArrayList<Duty>();
    var borders = new ArrayList<CrossBorderDuty>();
    for (var country : SiteTerrain.countries()) {
      for (var family : families) {
        duties.add(new Duty(country, family.id(), random.below(9) / 100.0));
      }
      if (!country.equals("GB")) {
        borders.add(new CrossBorderDuty("GB", country, "", 0.03));
        borders.add(new CrossBorderDuty(country, "GB", "", 0.03));
      }
    }
    return new SiteProblem(
        GeneratedNetwork.PLAN_DATE,
        "EUR",
        "BASELINE",
        sites,
        regions,
        families,
        List.of(),
        demands,
        inbound,
        delivery,
        duties,
        borders,
        List.of(),
        SiteRules.none(),
        SiteRates.standard());
  }
}
