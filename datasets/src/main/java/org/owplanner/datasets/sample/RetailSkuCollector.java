package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the sales say about each SKU.
final class RetailSkuCollector {

  private static final class Seen {
    private final String skuId;
    private final LocalDate firstSold;
    private final List<Long> pricesCents = new ArrayList<>();
    private final Map<String, Integer> descriptions = new LinkedHashMap<>();

    private Seen(String skuId, LocalDate firstSold) {
      this.skuId = skuId;
      this.firstSold = firstSold;
    }

    private RetailSku sku() {
      Collections.sort(pricesCents);
      var best = "";
      for (var entry : descriptions.entrySet()) {
        if (best.isEmpty() || entry.getValue() > descriptions.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      var median = pricesCents.isEmpty() ? 0 : pricesCents.get(pricesCents.size() / 2);
      return new RetailSku(skuId, best, median, firstSold);
    }
  }

  private final Map<String, Integer> index = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  /// Index of the SKU that the line sells.
  int sold(RetailLine line) {
    int sku = index.computeIfAbsent(line.stockCode(), code -> seen.size());
    if (sku == seen.size()) {
      seen.add(new Seen(line.stockCode(), line.orderedAt().toLocalDate()));
    }
    var of = seen.get(sku);
    if (line.isPriced()) {
      of.pricesCents.add(line.priceCents());
    }
    // A free line of a mixed invoice may carry a remark instead of a description.
    if (line.isPriced() || of.descriptions.isEmpty()) {
      of.descriptions.merge(line.description(), 1, Integer::sum);
    }
    return sku;
  }

  /// Index of a SKU sold before, -1 where there is none.
  int indexOf(String stockCode) {
    return index.getOrDefault(stockCode, -1);
  }

  List<RetailSku> collected() {
    return seen.stream().map(Seen::sku).toList();
  }
}
