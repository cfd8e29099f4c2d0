package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedWriter;
import org.owplanner.datasets.generate.SeededRandom;

/// Generates what lies where: a SKU's stock shared over its slots, what is kept in reserve above a
/// slot counted with it.
///
/// One SKU in twelve is dated: its slots hold an earlier and a later lot in turn, or both where it
/// has one only; of one in twenty of these the earlier lot has expired.
final class SampleLocationStock {

  private static final double DATED_SHARE = 1 / 12.0;
  private static final double EXPIRED_SHARE = 0.05;
  private static final int EARLIER_LEAST_DAYS = 15;
  private static final int EARLIER_SPREAD_DAYS = 45;
  private static final int LATER_LEAST_DAYS = 120;
  private static final int LATER_SPREAD_DAYS = 240;
  private static final int EXPIRED_DAYS = 5;

  private final SampleFeed feed;
  private final SampleNight night;
  private final SeededRandom random;
  private final FeedWriter out;
  private final String asOf;

  private SampleLocationStock(SampleFeed feed, SampleNight night, FeedWriter out) {
    this.feed = feed;
    this.night = night;
    this.out = out;
    random = new SeededRandom(feed.seed(), "sample stock by location");
    asOf =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            night.problem().planDate().atTime(LocalTime.of(5, 0)).atZone(RetailOrders.ZONE));
  }

  static void write(FeedFolder files, SampleFeed feed, SampleNight night) {
    List<List<Integer>> places = new ArrayList<>();
    night.problem().skus().forEach(_ -> places.add(new ArrayList<>()));
    night.problem().slots().forEach(slot -> places.get(slot.sku()).add(slot.location()));
    try (var out = files.open(FeedFile.LOCATION_STOCK)) {
      var stock = new SampleLocationStock(feed, night, out);
      for (var sku = 0; sku < places.size(); sku++) {
        stock.write(sku, places.get(sku));
      }
    }
  }

  private void write(int sku, List<Integer> places) {
    var planDate = night.problem().planDate();
    var isDated = random.uniform() < DATED_SHARE;
    var isExpired = random.uniform() < EXPIRED_SHARE;
    var earlier = planDate.plusDays(EARLIER_LEAST_DAYS + random.below(EARLIER_SPREAD_DAYS));
    var later = planDate.plusDays(LATER_LEAST_DAYS + random.below(LATER_SPREAD_DAYS));
    var first = isExpired ? planDate.minusDays(EXPIRED_DAYS) : earlier;
    var onHand = night.stock().onHandUnits()[sku];
    for (var p = 0; p < places.size(); p++) {
      var units = onHand / places.size() + (p < onHand % places.size() ? 1 : 0);
      if (!isDated) {
        row(sku, places.get(p), units);
      } else if (places.size() == 1) {
        row(sku, places.get(p), first, units / 2);
        row(sku, places.get(p), later, units - units / 2);
      } else {
        row(sku, places.get(p), p % 2 == 0 ? later : first, units);
      }
    }
  }

  private void row(int sku, int location, LocalDate expiresOn, int units) {
    if (units > 0) {
      row(sku, location, "L" + expiresOn.toString().replace("-", ""), expiresOn.toString(), units);
    }
  }

  private void row(int sku, int location, int units) {
    if (units > 0) {
      row(sku, location, "", "", units);
    }
  }

  private void row(int sku, int location, String lot, String expiresOn, int units) {
    // The engine's id of a part of a divided location is ID/DIVISION.
    var id = night.problem().layout().location(location).id();
    var slash = id.indexOf('/');
    var goods = feed.skus().get(sku);
    out.row(
        night.problem().warehouseId(),
        slash < 0 ? id : id.substring(0, slash),
        slash < 0 ? "1" : id.substring(slash + 1),
        goods.sellerId(),
        goods.retail().skuId(),
        lot,
        expiresOn,
        Integer.toString(units),
        asOf,
        "true");
  }
}
