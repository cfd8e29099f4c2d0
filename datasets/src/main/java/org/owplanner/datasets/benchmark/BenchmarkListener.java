package org.owplanner.datasets.benchmark;

import org.owplanner.engine.solve.Progress;

/// Hears how far a benchmark run is; its [Progress] part hears of the instance being solved.
public interface BenchmarkListener extends Progress {

  /// An instance begins; `number` counts from 1.
  void started(String instance, int number, int count);

  /// An instance is done.
  void finished(BenchmarkRow row);

  /// An instance could not be read or solved; the run goes on.
  void failed(String instance, String reason);
}
