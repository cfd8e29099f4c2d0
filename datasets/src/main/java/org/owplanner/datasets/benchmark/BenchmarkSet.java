package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// A public benchmark set: where its instances lie in a folder, and how one is solved.
public interface BenchmarkSet {

  /// The name a person types, such as `qaplib`.
  String name();

  /// What it is, in one line.
  String description();

  /// The column of `best.csv`, beside the instances, that holds the least objectives known; empty
  /// where rows are not compared.
  default String bestColumn() {
    return "";
  }

  /// The names of all instances in a folder, in the order to run them.
  ///
  /// @throws IOException if the folder can't be read
  List<String> instances(Path data) throws IOException;

  /// Reads an instance and solves it within the budget, reading included.
  ///
  /// @throws IOException if the instance can't be read
  /// @throws BenchmarkFormatException if it is not in the set's format
  BenchmarkSolution solve(Path data, String instance, Budget budget, Progress progress)
      throws IOException;
}
