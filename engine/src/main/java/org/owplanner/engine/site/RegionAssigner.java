package org.owplanner.engine.site;

import java.util.Arrays;

/// Assigns whole regions where each has a single source: those that would regret most come first,
/// each to the cheapest site that holds all of it; then regions move or change places where that is
/// cheaper.
final class RegionAssigner {

  private static final int PASSES = 6;
  private static final int NOBODY = -1;

  private final SiteFacts facts;
  private final double[] micros;
  private final double[] m3;
  private final double[] orders;
  private final int[] at;
  private int[] open = new int[0];
  private int opens;

  RegionAssigner(SiteFacts facts) {
    this.facts = facts;
    var isUsed = facts.mostSources() == 1;
    micros = new double[isUsed ? facts.regions.size() * facts.sites.size() : 0];
    m3 = new double[micros.length];
    orders = new double[micros.length];
    at = new int[facts.regions.size()];
  }

  void assign(ServedNeeds network, int[] sites, int count) {
    open = sites;
    opens = count;
    Arrays.fill(at, NOBODY);
    for (var k = 0; k < opens; k++) {
      for (var region = 0; region < at.length; region++) {
        price(network, open[k], region);
      }
    }
    for (var key : ranked()) {
      place(network, (int) (key & 0xFFFFFFFFL));
    }
    for (var pass = 0; pass < PASSES; pass++) {
      if (!improve(network)) {
        return;
      }
    }
  }

  private int cell(int site, int region) {
    return region * facts.sites.size() + site;
  }

  /// What a site would save of what it costs not to serve the region, and what that takes.
  private void price(ServedNeeds network, int site, int region) {
    var cell = cell(site, region);
    micros[cell] = 0;
    m3[cell] = 0;
    orders[cell] = 0;
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      if (isWorth(network, site, need)) {
        micros[cell] += facts.lanes.micros(site, need) - facts.needs.unservedMicros[need];
        m3[cell] += facts.needs.peakM3[need];
        orders[cell] += facts.needs.peakOrders[need];
      }
    }
  }

  private boolean isWorth(ServedNeeds network, int site, int need) {
    return network.mayServe(site, need)
        && facts.lanes.micros(site, need) < facts.needs.unservedMicros[need];
  }

  private long[] ranked() {
    var order = new long[at.length];
    for (var region = 0; region < at.length; region++) {
      var best = 0.0;
      var second = 0.0;
      for (var k = 0; k < opens; k++) {
        var own = micros[cell(open[k], region)];
        if (own < best) {
          second = best;
          best = own;
        } else {
          second = Math.min(second, own);
        }
      }
      var key = Float.floatToIntBits((float) (second - best));
      order[region] = ((long) (Integer.MAX_VALUE - key) << 32) | region;
    }
    Arrays.sort(order);
    return order;
  }

  private void place(ServedNeeds network, int region) {
    var best = NOBODY;
    for (var k = 0; k < opens; k++) {
      var cell = cell(open[k], region);
      if (micros[cell] < 0
          && fits(network, open[k], cell, 0, 0)
          && (best == NOBODY || micros[cell] < micros[cell(best, region)])) {
        best = open[k];
      }
    }
    if (best == NOBODY) {
      best = roomiest(network, region);
    }
    if (best != NOBODY) {
      serve(network, region, best);
    }
  }

  /// Where most of what a region needs fits in.
  private int roomiest(ServedNeeds network, int region) {
    var best = NOBODY;
    var least = 0.0;
    for (var k = 0; k < opens; k++) {
      var cell = cell(open[k], region);
      var share = Math.min(1, share(network, open[k], cell));
      if (share > 0 && micros[cell] * share < least) {
        least = micros[cell] * share;
        best = open[k];
      }
    }
    return best;
  }

  private double share(ServedNeeds network, int site, int cell) {
    var option = network.option[site];
    var byM3 = facts.options.capacityM3[option] - network.usedM3[site];
    var byOrders = facts.options.capacityOrders[option] - network.usedOrders[site];
    return Math.min(
        m3[cell] > 0 ? byM3 / m3[cell] : 1, orders[cell] > 0 ? byOrders / orders[cell] : 1);
  }

  private boolean fits(
      ServedNeeds network, int site, int cell, double freedM3, double freedOrders) {
    var option = network.option[site];
    return network.usedM3[site] - freedM3 + m3[cell] <= facts.options.capacityM3[option]
        && network.usedOrders[site] - freedOrders + orders[cell]
            <= facts.options.capacityOrders[option];
  }

  private void serve(ServedNeeds network, int region, int site) {
    at[region] = site;
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      if (isWorth(network, site, need)) {
        var parts = network.room(need, site, SiteNeeds.WHOLE_PPM);
        if (parts > 0) {
          network.add(need, site, parts);
        }
      }
    }
  }

  private void leave(ServedNeeds network, int region) {
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      var place = need * network.width;
      if (network.ppm[place] > 0) {
        network.take(need, place, network.ppm[place]);
      }
    }
    at[region] = NOBODY;
  }

  /// What a region is worth where it is, or less where a part of it is unserved.
  private double now(ServedNeeds network, int region) {
    var sum = 0.0;
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      sum += network.needMicros(need) - facts.needs.unservedMicros[need];
    }
    return sum;
  }

  private boolean improve(ServedNeeds network) {
    var isBetter = false;
    for (var region = 0; region < at.length; region++) {
      isBetter |= move(network, region) || swap(network, region);
    }
    return isBetter;
  }

  private boolean move(ServedNeeds network, int region) {
    var best = NOBODY;
    var least = now(network, region) - 1;
    for (var k = 0; k < opens; k++) {
      var cell = cell(open[k], region);
      if (open[k] != at[region] && micros[cell] < least && fits(network, open[k], cell, 0, 0)) {
        least = micros[cell];
        best = open[k];
      }
    }
    if (best == NOBODY) {
      return false;
    }
    leave(network, region);
    serve(network, region, best);
    return true;
  }

  /// Lets a region change places with one that is where it would be cheaper.
  private boolean swap(ServedNeeds network, int region) {
    var here = at[region];
    if (here == NOBODY) {
      return false;
    }
    var own = now(network, region);
    for (var other = 0; other < at.length; other++) {
      var there = at[other];
      if (there == NOBODY || there == here || micros[cell(there, region)] >= own) {
        continue;
      }
      var after = micros[cell(there, region)] + micros[cell(here, other)];
      if (after < own + now(network, other) - 1
          && micros[cell(here, other)] < 0
          && fits(
              network,
              there,
              cell(there, region),
              m3[cell(there, other)],
              orders[cell(there, other)])
          && fits(
              network,
              here,
              cell(here, other),
              m3[cell(here, region)],
              orders[cell(here, region)])) {
        leave(network, region);
        leave(network, other);
        serve(network, region, there);
        serve(network, other, here);
        return true;
      }
    }
    return false;
  }
}
