package org.owplanner.engine.site;

import java.util.Arrays;

/// Assigns all needs to the open sites of a network: those that would regret most not to get their
/// cheapest site come first, prices of scarce rows included; then parts move to cheaper sites where
/// room is left.
final class NeedAssigner {

  private static final int SHIFT_PASSES = 4;
  private static final int PRICE_ROUNDS = 12;
  private static final double PRICE_STEP = 0.5;
  private static final int NOBODY = -1;

  private final SiteFacts facts;
  private final RegionAssigner whole;
  private final int[] open;
  private int opens;
  private final long[] order;
  private final int[] first;
  private final double[] regret;
  private final double[] loadM3;
  private final double[] loadOrders;

  /// What a m³ and an order a day of the busiest month are worth at each site.
  final double[] priceM3;

  final double[] priceOrders;

  NeedAssigner(SiteFacts facts) {
    this.facts = facts;
    whole = new RegionAssigner(facts);
    open = new int[facts.sites.size()];
    order = new long[facts.needs.count];
    first = new int[facts.needs.count];
    regret = new double[facts.needs.count];
    loadM3 = new double[open.length];
    loadOrders = new double[open.length];
    priceM3 = new double[open.length];
    priceOrders = new double[open.length];
  }

  /// Assigns all needs anew; prices begin with those given.
  void assign(ServedNeeds network, SitePrices prices) {
    System.arraycopy(prices.m3(), 0, priceM3, 0, open.length);
    System.arraycopy(prices.orders(), 0, priceOrders, 0, open.length);
    network.clear();
    opens = 0;
    for (var s = 0; s < open.length; s++) {
      if (network.option[s] != ServedNeeds.CLOSED) {
        open[opens++] = s;
      }
    }
    if (facts.mostSources() == 1) {
      whole.assign(network, open, opens);
      return;
    }
    tune(network);
    if (facts.mostSources() == 0) {
      return;
    }
    rank();
    for (var key : order) {
      place(network, (int) (key & 0xFFFFFFFFL));
    }
    for (var pass = 0; pass < SHIFT_PASSES; pass++) {
      if (!shift(network)) {
        return;
      }
    }
  }

  double price(int site, int need) {
    return priceM3[site] * facts.needs.peakM3[need]
        + priceOrders[site] * facts.needs.peakOrders[need];
  }

  /// Raises the price of what would be overfull, until what is cheapest nearly fits in.
  private void tune(ServedNeeds network) {
    for (var round = 0; ; round++) {
      choose(network);
      if (round == PRICE_ROUNDS || !reprice(network, PRICE_STEP / (1 + round * 0.3))) {
        return;
      }
    }
  }

  /// Finds each need's cheapest site and what the next one costs more.
  private void choose(ServedNeeds network) {
    var needs = facts.needs;
    Arrays.fill(loadM3, 0);
    Arrays.fill(loadOrders, 0);
    for (var need = 0; need < needs.count; need++) {
      var best = needs.unservedMicros[need];
      var second = Double.POSITIVE_INFINITY;
      var site = NOBODY;
      for (var k = 0; k < opens; k++) {
        if (network.mayServe(open[k], need)) {
          var micros = facts.lanes.micros(open[k], need) + price(open[k], need);
          if (micros < best) {
            second = best;
            best = micros;
            site = open[k];
          } else if (micros < second) {
            second = micros;
          }
        }
      }
      first[need] = site;
      regret[need] = site == NOBODY ? 0 : second - best;
      if (site != NOBODY) {
        loadM3[site] += needs.peakM3[need];
        loadOrders[site] += needs.peakOrders[need];
      }
    }
  }

  private boolean reprice(ServedNeeds network, double step) {
    var isOver = false;
    for (var k = 0; k < opens; k++) {
      var s = open[k];
      var option = network.option[s];
      isOver |= over(loadM3[s], facts.options.capacityM3[option]) > 1.001;
      isOver |= over(loadOrders[s], facts.options.capacityOrders[option]) > 1.001;
    }
    if (!isOver) {
      return false;
    }
    for (var k = 0; k < opens; k++) {
      var s = open[k];
      var option = network.option[s];
      priceM3[s] =
          moved(priceM3[s], step, loadM3[s], facts.options.capacityM3[option], unit(s, true));
      priceOrders[s] =
          moved(
              priceOrders[s],
              step,
              loadOrders[s],
              facts.options.capacityOrders[option],
              unit(s, false));
    }
    return true;
  }

  private static double over(double load, double capacity) {
    return load <= 0 || capacity == Double.POSITIVE_INFINITY
        ? 0
        : load / Math.max(capacity, load * 1e-3);
  }

  private static double moved(
      double price, double step, double load, double capacity, double unit) {
    if (capacity == Double.POSITIVE_INFINITY) {
      return 0;
    }
    var by = Math.clamp(over(load, capacity) - 1, -0.5, 1.0);
    return Math.max(0, price + step * by * unit);
  }

  /// A mean regret for a unit of the row: what moving on costs there.
  private double unit(int site, boolean isM3) {
    var row = isM3 ? facts.needs.peakM3 : facts.needs.peakOrders;
    var sum = 0.0;
    var amount = 0.0;
    for (var need = 0; need < facts.needs.count; need++) {
      if (first[need] == site) {
        sum += Math.min(regret[need], facts.lanes.micros(site, need));
        amount += row[need];
      }
    }
    return amount > 0 ? sum / amount : 0;
  }

  private void rank() {
    for (var need = 0; need < order.length; need++) {
      var key = Float.floatToIntBits((float) Math.max(0, regret[need]));
      order[need] = ((long) (Integer.MAX_VALUE - key) << 32) | need;
    }
    Arrays.sort(order);
  }

  /// Serves what is unserved of a need from the cheapest sites with room.
  private void place(ServedNeeds network, int need) {
    var left = network.unserved(need);
    while (left > 0) {
      var best = facts.needs.unservedMicros[need];
      var site = NOBODY;
      for (var k = 0; k < opens; k++) {
        var s = open[k];
        if (network.mayServe(s, need)) {
          var micros = facts.lanes.micros(s, need) + price(s, need);
          if (facts.lanes.micros(s, need) < facts.needs.unservedMicros[need]
              && (site == NOBODY || micros < best)
              && network.room(need, s, left) > 0
              && isAllowed(network, need, s)) {
            best = micros;
            site = s;
          }
        }
      }
      if (site == NOBODY) {
        return;
      }
      var parts = network.room(need, site, left);
      if (!network.add(need, site, parts)) {
        return;
      }
      left -= parts;
    }
  }

  private boolean isAllowed(ServedNeeds network, int need, int site) {
    if (facts.mostSources() >= facts.sites.size()) {
      return true;
    }
    var region = facts.needs.region[need];
    return network.serves(site, region) || network.sources(region) < facts.mostSources();
  }

  /// Moves parts to cheaper sites with room; whether any moved.
  boolean shift(ServedNeeds network) {
    var isMoved = false;
    for (var need = 0; need < facts.needs.count; need++) {
      for (var k = need * network.width; k < (need + 1) * network.width; k++) {
        if (network.ppm[k] > 0) {
          isMoved |= shift(network, need, k);
        }
      }
    }
    return isMoved;
  }

  private boolean shift(ServedNeeds network, int need, int place) {
    var from = network.source[place];
    var best = facts.lanes.micros(from, need) * (1 - 1e-12);
    var to = NOBODY;
    for (var k = 0; k < opens; k++) {
      var s = open[k];
      if (s != from && network.mayServe(s, need)) {
        var micros = facts.lanes.micros(s, need);
        if (micros < best
            && network.room(need, s, network.ppm[place]) > 0
            && isAllowed(network, need, s)) {
          best = micros;
          to = s;
        }
      }
    }
    if (to == NOBODY) {
      return false;
    }
    var parts = network.room(need, to, network.ppm[place]);
    network.take(need, place, parts);
    if (!network.add(need, to, parts)) {
      network.add(need, from, parts);
      return false;
    }
    return true;
  }
}
