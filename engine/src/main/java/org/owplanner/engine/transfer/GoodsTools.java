package org.owplanner.engine.transfer;

import org.jspecify.annotations.Nullable;
import org.owplanner.engine.transfer.cell.CellBook;
import org.owplanner.engine.transfer.cell.CellEvaluator;

/// What works on one kind of goods at a time with scratch arrays of its own: a set for each thread.
final class GoodsTools {

  private final int thread;
  private final CellBook book;
  private final CellEvaluator evaluator = new CellEvaluator();
  private ReceiverGains.@Nullable State open;

  GoodsTools(int thread, CellBook book) {
    this.thread = thread;
    this.book = book;
  }

  /// Its thread's number, from 0 on.
  int thread() {
    return thread;
  }

  /// Makes the facts of cells.
  CellBook book() {
    return book;
  }

  /// Values cells; whatever was open in it is no longer.
  CellEvaluator evaluator() {
    open = null;
    return evaluator;
  }

  /// The evaluator opened at what a receiver receives.
  CellEvaluator opened(ReceiverGains gains, ReceiverGains.State state) {
    if (open != state) {
      gains.open(this, state);
      open = state;
    }
    return evaluator;
  }
}
