package org.owplanner.engine.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Rows of a problem that can be planned with, by id; of two with one id the first counts. The
/// others are left out as if they weren't there.
final class UsableRows {

  final Map<String, Site> sites = new TreeMap<>();
  final Map<String, Region> regions = new TreeMap<>();
  final Map<String, Family> families = new TreeMap<>();

  UsableRows(SiteProblem problem) {
    keep(problem.sites(), site -> true, Site::id, sites);
    keep(problem.regions(), UsableRows::isUsable, Region::id, regions);
    keep(problem.families(), UsableRows::isUsable, Family::id, families);
  }

  private static <T> void keep(
      Iterable<T> rows, Predicate<T> isUsable, Function<T, String> id, Map<String, T> kept) {
    for (var row : rows) {
      if (isUsable.test(row)) {
        kept.putIfAbsent(id.apply(row), row);
      }
    }
  }

  boolean isUsable(Demand demand) {
    return regions.containsKey(demand.regionId())
        && families.containsKey(demand.familyId())
        && isAmount(demand.ordersPerYear())
        && isAmount(demand.m3PerYear())
        && demand.ordersPerYear() + demand.m3PerYear() > 0;
  }

  static boolean isUsable(Region region) {
    return isAmount(region.promiseDays());
  }

  static boolean isUsable(Family family) {
    return isAmount(family.turnsPerYear())
        && family.turnsPerYear() > 0
        && Double.isFinite(family.peakFactor())
        && family.peakFactor() >= 1
        && family.valueMicrosPerM3() >= 0;
  }

  static boolean isUsable(InboundLane lane) {
    return lane.microsPerM3() >= 0 && isAmount(lane.days()) && isAmount(lane.carbonKgPerM3());
  }

  static boolean isUsable(DeliveryLane lane) {
    return lane.microsPerOrder() >= 0
        && lane.microsPerM3() >= 0
        && isAmount(lane.days())
        && isAmount(lane.carbonKgPerM3());
  }

  static boolean isUsable(SiteSize size) {
    return !size.id().isEmpty() && size.fixedMicrosPerYear() >= 0;
  }

  static boolean isAmount(double number) {
    return Double.isFinite(number) && number >= 0;
  }
}
