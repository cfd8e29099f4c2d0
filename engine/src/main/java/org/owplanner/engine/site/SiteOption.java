package org.owplanner.engine.site;

/// What a site can be: closed, or open at a size for a set of families.
///
/// @param site the site, by number
/// @param option its option's number, or [ServedNeeds#CLOSED]
/// @param fixedMicros what its size costs a year
/// @param changeMicros what a year bears of getting there
/// @param roomMm3 goods that lie there at once
/// @param roomOrders orders on a day, in the units of [SourcePart#peakOrders()]
public record SiteOption(
    int site, int option, long fixedMicros, long changeMicros, long roomMm3, long roomOrders) {

  static SiteOption of(SiteFacts facts, int site, int option) {
    if (option == ServedNeeds.CLOSED) {
      return new SiteOption(site, option, 0, facts.closedMicros[site], 0, 0);
    }
    var size = facts.size(option);
    return new SiteOption(
        site,
        option,
        size.fixedMicrosPerYear(),
        facts.money.yearly(size.changeMicros()),
        units(facts.options.capacityM3[option]),
        units(facts.options.capacityOrders[option]));
  }

  private static long units(double amount) {
    return amount * SourcePart.UNITS >= Long.MAX_VALUE
        ? Long.MAX_VALUE
        : (long) Math.ceil(amount * SourcePart.UNITS);
  }

  boolean isOpen() {
    return option != ServedNeeds.CLOSED;
  }
}
