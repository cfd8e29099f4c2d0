package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What each country ordered of each family in the year before a plan date; where fewer days are
/// known, as much as they come to in a year. An order of several families counts in each by its
/// share of the order's units.
final class CountryDemand {

  private static final double DAYS_A_YEAR = 365;
  private static final double CM3_PER_M3 = 1e6;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, Month.DECEMBER, 1);

  /// Orders and m³ by country and family.
  final Map<String, Map<String, double[]>> byCountry = new TreeMap<>();

  /// m³ by family and month.
  private final Map<String, Map<YearMonth, Double>> byMonth = new HashMap<>();

  /// What goods cost to buyers, in pence, by family.
  private final Map<String, Double> pence = new HashMap<>();

  private final SampleFeed feed;
  private final LocalDate planDate;
  private final Map<String, String> families;
  private final double timesAYear;

  CountryDemand(SampleFeed feed, LocalDate planDate) {
    this.feed = feed;
    this.planDate = planDate;
    families =
        SampleSeller.all().stream()
            .collect(Collectors.toMap(SampleSeller::sellerId, SampleSeller::family));
    var first = firstDay();
    timesAYear = DAYS_A_YEAR / ChronoUnit.DAYS.between(first, planDate);
    var unitsOfOrder = new HashMap<Integer, Integer>();
    for (var line : feed.orders().lines()) {
      if (isCounted(line)) {
        unitsOfOrder.merge(line.order(), line.units(), Integer::sum);
      }
    }
    var codes = RetailOrderFeed.countryCodes();
    for (var line : feed.orders().lines()) {
      if (isCounted(line)) {
        var country = codes.getOrDefault(line.country(), line.country());
        add(country, line, (double) line.units() / unitsOfOrder.getOrDefault(line.order(), 1));
      }
    }
  }

  private LocalDate firstDay() {
    var year = planDate.minusYears(1);
    return year.isBefore(FIRST_DAY) ? FIRST_DAY : year;
  }

  private boolean isCounted(RetailOrderLine line) {
    var day = line.orderedAt().toLocalDate();
    return line.kind() == OrderKind.SALE && !day.isBefore(firstDay()) && day.isBefore(planDate);
  }

  private void add(String country, RetailOrderLine line, double orders) {
    var sku = feed.skus().get(line.sku());
    var family = families.getOrDefault(sku.sellerId(), sku.sellerId());
    var m3 = line.units() * sku.sku(1).volumeCm3() / CM3_PER_M3;
    var sums =
        byCountry
            .computeIfAbsent(country, key -> new TreeMap<>())
            .computeIfAbsent(family, key -> new double[2]);
    sums[0] += orders * timesAYear;
    sums[1] += m3 * timesAYear;
    pence.merge(family, (double) line.units() * line.priceCents() * timesAYear, Double::sum);
    byMonth
        .computeIfAbsent(family, key -> new HashMap<>())
        .merge(YearMonth.from(line.orderedAt()), m3, Double::sum);
  }

  /// m³ of a family in the busiest month over those in the mean month.
  double peakFactor(String family) {
    var months = byMonth.getOrDefault(family, Map.of()).values();
    var mean = months.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    return Math.max(1, months.stream().mapToDouble(Double::doubleValue).max().orElse(1) / mean);
  }

  /// What a m³ of a family is sold for, in pence.
  double pencePerM3(String family) {
    var m3 =
        byCountry.values().stream()
            .mapToDouble(of -> of.getOrDefault(family, new double[2])[1])
            .sum();
    return m3 == 0 ? 0 : pence.getOrDefault(family, 0.0) / m3;
  }
}
