package org.owplanner.cli.command;

import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.StatusLine;
import org.owplanner.datasets.benchmark.BenchmarkListener;
import org.owplanner.datasets.benchmark.BenchmarkRow;
import org.owplanner.engine.solve.ProgressPoint;

/// Shows how far a benchmark run is: a line for each instance that is done, and the one at work.
final class BenchmarkLines implements BenchmarkListener {

  private final Console console;
  private final StatusLine status;
  private volatile String instance = "";
  private volatile boolean isCancelled;

  BenchmarkLines(Console console) {
    this.console = console;
    this.status = new StatusLine(console);
  }

  @Override
  public void started(String name, int number, int count) {
    instance = "%d/%d %s".formatted(number, count, name);
    status.show(instance);
  }

  @Override
  public void finished(BenchmarkRow row) {
    status.clear();
    if (!row.objective().isEmpty()) {
      console.note(
          "benchmark.row",
          row.instance(),
          row.objective(),
          console.numbers().decimal(row.seconds(), 1));
    }
  }

  @Override
  public void failed(String name, String reason) {
    status.clear();
    console.note("benchmark.failed", name, reason);
  }

  @Override
  public void report(ProgressPoint point) {
    // A benchmark's objective has its own unit, so it is shown as the number that it is.
    status.show("%s: %,d".formatted(instance, point.objectiveMicros()));
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  void cancel() {
    isCancelled = true;
    status.clear();
    console.note("benchmark.cancelled");
  }

  void clear() {
    status.clear();
  }
}
