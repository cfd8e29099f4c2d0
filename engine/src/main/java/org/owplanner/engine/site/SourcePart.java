package org.owplanner.engine.site;

/// A part of a need that a site serves.
///
/// @param site the site, by number
/// @param need the need, by number
/// @param ppm parts in a million
/// @param peakMm3 goods that lie there for it in the busiest month
/// @param peakOrders thousandths of a millionth of an order a day
record SourcePart(int site, int need, int ppm, long peakMm3, long peakOrders) {

  /// Units that amounts of a row are counted in.
  static final double UNITS = 1e9;

  static SourcePart of(SiteFacts facts, int site, int need, int ppm) {
    return new SourcePart(
        site,
        need,
        ppm,
        units(facts.needs.peakM3[need], ppm),
        units(facts.needs.peakOrders[need], ppm));
  }

  private static long units(double amount, int ppm) {
    return (long) Math.floor(amount * ppm / SiteNeeds.WHOLE_PPM * UNITS);
  }
}
