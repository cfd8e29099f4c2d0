package org.owplanner.datasets.generate;

import java.util.Locale;

/// Writes what is on its way to a warehouse and how old what lies there is.
///
/// Half of the goods that sell are under way in one of their seller's shipments, some of which are
/// late, one of them so late that nobody should count on it. One SKU in ten has lain for long.
final class InboundFeed {

  private static final double SHIPPED_SHARE = 0.5;
  private static final double FEWEST_DAYS_OF_DEMAND = 14;
  private static final double MOST_DAYS_OF_DEMAND = 42;
  private static final int SHIPPED_AFTER_DAYS = 25;
  private static final double OLD_SHARE = 0.1;
  private static final int OLDEST_DAYS = 420;
  private static final int OLD_DAYS = 170;
  private static final int NEW_DAYS = 75;
  private static final double LAST_SHARE = 0.4;

  /// A shipment of each seller: how it travels, in how many days it is expected, its share of what
  /// is under way.
  private enum Shipment {
    SOON(LaneMode.SEA_LCL, 9, 0.35),
    LATER(LaneMode.SEA_FCL, 25, 0.4),
    BY_RAIL(LaneMode.RAIL, 14, 0.18),
    LATE(LaneMode.SEA_LCL, -4, 0.06),
    LOST(LaneMode.SEA_LCL, -75, 0.01);

    private final LaneMode mode;
    private final int inDays;
    private final double share;

    Shipment(LaneMode mode, int inDays, double share) {
      this.mode = mode;
      this.inDays = inDays;
      this.share = share;
    }

    static Shipment drawn(double uniform) {
      var left = uniform;
      for (var shipment : values()) {
        left -= shipment.share;
        if (left < 0) {
          return shipment;
        }
      }
      return SOON;
    }
  }

  private final TradeTerms terms;

  private InboundFeed(TradeTerms terms) {
    this.terms = terms;
  }

  static void write(FeedFolder files, TradeTerms terms) {
    var feed = new InboundFeed(terms);
    feed.writeShipments(files);
    feed.writeAges(files);
  }

  private void writeShipments(FeedFolder files) {
    var random = terms.random("inbound");
    try (var out = files.open(FeedFile.INBOUND)) {
      for (var goods : terms.goods()) {
        var isShipped = random.uniform() < SHIPPED_SHARE;
        var days = random.between(FEWEST_DAYS_OF_DEMAND, MOST_DAYS_OF_DEMAND);
        var shipment = Shipment.drawn(random.uniform());
        if (isShipped && goods.unitsADay() > 0) {
          write(out, goods, shipment, goods.inCases(days * goods.unitsADay()));
        }
      }
    }
  }

  private void write(FeedWriter out, SuppliedGoods goods, Shipment shipment, int units) {
    var expected = terms.planDate().plusDays(shipment.inDays);
    var shipped = expected.minusDays(shipment.mode.days());
    out.row(
        goods.sellerId(),
        terms.warehouseId(),
        String.format(Locale.ROOT, "%s-%s", goods.sellerId(), shipment.name()),
        goods.skuId(),
        shipment.mode.name(),
        Integer.toString(units),
        expected.toString(),
        "IN_TRANSIT",
        shipped.minusDays(SHIPPED_AFTER_DAYS) + "T02:00:00Z",
        shipped.toString(),
        "true");
  }

  private void writeAges(FeedFolder files) {
    var random = terms.random("ages");
    try (var out = files.open(FeedFile.STOCK_AGE)) {
      for (var goods : terms.goods()) {
        var age =
            random.uniform() < OLD_SHARE
                ? OLD_DAYS + random.below(OLDEST_DAYS - OLD_DAYS)
                : 1 + random.below(NEW_DAYS);
        var later = 1 + random.below(age);
        var left = goods.onHandUnits();
        if (later < age) {
          var last = Math.min(left, goods.inCases(left * LAST_SHARE));
          row(out, goods, age - later, last);
          left -= last;
        }
        row(out, goods, age, left);
      }
    }
  }

  private void row(FeedWriter out, SuppliedGoods goods, int age, int units) {
    if (units > 0) {
      out.row(
          goods.sellerId(),
          terms.warehouseId(),
          goods.skuId(),
          terms.planDate().minusDays(age).toString(),
          Integer.toString(units),
          "true");
    }
  }
}
