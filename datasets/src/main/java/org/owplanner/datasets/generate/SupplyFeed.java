package org.owplanner.datasets.generate;

/// Writes what goods cost at their factories, how long they are made and in which numbers.
final class SupplyFeed {

  /// Cost of a unit as a share of its price: 0.35 to 0.45.
  static final double LEAST_COST_SHARE = 0.35;

  private static final double MOST_COST_SHARE = 0.45;
  private static final int SHORTEST_DAYS = 12;
  private static final int MORE_DAYS = 24;
  private static final double[] DUTIES = {0, 0.027, 0.035, 0.047, 0.065};
  private static final double MOQ_CENTS = 150_000;
  private static final double MOQ_SPREAD = 0.5;
  private static final double BREAK_SHARE = 0.4;
  private static final int[] BREAK_TIMES = {3, 8};
  private static final double[] BREAK_PRICE = {0.96, 0.92};
  private static final double AT_FACTORY_SHARE = 0.05;
  private static final int AT_FACTORY_DAYS = 14;

  private final TradeTerms terms;
  private final SeededRandom random;
  private final double perCent;

  private SupplyFeed(TradeTerms terms) {
    this.terms = terms;
    random = terms.random("supply");
    perCent = TradeCurrency.CNY.perCentOf(terms.currency(), terms.planDate().getYear());
  }

  static void write(FeedFolder files, TradeTerms terms) {
    new SupplyFeed(terms).write(files);
  }

  private void write(FeedFolder files) {
    try (var supply = files.open(FeedFile.SKU_SUPPLY);
        var breaks = files.open(FeedFile.PRICE_BREAK)) {
      for (var goods : terms.goods()) {
        write(supply, breaks, goods);
      }
    }
  }

  private void write(FeedWriter supply, FeedWriter breaks, SuppliedGoods goods) {
    var share = random.between(LEAST_COST_SHARE, MOST_COST_SHARE);
    var costCents = Math.max(2, Math.round(goods.priceCents() * share * perCent));
    var moq = goods.inCases(MOQ_CENTS * StrictMath.exp(MOQ_SPREAD * random.normal()) / costCents);
    var duty = DUTIES[random.below(DUTIES.length)];
    var days = SHORTEST_DAYS + random.below(MORE_DAYS);
    var isAtFactory = random.uniform() < AT_FACTORY_SHARE && goods.unitsADay() > 0;
    supply.row(
        goods.sellerId(),
        goods.skuId(),
        TradeCurrency.CNY.name(),
        Long.toString(costCents),
        Integer.toString(days),
        Integer.toString(moq),
        Double.toString(duty),
        Integer.toString(isAtFactory ? goods.inCases(AT_FACTORY_DAYS * goods.unitsADay()) : 0),
        "true");
    if (random.uniform() < BREAK_SHARE) {
      for (var b = 0; b < BREAK_TIMES.length; b++) {
        breaks.row(
            goods.sellerId(),
            goods.skuId(),
            Integer.toString(Math.max(2 + b, BREAK_TIMES[b] * moq)),
            Long.toString(Math.round(costCents * BREAK_PRICE[b])));
      }
    }
  }
}
