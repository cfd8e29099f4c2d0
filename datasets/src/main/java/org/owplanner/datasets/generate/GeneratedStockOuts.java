package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.List;

/// Days on which generated goods were out of stock: for one in five of them one spell, none where
/// the options want all days alike.
///
/// @param from first day without stock by SKU, days since 1970-01-01
/// @param to the day after the last one
record GeneratedStockOuts(int[] from, int[] to) {

  private static final double SHARE = 0.2;
  private static final int SHORTEST_DAYS = 3;
  private static final int LONGEST_DAYS = 28;

  /// The spells that the options lead to.
  static GeneratedStockOuts of(GenerateOptions options) {
    var from = new int[options.skus()];
    var to = new int[options.skus()];
    if (options.isSeasonal() && options.days() > LONGEST_DAYS) {
      var random = new SeededRandom(options.seed(), "generated stock-outs");
      for (var s = 0; s < from.length; s++) {
        var days = SHORTEST_DAYS + random.below(LONGEST_DAYS - SHORTEST_DAYS + 1);
        var first = options.firstDay() + 1 + random.below(options.days() - LONGEST_DAYS);
        if (random.uniform() < SHARE) {
          from[s] = first;
          to[s] = first + days;
        }
      }
    }
    return new GeneratedStockOuts(from, to);
  }

  /// Takes what is out of stock out of the basket.
  ///
  /// @return lines left
  int inStock(ClusteredBaskets baskets, int size, int day) {
    return baskets.keep(size, sku -> day < from[sku] || day >= to[sku]);
  }

  /// Writes the first day of the SKUs that run out, and the days on which they were.
  void write(FeedWriter out, GenerateOptions options, List<GeneratedSku> skus) {
    for (var s = 0; s < from.length; s++) {
      if (from[s] < to[s]) {
        row(out, options, skus.get(s), options.firstDay(), false);
        for (var day = from[s]; day < to[s] && day < options.firstDay() + options.days(); day++) {
          row(out, options, skus.get(s), day, true);
        }
      }
    }
  }

  private static void row(
      FeedWriter out, GenerateOptions options, GeneratedSku sku, int day, boolean isOut) {
    out.row(
        options.warehouseId(),
        sku.sellerId(),
        sku.skuId(),
        LocalDate.ofEpochDay(day).toString(),
        isOut ? "0" : Integer.toString(sku.casePack()),
        isOut ? "0" : "1",
        "true");
  }
}
