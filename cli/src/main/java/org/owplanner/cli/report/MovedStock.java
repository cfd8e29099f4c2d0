package org.owplanner.cli.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.SkuTransfers;

/// A SKU's stock to come in each warehouse that it leaves or reaches.
///
/// @param sellerId its owner
/// @param skuId the owner's id for it
/// @param description the goods in words, empty where nothing is known
/// @param transfers its lines and its stock by warehouse
public record MovedStock(
    String sellerId, String skuId, String description, SkuTransfers transfers) {

  /// Units of it that move.
  long units() {
    return transfers.lines().stream().mapToLong(DescribedLine::units).sum();
  }

  /// How it is called in the list.
  String name() {
    return "%s %s · %s".formatted(sellerId, skuId, description);
  }

  /// SKUs of lines in the order of most units, each once; returned goods have no stock to come.
  static List<DescribedLine> mostMoved(List<DescribedLine> lines, int most) {
    var units = new LinkedHashMap<String, Long>();
    var first = new HashMap<String, DescribedLine>();
    for (var line : lines) {
      if (!line.isReturned()) {
        var key = line.sellerId() + "/" + line.skuId();
        units.merge(key, (long) line.units(), Long::sum);
        first.putIfAbsent(key, line);
      }
    }
    return units.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(most)
        .map(entry -> first.get(entry.getKey()))
        .map(Objects::requireNonNull)
        .toList();
  }
}
