package org.owplanner.engine.replenishment.item;

/// What stock at a week's end costs, and what demand that finds no stock costs.
///
/// Linear parts by week, and the parts above ages and outside cover limits, which depend on the
/// regime and on what is decided.
final class EndCosts {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;

  /// Micros of a unit at the end of each week.
  final double[] holdMicros = new double[WEEKS];

  /// Micros of a unit of lost demand in each week.
  final double[] lostMicros = new double[WEEKS];

  /// Micros of a unit at the start of each week, after its arrivals.
  final double[] startMicros = new double[WEEKS];

  /// Units younger than tier k at the end of week t in regime r: index (k·R + r)·T + t.
  double[] youngUnits = new double[0];

  private final boolean countsAges;
  private ItemFacts facts;
  private boolean hasSteps;

  /// @param countsAges whether units cost more from an age on
  EndCosts(ItemFacts facts, boolean countsAges) {
    this.facts = facts;
    this.countsAges = countsAges;
  }

  /// Takes the costs of an item.
  ///
  /// @param supply cells that arrive by decision, by regime and week
  /// @param fillMicros what a unit of lost demand in reach costs for the fill rate
  void set(ItemFacts item, ItemPrices prices, int[] supply, double fillMicros) {
    facts = item;
    var rates = item.rates;
    for (var t = 0; t < WEEKS; t++) {
      holdMicros[t] = rates.capitalMicros() + item.tiers.firstMicros;
      lostMicros[t] = rates.lostMicros() + (t >= item.reachWeek() ? fillMicros : 0);
      startMicros[t] = prices.weekMicrosPerUnit()[t];
    }
    holdMicros[WEEKS - 1] += rates.leftOverMicros();
    hasSteps = item.tiers.moreMicros.length > 0 || item.cover.hasLeast || item.cover.hasMost;
    setYoung(supply);
  }

  private void setYoung(int[] supply) {
    var tiers = facts.tiers;
    var size = tiers.youngUnits.length;
    if (youngUnits.length < size) {
      youngUnits = new double[size];
    }
    for (var k = 0; k < tiers.moreMicros.length; k++) {
      for (var r = 0; r < REGIMES; r++) {
        var cells = 0;
        for (var t = 0; t < WEEKS; t++) {
          var gone = t - tiers.youngWeeks[k];
          cells += supply[r * WEEKS + t] - (gone >= 0 ? supply[r * WEEKS + gone] : 0);
          var at = (k * REGIMES + r) * WEEKS + t;
          youngUnits[at] = tiers.youngUnits[at] + (double) cells * facts.cellUnits;
        }
      }
    }
  }

  /// Whether the end of a week costs the same in a regime as in the one before.
  boolean isSame(int regime, int week) {
    for (var k = 0; countsAges && k < facts.tiers.moreMicros.length; k++) {
      var at = (k * REGIMES + regime) * WEEKS + week;
      if (week >= facts.tiers.fromWeek[k] && youngUnits[at] != youngUnits[at - WEEKS]) {
        return false;
      }
    }
    return true;
  }

  /// Adds what 0, 1, … cells at the end of a week cost.
  void addTo(double[] row, int from, int count, int regime, int week) {
    var unit = facts.cellUnits;
    var linear = holdMicros[week] * unit;
    for (var i = 0; i < count; i++) {
      row[from + i] += linear * i;
    }
    if (!hasSteps) {
      return;
    }
    for (var k = 0; countsAges && k < facts.tiers.moreMicros.length; k++) {
      if (week >= facts.tiers.fromWeek[k]) {
        var young = youngUnits[(k * REGIMES + regime) * WEEKS + week];
        addAbove(row, from, count, young, facts.tiers.moreMicros[k]);
      }
    }
    var most = facts.cover.mostUnits[week];
    if (facts.cover.hasMost && week >= facts.reachWeek()) {
      addAbove(row, from, count, most, facts.rates.coverMicros());
    }
    var least = facts.cover.leastUnits[week];
    for (var i = 0; facts.cover.hasLeast && i < count && i * unit < least; i++) {
      row[from + i] += facts.rates.coverMicros() * (least - i * unit);
    }
  }

  private void addAbove(double[] row, int from, int count, double units, double micros) {
    var unit = facts.cellUnits;
    for (var i = (int) Math.min(count, units / unit); i < count; i++) {
      row[from + i] += micros * Math.max(0, (double) i * unit - units);
    }
  }
}
