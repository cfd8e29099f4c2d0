package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes what each seller may spend and store, what it asks for, and when its factories are
/// closed.
///
/// Of three sellers by volume the first has no limit, the second a budget and the third a capacity
/// that will not do for all that it should order.
final class SellerTermsFeed {

  private static final int KINDS = 3;
  private static final int CYCLES = 7;
  private static final double TIGHT_BUDGET = 0.6;
  private static final double COST_SHARE = 0.4;
  private static final double DAYS_OF_A_MONTH = 30.4;
  private static final double TIGHT_WEEKS = 3.5;
  private static final long CM3_OF_A_M3 = 1_000_000;

  /// A seller's goods together.
  private record Seller(String sellerId, double weeklyCm3, double dailyCents, long onHandCm3) {

    static Seller of(String sellerId, List<SuppliedGoods> goods) {
      return new Seller(
          sellerId,
          goods.stream().mapToDouble(SuppliedGoods::weeklyCm3).sum(),
          goods.stream().mapToDouble(g -> g.unitsADay() * g.priceCents()).sum(),
          (long)
              goods.stream().mapToDouble(g -> g.onHandUnits() * g.size().volumeMm3() / 1e3).sum());
    }
  }

  private final TradeTerms terms;
  private final List<Seller> sellers;

  private SellerTermsFeed(TradeTerms terms) {
    this.terms = terms;
    Map<String, List<SuppliedGoods>> bySeller =
        terms.goods().stream()
            .collect(
                Collectors.groupingBy(SuppliedGoods::sellerId, TreeMap::new, Collectors.toList()));
    sellers =
        bySeller.entrySet().stream()
            .map(entry -> Seller.of(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingDouble(Seller::weeklyCm3).reversed())
            .toList();
  }

  static void write(FeedFolder files, TradeTerms terms) {
    var feed = new SellerTermsFeed(terms);
    feed.writeBudgets(files);
    feed.writeGrants(files);
    feed.writeSettings(files);
    try (var out = files.open(FeedFile.FACTORY_CLOSURE)) {
      var holidays = FactoryHoliday.after(terms.planDate());
      for (var seller : feed.sellers) {
        holidays.forEach(
            day -> out.row(seller.sellerId(), day.from().toString(), day.to().toString()));
      }
    }
  }

  /// By calendar month, the current one from its first day on.
  private void writeBudgets(FeedFolder files) {
    try (var out = files.open(FeedFile.SELLER_BUDGET)) {
      for (var s = 1; s < sellers.size(); s += KINDS) {
        var seller = sellers.get(s);
        var cents = TIGHT_BUDGET * COST_SHARE * DAYS_OF_A_MONTH * seller.dailyCents();
        for (var cycle = 0; cycle < CYCLES; cycle++) {
          var from = firstOfMonth().plusMonths(cycle);
          out.row(
              seller.sellerId(),
              from.toString(),
              from.plusMonths(1).minusDays(1).toString(),
              terms.currency(),
              Long.toString(Math.round(cents)),
              "true");
        }
      }
    }
  }

  private void writeGrants(FeedFolder files) {
    try (var out = files.open(FeedFile.CAPACITY_GRANT)) {
      for (var s = 2; s < sellers.size(); s += KINDS) {
        var seller = sellers.get(s);
        var granted = (long) Math.max(CM3_OF_A_M3, TIGHT_WEEKS * seller.weeklyCm3());
        grant(out, seller, terms.planDate(), Math.max(seller.onHandCm3(), granted));
        grant(out, seller, terms.planDate().plusWeeks(4), granted);
      }
    }
  }

  private void grant(FeedWriter out, Seller seller, LocalDate from, long cm3) {
    out.row(seller.sellerId(), terms.warehouseId(), from.toString(), Long.toString(cm3), "true");
  }

  private void writeSettings(FeedFolder files) {
    try (var out = files.open(FeedFile.REPLENISHMENT_SETTING)) {
      for (var s = 0; s < sellers.size(); s++) {
        var id = sellers.get(s).sellerId();
        switch (s % KINDS) {
          case 0 -> out.row(id, "", "", "0.95", "", "", "");
          case 1 -> out.row(id, "", "", "", "", "", "SEA_FCL SEA_LCL RAIL AIR");
          default -> out.row(id, "", "", "", "7", "150", "");
        }
      }
    }
  }

  private LocalDate firstOfMonth() {
    return terms.planDate().withDayOfMonth(1);
  }
}
