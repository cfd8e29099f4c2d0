package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedWriter;
import org.owplanner.datasets.generate.SeededRandom;

/// Writes the real orders that wait on the plan date: those of the last day with orders before it,
/// and those of the day itself as they come. Cut-offs, carriers and priorities are generated.
///
/// What came before the day leaves on it: at 13:00 within the country, at 15:00 to Europe, at 17:00
/// overseas. What comes on the day by noon leaves at 17:00 within the country; all else on the
/// next.
final class SampleOpenOrders {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime HOME_CUT_OFF = LocalTime.of(13, 0);
  private static final LocalTime EUROPE_CUT_OFF = LocalTime.of(15, 0);
  private static final LocalTime LAST_CUT_OFF = LocalTime.of(17, 0);
  private static final double HARD_SHARE = 0.08;
  private static final double FIRST_SHARE = 0.1;
  private static final Set<String> OVERSEAS =
      Set.of("AU", "BH", "BR", "CA", "HK", "IL", "JP", "LB", "SA", "SG", "US", "AE", "ZA");

  private final SampleFeed feed;
  private final LocalDate planDate;
  private final SeededRandom random;
  private final Map<Integer, List<Integer>> linesOf = new TreeMap<>();
  private final int[] units;

  private SampleOpenOrders(SampleFeed feed, LocalDate planDate) {
    this.feed = feed;
    this.planDate = planDate;
    random = new SeededRandom(feed.seed(), "sample open orders");
    units = PickedLines.unitsPicked(feed.orders().lines());
    collect();
  }

  static void write(FeedFolder files, SampleFeed feed, LocalDate planDate) {
    new SampleOpenOrders(feed, planDate).write(files);
  }

  /// The sale lines of both days by order.
  private void collect() {
    var lines = feed.orders().lines();
    var dayBefore = LocalDate.MIN;
    for (var line : lines) {
      var day = line.orderedAt().toLocalDate();
      if (line.kind() == OrderKind.SALE && day.isBefore(planDate) && day.isAfter(dayBefore)) {
        dayBefore = day;
      }
    }
    for (var l = 0; l < lines.size(); l++) {
      var day = lines.get(l).orderedAt().toLocalDate();
      if (lines.get(l).kind() == OrderKind.SALE
          && (day.equals(dayBefore) || day.equals(planDate))) {
        linesOf.computeIfAbsent(lines.get(l).order(), _ -> new ArrayList<>()).add(l);
      }
    }
  }

  private void write(FeedFolder files) {
    var codes = RetailOrderFeed.countryCodes();
    try (var out = files.open(FeedFile.OPEN_ORDER)) {
      linesOf.forEach(
          (order, lines) -> {
            var first = feed.orders().lines().get(lines.getFirst());
            var country = codes.getOrDefault(first.country(), first.country());
            out.row(
                feed.warehouse().spec().warehouseId(),
                feed.orders().orderIds().get(order),
                at(first.orderedAt()),
                at(cutOff(first.orderedAt(), country)),
                Boolean.toString(random.uniform() < HARD_SHARE),
                random.uniform() < FIRST_SHARE ? "1" : "0",
                carrier(country),
                lines.stream().anyMatch(line -> units[line] > 0) ? "OPEN" : "CANCELLED",
                "true");
          });
    }
    try (var out = files.open(FeedFile.OPEN_ORDER_LINE)) {
      linesOf.forEach((order, lines) -> lines.forEach(line -> writeLine(out, order, line)));
    }
  }

  private void writeLine(FeedWriter out, int order, int line) {
    if (units[line] > 0) {
      var sale = feed.orders().lines().get(line);
      var sku = feed.skus().get(sale.sku());
      out.row(
          feed.warehouse().spec().warehouseId(),
          feed.orders().orderIds().get(order),
          Integer.toString(sale.lineNo()),
          sku.sellerId(),
          sku.retail().skuId(),
          Integer.toString(units[line]));
    }
  }

  private LocalDateTime cutOff(LocalDateTime orderedAt, String country) {
    var isHome = country.equals(feed.warehouse().spec().country());
    var isBefore = orderedAt.toLocalDate().isBefore(planDate);
    if (isHome && !isBefore && orderedAt.toLocalTime().isBefore(NOON)) {
      return planDate.atTime(LAST_CUT_OFF);
    }
    var time = isHome ? HOME_CUT_OFF : OVERSEAS.contains(country) ? LAST_CUT_OFF : EUROPE_CUT_OFF;
    return (isBefore ? planDate : planDate.plusDays(1)).atTime(time);
  }

  private String carrier(String country) {
    if (country.equals(feed.warehouse().spec().country())) {
      return "HOME_PARCEL";
    }
    return OVERSEAS.contains(country) ? "AIR_CARGO" : "EUROPE_ROAD";
  }

  private static String at(LocalDateTime local) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(RetailOrders.ZONE));
  }
}
