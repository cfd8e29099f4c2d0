package org.owplanner.datasets.generate;

/// Draws what lies in a warehouse of a network: of three SKUs in ten next to nothing, of two in ten
/// some months, of the others some weeks.
final class SiteStock {

  private static final double SHORT_SHARE = 0.3;
  private static final double LONG_SHARE = 0.2;
  private static final double MOST_SHORT_DAYS = 4;
  private static final double LEAST_LONG_DAYS = 80;
  private static final double MOST_LONG_DAYS = 160;
  private static final double MEDIAN_DAYS = 25;
  private static final double SPREAD = 0.5;

  private SiteStock() {}

  /// Whole cases of a SKU.
  static int units(int casePack, double unitsADay, SeededRandom random) {
    var kind = random.uniform();
    var uniform = random.uniform();
    var normal = random.normal();
    if (kind < SHORT_SHARE) {
      return casePack * (int) (uniform * MOST_SHORT_DAYS * unitsADay / casePack);
    }
    var days =
        kind < SHORT_SHARE + LONG_SHARE
            ? LEAST_LONG_DAYS + uniform * (MOST_LONG_DAYS - LEAST_LONG_DAYS)
            : MEDIAN_DAYS * StrictMath.exp(SPREAD * normal);
    return casePack * (int) Math.max(1, Math.ceil(days * unitsADay / casePack));
  }
}
