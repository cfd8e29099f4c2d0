package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.owplanner.engine.site.incompatibility.MultiSourceProblem;

/// Reads the MiniZinc data of the MESS 2020 competition: warehouses with capacity and opening cost,
/// stores with the goods they need and the cost of a unit from each warehouse, and pairs of stores
/// that no warehouse may serve both, counted from 1.
public final class MessInstance {

  private MessInstance() {}

  /// Reads a file.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static MultiSourceProblem read(Path file) throws IOException {
    var dzn = DznFile.read(file);
    var warehouses = dzn.number("Warehouses", 1);
    var stores = dzn.number("Stores", 1);
    var pairs = dzn.numbers("IncompatiblePairs", 2L * dzn.number("Incompatibilities", 0), 1);
    try {
      return new MultiSourceProblem(
          dzn.numbers("Capacity", warehouses, 0),
          Arrays.stream(dzn.numbers("FixedCost", warehouses, 0)).asLongStream().toArray(),
          dzn.numbers("Goods", stores, 0),
          Arrays.stream(dzn.numbers("SupplyCost", (long) warehouses * stores, 0))
              .asLongStream()
              .toArray(),
          Arrays.stream(pairs).map(store -> store - 1).toArray());
    } catch (IllegalArgumentException e) {
      throw new BenchmarkFormatException("The file %s: %s".formatted(file, e.getMessage()));
    }
  }
}
