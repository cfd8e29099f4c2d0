package org.owplanner.engine.site;

import java.util.Arrays;

/// A network while it is sought: each site's option, and which sites serve each need. Parts in a
/// million that no site serves are unserved.
final class ServedNeeds {

  static final int CLOSED = -1;
  private static final int MOST_CELLS = 400_000;
  private static final int LEAST_WIDTH = 6;
  private static final double PPM = SiteNeeds.WHOLE_PPM;

  final SiteFacts facts;

  /// By site its option, or [#CLOSED].
  final int[] option;

  /// Places for sources of a need.
  final int width;

  /// Sources and their parts, need by need; those with 0 parts are free.
  final int[] source;

  final int[] ppm;
  final double[] usedM3;
  final double[] usedOrders;

  ServedNeeds(SiteFacts facts) {
    this.facts = facts;
    option = new int[facts.sites.size()];
    Arrays.fill(option, CLOSED);
    var most = Math.max(LEAST_WIDTH, MOST_CELLS / Math.max(1, facts.needs.count));
    width = Math.max(1, Math.min(Math.min(option.length, facts.mostSources()), most));
    source = new int[facts.needs.count * width];
    ppm = new int[source.length];
    usedM3 = new double[option.length];
    usedOrders = new double[option.length];
  }

  ServedNeeds copy() {
    var copy = new ServedNeeds(facts);
    copy.set(this);
    return copy;
  }

  void set(ServedNeeds other) {
    System.arraycopy(other.option, 0, option, 0, option.length);
    System.arraycopy(other.source, 0, source, 0, source.length);
    System.arraycopy(other.ppm, 0, ppm, 0, ppm.length);
    System.arraycopy(other.usedM3, 0, usedM3, 0, usedM3.length);
    System.arraycopy(other.usedOrders, 0, usedOrders, 0, usedOrders.length);
  }

  /// Works out anew what sites hold, without what sums have lost on the way.
  void recount() {
    Arrays.fill(usedM3, 0);
    Arrays.fill(usedOrders, 0);
    for (var need = 0; need < facts.needs.count; need++) {
      for (var k = need * width; k < (need + 1) * width; k++) {
        if (ppm[k] > 0) {
          use(need, source[k], ppm[k]);
        }
      }
    }
  }

  /// Serves nothing any more.
  void clear() {
    Arrays.fill(ppm, 0);
    Arrays.fill(usedM3, 0);
    Arrays.fill(usedOrders, 0);
  }

  /// Serves so many parts more of a need from a site; the caller knows that they fit in. Whether
  /// there is a place left to note them.
  boolean add(int need, int site, int parts) {
    var free = -1;
    for (var k = need * width; k < (need + 1) * width; k++) {
      if (ppm[k] > 0 && source[k] == site) {
        free = k;
        break;
      }
      if (ppm[k] == 0 && free < 0) {
        free = k;
      }
    }
    if (free < 0) {
      return false;
    }
    source[free] = site;
    ppm[free] += parts;
    use(need, site, parts);
    return true;
  }

  /// Takes parts away from what stands at a place.
  void take(int need, int place, int parts) {
    ppm[place] -= parts;
    use(need, source[place], -parts);
  }

  private void use(int need, int site, int parts) {
    usedM3[site] += facts.needs.peakM3[need] * parts / PPM;
    usedOrders[site] += facts.needs.peakOrders[need] * parts / PPM;
  }

  /// Most parts of a need that fit into what is left of an open site.
  int room(int need, int site, int most) {
    var of = option[site];
    var m3 = facts.options.capacityM3[of] - usedM3[site];
    var orders = facts.options.capacityOrders[of] - usedOrders[site];
    return Math.min(
        parts(m3, facts.needs.peakM3[need], most),
        parts(orders, facts.needs.peakOrders[need], most));
  }

  private static int parts(double left, double each, int most) {
    if (each * most / PPM <= left) {
      return most;
    }
    return left <= 0 ? 0 : (int) Math.floor(Math.min(most, left / each * PPM));
  }

  int unserved(int need) {
    var left = SiteNeeds.WHOLE_PPM;
    for (var k = need * width; k < (need + 1) * width; k++) {
      left -= ppm[k];
    }
    return left;
  }

  /// Whether every site holds what it serves.
  boolean isWithin() {
    recount();
    for (var s = 0; s < option.length; s++) {
      var isOpen = option[s] != CLOSED;
      if (usedM3[s] > (isOpen ? facts.options.capacityM3[option[s]] : 0) * (1 + 1e-12)
          || usedOrders[s] > (isOpen ? facts.options.capacityOrders[option[s]] : 0) * (1 + 1e-12)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a site may serve goods of a need.
  boolean mayServe(int site, int need) {
    return option[site] != CLOSED
        && facts.options.holds(option[site], facts.needs.family[need])
        && facts.lanes.reaches(site, facts.needs.region[need]);
  }

  /// Whether a site serves anything of a region.
  boolean serves(int site, int region) {
    for (var k = facts.needs.first[region] * width;
        k < facts.needs.first[region + 1] * width;
        k++) {
      if (ppm[k] > 0 && source[k] == site) {
        return true;
      }
    }
    return false;
  }

  /// How many sites serve a region.
  int sources(int region) {
    var count = 0;
    var from = facts.needs.first[region] * width;
    for (var k = from; k < facts.needs.first[region + 1] * width; k++) {
      var isNew = ppm[k] > 0;
      for (var other = from; other < k && isNew; other++) {
        isNew = ppm[other] == 0 || source[other] != source[k];
      }
      count += isNew ? 1 : 0;
    }
    return count;
  }

  /// What the sites themselves cost.
  long siteMicros() {
    var micros = 0L;
    for (var s = 0; s < option.length; s++) {
      micros += option[s] == CLOSED ? facts.closedMicros[s] : facts.options.micros[option[s]];
    }
    return micros;
  }

  /// What all costs before rounding.
  double micros() {
    var micros = (double) siteMicros();
    for (var need = 0; need < facts.needs.count; need++) {
      micros += needMicros(need);
    }
    return micros;
  }

  /// What a need costs.
  double needMicros(int need) {
    var micros = facts.needs.unservedMicros[need] * unserved(need) / PPM;
    for (var k = need * width; k < (need + 1) * width; k++) {
      micros += ppm[k] > 0 ? facts.lanes.micros(source[k], need) * ppm[k] / PPM : 0;
    }
    return micros;
  }
}
