package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A public set of time series in one file: the forecasts that the product itself would choose, and
/// how every method did.
public interface ForecastBenchmark {

  /// The name a person types, such as `carparts`.
  String name();

  /// Forecasts what the file holds back and writes `forecast.csv`.
  ///
  /// @param data the file, or the folder that holds it
  /// @param out a folder that is there
  /// @param seed start of random sequences
  /// @param threads most threads; never changes the result
  /// @return a row for the product's choice and one for each method, by period
  /// @throws IOException if the file can't be read or the forecast can't be written
  /// @throws BenchmarkFormatException if the file is not in the set's format
  List<BenchmarkRow> run(Path data, Path out, long seed, int threads) throws IOException;
}
