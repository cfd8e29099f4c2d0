package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the sale that a cancellation belongs to: the latest earlier sale of the same SKU to the
/// same customer of which at least as many units are not cancelled yet.
final class CancellationMatching {

  private record CustomerSku(int customer, int sku) {}

  private static final class Sale {
    private final int line;
    private int unitsLeft;

    private Sale(int line, int units) {
      this.line = line;
      this.unitsLeft = units;
    }
  }

  private final Map<CustomerSku, List<Sale>> sales = new HashMap<>();

  /// Remembers a sale; sales and cancellations must come in the order of time.
  void sale(int customer, int sku, int line, int units) {
    if (customer != 0) {
      sales
          .computeIfAbsent(new CustomerSku(customer, sku), key -> new ArrayList<>())
          .add(new Sale(line, units));
    }
  }

  /// Index of the sale line that these units cancel, -1 where there is none.
  int match(int customer, int sku, int units) {
    var candidates = sales.getOrDefault(new CustomerSku(customer, sku), List.of());
    for (var i = candidates.size() - 1; i >= 0; i--) {
      var sale = candidates.get(i);
      if (sale.unitsLeft >= units) {
        sale.unitsLeft -= units;
        return sale.line;
      }
    }
    return -1;
  }
}
