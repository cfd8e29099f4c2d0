package org.owplanner.cli.output;

/// A line on a terminal that says what goes on just now, written anew in place; where nobody
/// watches, nothing.
public final class StatusLine {

  private static final long LEAST_NANOS = 100_000_000;

  private final Console console;
  private long shownNanos = System.nanoTime() - LEAST_NANOS;

  public StatusLine(Console console) {
    this.console = console;
  }

  /// Shows a text, unless another was shown just before.
  public synchronized void show(String text) {
    var now = System.nanoTime();
    if (console.isTerminal() && now - shownNanos >= LEAST_NANOS) {
      shownNanos = now;
      console.err().print("\r" + text + "\u001b[K");
      console.err().flush();
    }
  }

  /// Takes the line away.
  public synchronized void clear() {
    if (console.isTerminal()) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
