package org.owplanner.datasets.generate;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.OrderHistory;

/// Generates orders: clustered baskets, spread over the days.
final class OrderGenerator {

  private static final double FURTHER_UNITS = 0.5;
  private static final int TRIES = 20;

  private OrderGenerator() {}

  static OrderHistory generate(GenerateOptions options, List<GeneratedSku> skus) {
    var random = new SeededRandom(options.seed(), "generated orders");
    var demand = PowerLaw.of(skus.size(), options.zipfExponent(), random);
    var baskets = new ClusteredBaskets(options, demand.weightOf(), random);
    var stockOuts = GeneratedStockOuts.of(options);
    var count = options.orders();
    var day = GeneratedDays.of(options);
    var firstLine = new int[count + 1];
    var lineSku = new int[Math.max(16, (int) (count * options.linesPerOrder()))];
    var lineUnits = new int[lineSku.length];
    for (var o = 0; o < count; o++) {
      var size = stockOuts.inStock(baskets, baskets.next(), day[o]);
      for (var tries = TRIES; size == 0 && tries > 0; tries--) {
        size = stockOuts.inStock(baskets, baskets.next(), day[o]);
      }
      var from = firstLine[o];
      firstLine[o + 1] = from + size;
      if (from + size > lineSku.length) {
        lineSku = Arrays.copyOf(lineSku, lineSku.length + lineSku.length / 4 + size);
        lineUnits = Arrays.copyOf(lineUnits, lineSku.length);
      }
      for (var line = 0; line < size; line++) {
        var sku = skus.get(baskets.sku(line));
        var pieces = 1 + random.geometric(FURTHER_UNITS);
        lineSku[from + line] = baskets.sku(line);
        lineUnits[from + line] = sku.kind() == ZoneKind.SHELF ? pieces : pieces * sku.casePack();
      }
    }
    return new OrderHistory(
        day,
        firstLine,
        Arrays.copyOf(lineSku, firstLine[count]),
        Arrays.copyOf(lineUnits, firstLine[count]));
  }
}
