package org.owplanner.datasets.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.solve.Budget;

/// What to run and where to write it.
///
/// @param data the folder of the instances
/// @param out the folder for results, made if it isn't there
/// @param instances the names to run, all of the folder's where empty
/// @param budget of each instance, reading included
public record BenchmarkRun(Path data, Path out, List<String> instances, Budget budget) {

  public BenchmarkRun {
    instances = List.copyOf(instances);
  }
}
