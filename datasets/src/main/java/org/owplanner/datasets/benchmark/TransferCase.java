package org.owplanner.datasets.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.NetworkOptions;

/// A network small enough for the integer program.
///
/// @param name its number and what it is like
/// @param options what it is generated from
public record TransferCase(String name, NetworkOptions options) {

  private static final int TIGHTNESSES = 6;

  /// So many cases, from loose to tight and from two warehouses with three goods to four with a few
  /// dozen.
  public static List<TransferCase> of(int count, long seed) {
    var cases = new ArrayList<TransferCase>();
    for (var i = 0; i < count; i++) {
      var warehouses = 2 + i % 3;
      var skus = 3 + 4 * (i * 7 % 10) / (warehouses - 1);
      var pairs = warehouses * (warehouses - 1);
      var tightness = (i % TIGHTNESSES) / (TIGHTNESSES - 1.0);
      var options =
          new NetworkOptions(
              warehouses,
              skus,
              pairs + (i % 2) * warehouses,
              1 + i / 3 % 2,
              tightness,
              true,
              seed * 1000 + i);
      cases.add(new TransferCase("%02d".formatted(i + 1), options));
    }
    return cases;
  }
}
