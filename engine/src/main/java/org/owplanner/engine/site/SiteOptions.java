package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.List;

/// What a site can be when open: one of its sizes, and a largest set of families that get on with
/// each other. Options of a site stand together.
final class SiteOptions {

  final int count;

  /// The place of each site's first option, and one more for their end.
  final int[] first;

  final int[] site;
  final int[] size;
  final long[] micros;

  /// m³ that lie there at once; infinite where there is no limit.
  final double[] capacityM3;

  /// Orders on a day; infinite where there is no limit.
  final double[] capacityOrders;

  private final FamilySets sets;
  private final int[] set;

  SiteOptions(List<Site> sites, FamilySets sets, SiteMoney money) {
    this.sets = sets;
    var sizes = new ArrayList<List<SiteSize>>();
    var sum = 0;
    for (var of : sites) {
      sizes.add(usable(of));
      sum += sizes.getLast().size() * sets.count();
    }
    count = sum;
    first = new int[sites.size() + 1];
    site = new int[count];
    size = new int[count];
    set = new int[count];
    micros = new long[count];
    capacityM3 = new double[count];
    capacityOrders = new double[count];
    var option = 0;
    for (var s = 0; s < sites.size(); s++) {
      for (var one : sizes.get(s)) {
        for (var families = 0; families < sets.count(); families++) {
          site[option] = s;
          size[option] = sites.get(s).sizes().indexOf(one);
          set[option] = families;
          micros[option] = one.fixedMicrosPerYear() + money.yearly(one.changeMicros());
          capacityM3[option] = limit(one.capacityCm3()) / 1e6;
          capacityOrders[option++] = limit(one.ordersPerDay());
        }
      }
      first[s + 1] = option;
    }
  }

  private static double limit(long most) {
    return most < 0 ? Double.POSITIVE_INFINITY : most;
  }

  private static List<SiteSize> usable(Site site) {
    var usable = new ArrayList<SiteSize>();
    for (var size : site.sizes()) {
      if (UsableRows.isUsable(size)
          && usable.stream().noneMatch(known -> known.id().equals(size.id()))) {
        usable.add(size);
      }
    }
    return usable;
  }

  /// Whether goods of a family may lie there under an option.
  boolean holds(int option, int family) {
    return sets.holds(set[option], family);
  }

  /// Which set of families an option holds.
  int set(int option) {
    return set[option];
  }
}
