package org.owplanner.cli.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Shows how far a planner is: objective, gap, time left. On a terminal it is one line, written
/// anew; else a plain line now and then.
public final class SearchProgress implements Progress, AutoCloseable {

  private static final long TERMINAL_MILLIS = 200;
  private static final long PLAIN_MILLIS = 10_000;
  private static final int BAR = 20;

  private final Console console;
  private volatile long seconds;
  private volatile long openedNanos;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread ticker;
  private volatile long plannerNanos;
  private volatile @Nullable ProgressPoint first;
  private volatile @Nullable ProgressPoint last;
  private volatile boolean isCancelled;
  private volatile boolean isShown;

  /// Shows nothing until a plan begins.
  public SearchProgress(Console console) {
    this.console = console;
    this.ticker = Thread.ofPlatform().daemon().name("progress").start(this::tick);
  }

  /// Shows the next plan from now on.
  ///
  /// @param budgetSeconds how long its planner may search, 0 where only steps count
  public void begin(long budgetSeconds) {
    first = null;
    last = null;
    seconds = budgetSeconds;
    openedNanos = System.nanoTime();
    isShown = true;
  }

  /// Shows nothing until the next plan begins.
  public void pause() {
    isShown = false;
    clear();
  }

  @Override
  public void report(ProgressPoint point) {
    var before = last;
    if (first == null) {
      plannerNanos = System.nanoTime() - 1_000_000 * point.elapsedMillis();
    }
    // A search that begins anew is the next partition's, whose costs are another sum.
    if (first == null || before == null || point.elapsedMillis() < before.elapsedMillis()) {
      first = point;
    }
    last = point;
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  /// Asks the planner to stop with its best plan so far.
  public void cancel() {
    isCancelled = true;
    clear();
    console.note("progress.cancelled");
  }

  private void tick() {
    try {
      while (!closed.await(
          console.isTerminal() ? TERMINAL_MILLIS : PLAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        if (isShown) {
          show(line());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(String line) {
    if (console.isTerminal()) {
      console.err().print("\r" + line + "\u001b[K");
      console.err().flush();
    } else {
      console.err().println(line);
      console.err().flush();
    }
  }

  private void clear() {
    if (console.isTerminal()) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }

  String line() {
    var words = console.words();
    var start = first;
    var point = last;
    if (point == null || start == null) {
      return words.of("progress.reading", clock(secondsSince(openedNanos)));
    }
    var numbers = console.numbers();
    var elapsed = secondsSince(plannerNanos);
    var line = new StringBuilder();
    if (seconds > 0) {
      var done = (int) Math.min(BAR, BAR * elapsed / Math.max(1, seconds));
      line.append('[').append("=".repeat(done)).append(" ".repeat(BAR - done)).append("] ");
    }
    var phase = words.ofConstant("phase", point.phase());
    // What costs nothing from the start decides nothing either: a forecast.
    line.append(
        start.objectiveMicros() == 0 && point.objectiveMicros() == 0
            ? words.of("progress.work", phase)
            : words.of(
                "progress.objective",
                phase,
                numbers.money(point.objectiveMicros()),
                numbers.change(start.objectiveMicros(), point.objectiveMicros())));
    var gap = point.bound().gap(point.objectiveMicros());
    if (!Double.isNaN(gap)) {
      line.append(words.of("progress.gap", numbers.percent(gap)));
    }
    if (seconds == 0) {
      line.append(words.of("progress.elapsed", clock(elapsed)));
    } else if (elapsed < seconds) {
      line.append(words.of("progress.left", clock(seconds - elapsed)));
    } else {
      line.append(words.of("progress.finishing"));
    }
    return line.toString();
  }

  private static long secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000_000;
  }

  private static String clock(long seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// Shows it no longer.
  @Override
  public void close() {
    closed.countDown();
    try {
      ticker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clear();
  }
}
