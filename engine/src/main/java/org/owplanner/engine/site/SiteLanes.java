package org.owplanner.engine.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What it costs to serve a need from a site, from arrays small enough for 500 sites × 10,000
/// regions × 5 families:
///
/// `c(s, j) = orders(j) · A(s, r) + m3(j) · (B(s, r) + C(s, f) + D(country of s, country of r, f))`
/// with A delivery, lateness and handling of an order, B delivery and carbon of a m³, C the
/// cheapest way in, handling and storage, D duties.
final class SiteLanes {

  /// No lane, or none that may be used.
  static final int NONE = -1;

  private final SiteNeeds needs;
  private final int regions;
  private final int families;
  private final int countries;
  private final int[] lane;
  private final double[] perOrder;
  private final double[] perM3;
  private final int[] inbound;
  private final double[] siteM3;
  private final int[] siteCountry;
  private final int[] regionCountry;
  private final double[] border;

  /// Shares of value behind D.
  private final double[] borderShare;

  SiteLanes(
      SiteProblem problem,
      List<Site> sites,
      List<Region> regions,
      List<Family> families,
      SiteNeeds needs,
      SiteMoney money) {
    this.needs = needs;
    this.regions = regions.size();
    this.families = families.size();
    lane = new int[sites.size() * this.regions];
    perOrder = new double[lane.length];
    perM3 = new double[lane.length];
    inbound = new int[sites.size() * this.families];
    siteM3 = new double[inbound.length];
    siteCountry = new int[sites.size()];
    regionCountry = new int[this.regions];
    Arrays.fill(lane, NONE);
    Arrays.fill(inbound, NONE);
    var siteIndex = new HashMap<String, Integer>();
    for (var s = 0; s < sites.size(); s++) {
      siteIndex.put(sites.get(s).id(), s);
    }
    readInbound(problem, sites, families, siteIndex, money);
    readDelivery(problem, sites, regions, siteIndex, money);
    var countryIds = new HashMap<String, Integer>();
    for (var s = 0; s < sites.size(); s++) {
      siteCountry[s] = index(countryIds, sites.get(s).country());
    }
    for (var r = 0; r < this.regions; r++) {
      regionCountry[r] = index(countryIds, regions.get(r).country());
    }
    countries = countryIds.size();
    borderShare = new double[countries * countries * this.families];
    border = new double[borderShare.length];
    readBorders(problem, families, countryIds);
  }

  private static int index(Map<String, Integer> ids, String id) {
    var next = ids.size();
    return ids.computeIfAbsent(id, _ -> next);
  }

  private void readInbound(
      SiteProblem problem,
      List<Site> sites,
      List<Family> all,
      Map<String, Integer> siteIndex,
      SiteMoney money) {
    for (var k = 0; k < problem.inbound().size(); k++) {
      var way = problem.inbound().get(k);
      var s = siteIndex.getOrDefault(way.siteId(), NONE);
      if (s == NONE || !UsableRows.isUsable(way)) {
        continue;
      }
      for (var f = 0; f < families; f++) {
        var micros = inboundMicros(way, all.get(f), money);
        var known = inbound[s * families + f];
        if (known == NONE
            || micros < siteM3[s * families + f]
            || (micros == siteM3[s * families + f]
                && way.mode().compareTo(problem.inbound().get(known).mode()) < 0)) {
          inbound[s * families + f] = k;
          siteM3[s * families + f] = micros;
        }
      }
    }
    for (var s = 0; s < sites.size(); s++) {
      var costs = sites.get(s).costs();
      for (var f = 0; f < families; f++) {
        var family = all.get(f);
        siteM3[s * families + f] +=
            costs.handlingMicrosPerM3()
                + (costs.storageMicrosPerM3Year()
                        + family.valueMicrosPerM3() * money.capitalShare())
                    / family.turnsPerYear();
      }
    }
  }

  private static double inboundMicros(InboundLane way, Family family, SiteMoney money) {
    return way.microsPerM3()
        + family.valueMicrosPerM3() * money.capitalShare() * way.days() / SiteMoney.DAYS_A_YEAR
        + way.carbonKgPerM3() * money.microsPerKg();
  }

  private void readDelivery(
      SiteProblem problem,
      List<Site> sites,
      List<Region> all,
      Map<String, Integer> siteIndex,
      SiteMoney money) {
    var regionIndex = new HashMap<String, Integer>();
    for (var r = 0; r < regions; r++) {
      regionIndex.put(all.get(r).id(), r);
    }
    var isTaken = new boolean[lane.length];
    for (var k = 0; k < problem.delivery().size(); k++) {
      var way = problem.delivery().get(k);
      var s = siteIndex.getOrDefault(way.siteId(), NONE);
      var r = regionIndex.getOrDefault(way.regionId(), NONE);
      if (s == NONE || r == NONE || !UsableRows.isUsable(way) || isTaken[s * regions + r]) {
        continue;
      }
      isTaken[s * regions + r] = true;
      var lateDays = Math.max(0, way.days() - all.get(r).promiseDays());
      var isReached = families > 0 && inbound[s * families] != NONE;
      if (isReached && !(all.get(r).isPromiseHard() && lateDays > 0)) {
        lane[s * regions + r] = k;
        perOrder[s * regions + r] =
            way.microsPerOrder()
                + lateDays * money.microsPerLateDay()
                + sites.get(s).costs().handlingMicrosPerOrder();
        perM3[s * regions + r] = way.microsPerM3() + way.carbonKgPerM3() * money.microsPerKg();
      }
    }
  }

  private void readBorders(SiteProblem problem, List<Family> all, Map<String, Integer> ids) {
    var borders = new SiteBorders(problem);
    for (var from : ids.entrySet()) {
      for (var to : ids.entrySet()) {
        for (var f = 0; f < families; f++) {
          var place = (from.getValue() * countries + to.getValue()) * families + f;
          borderShare[place] = borders.share(from.getKey(), to.getKey(), all.get(f).id());
          border[place] = borderShare[place] * all.get(f).valueMicrosPerM3();
        }
      }
    }
  }

  /// The place in the problem of the lane of a site to a region, or [#NONE].
  int lane(int site, int region) {
    return lane[site * regions + region];
  }

  /// Whether a site may serve a region.
  boolean reaches(int site, int region) {
    return lane[site * regions + region] != NONE;
  }

  /// The place in the problem of the cheapest way of a family into a site.
  int inbound(int site, int family) {
    return inbound[site * families + family];
  }

  /// The share of their value that goods of a need pay at borders.
  double dutyShare(int site, int need) {
    return borderShare[border(site, needs.region[need], needs.family[need])];
  }

  private int border(int site, int region, int family) {
    return (siteCountry[site] * countries + regionCountry[region]) * families + family;
  }

  /// c(s, j) of all of a need; infinite where the site may not serve it.
  double micros(int site, int need) {
    var r = needs.region[need];
    var f = needs.family[need];
    var place = site * regions + r;
    if (lane[place] == NONE) {
      return Double.POSITIVE_INFINITY;
    }
    return needs.orders[need] * perOrder[place]
        + needs.m3[need]
            * (perM3[place] + siteM3[site * families + f] + border[border(site, r, f)]);
  }
}
