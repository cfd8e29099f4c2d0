package org.owplanner.engine.site;

import java.util.List;
import java.util.Map;

/// What is needed: a need is a region's demand of a family. Needs stand by region, then family.
final class SiteNeeds {

  /// Parts that a need is counted in.
  static final int WHOLE_PPM = 1_000_000;

  final int count;

  /// The place of each region's first need, and one more for their end.
  final int[] first;

  final int[] region;
  final int[] family;
  final double[] orders;
  final double[] m3;

  /// Goods that lie there in the busiest month, m³: m3 · peak ÷ turns.
  final double[] peakM3;

  /// Orders on a day of the busiest month: orders · peak ÷ 365.
  final double[] peakOrders;

  /// What it costs not to serve any of it.
  final double[] unservedMicros;

  SiteNeeds(
      List<Region> regions,
      List<Family> families,
      Map<List<String>, Demand> demands,
      SiteMoney money) {
    count = demands.size();
    first = new int[regions.size() + 1];
    region = new int[count];
    family = new int[count];
    orders = new double[count];
    m3 = new double[count];
    peakM3 = new double[count];
    peakOrders = new double[count];
    unservedMicros = new double[count];
    var need = 0;
    for (var r = 0; r < regions.size(); r++) {
      for (var f = 0; f < families.size(); f++) {
        var demand = demands.get(List.of(regions.get(r).id(), families.get(f).id()));
        if (demand != null) {
          region[need] = r;
          family[need] = f;
          set(need++, demand, families.get(f), money);
        }
      }
      first[r + 1] = need;
    }
  }

  private void set(int need, Demand demand, Family of, SiteMoney money) {
    orders[need] = demand.ordersPerYear();
    m3[need] = demand.m3PerYear();
    peakM3[need] = m3[need] * of.peakFactor() / of.turnsPerYear();
    peakOrders[need] = orders[need] * of.peakFactor() / SiteMoney.DAYS_A_YEAR;
    unservedMicros[need] = orders[need] * money.microsPerUnserved();
  }
}
