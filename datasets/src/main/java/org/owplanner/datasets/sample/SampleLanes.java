package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.geography.GreatCircle;
import org.owplanner.engine.site.geography.NearestPlace;
import org.owplanner.engine.site.geography.Place;
import org.owplanner.engine.site.geography.RoadDistance;

/// Ways of the sample's sites, generated from real distances: goods come from Ningbo by sea, rail
/// or air; parcels go by road, or by air where it is farther.
final class SampleLanes {

  private static final long MICROS = 1_000_000;
  private static final double ROAD_FACTOR = 1.3;
  private static final double MOST_ROAD_KM = 2600;
  private static final double T_PER_M3 = 0.16;
  private static final double ROAD_KG_PER_T_KM = 0.1;
  private static final double AIR_KG_PER_T_KM = 0.6;
  private static final Place RAIL_TERMINAL = new Place(51.43, 6.76);
  private static final List<String> ISLANDS = List.of("GB", "IE", "JE");

  private static final RoadDistance ROAD = new RoadDistance(ROAD_FACTOR);

  private SampleLanes() {}

  static List<InboundLane> inbound(Site site) {
    var lanes = new ArrayList<InboundLane>();
    var port = NearestPlace.to(site.place(), SampleGeography.ports()).orElseThrow();
    var fromPort = ROAD_FACTOR * port.km();
    lanes.add(lane(site, "SEA", 48 + 0.05 * fromPort, 40 + fromPort / 400, 38, fromPort));
    if (!ISLANDS.contains(site.country())) {
      var km = ROAD.km(RAIL_TERMINAL, site.place());
      lanes.add(lane(site, "RAIL", 115 + 0.05 * km, 18 + km / 400, 48, km));
    }
    lanes.add(lane(site, "AIR", 950, 6, 900, 0));
    return lanes;
  }

  private static InboundLane lane(
      Site site, String mode, double perM3, double days, double carbonKg, double roadKm) {
    return new InboundLane(
        site.id(),
        mode,
        pence(perM3),
        halfDays(days),
        carbonKg + roadKm * T_PER_M3 * ROAD_KG_PER_T_KM);
  }

  static DeliveryLane delivery(Site site, Region region) {
    var direct = GreatCircle.km(site.place(), region.place());
    return direct <= MOST_ROAD_KM ? byRoad(site, region) : byAir(site, region, direct);
  }

  private static DeliveryLane byRoad(Site site, Region region) {
    var km = ROAD.km(site.place(), region.place());
    var crosses = ISLANDS.contains(site.country()) != ISLANDS.contains(region.country());
    return new DeliveryLane(
        site.id(),
        region.id(),
        pence(4.5 + 0.0035 * km + (crosses ? 2 : 0)),
        pence(20 + 0.06 * km),
        halfDays(1 + km / 600 + (crosses ? 1 : 0)),
        km * T_PER_M3 * ROAD_KG_PER_T_KM);
  }

  private static DeliveryLane byAir(Site site, Region region, double km) {
    return new DeliveryLane(
        site.id(),
        region.id(),
        pence(18 + 0.0008 * km),
        pence(300 + 0.05 * km),
        halfDays(3 + km / 4000),
        km * T_PER_M3 * AIR_KG_PER_T_KM);
  }

  /// Pounds in whole pence.
  private static long pence(double pounds) {
    return Math.round(pounds * 100) * (MICROS / 100);
  }

  private static double halfDays(double days) {
    return Math.ceil(days * 2) / 2;
  }
}
