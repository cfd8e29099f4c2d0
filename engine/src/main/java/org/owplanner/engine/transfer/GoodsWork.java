package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.owplanner.engine.transfer.cell.CellBook;

/// Works on goods side by side. What is done with one must depend on nothing done with another, so
/// that the number of threads changes no result.
final class GoodsWork implements AutoCloseable {

  private static final int AT_ONCE = 8;

  /// What is done with one of them.
  @FunctionalInterface
  interface Task {
    void run(GoodsTools tools, int index);
  }

  private final GoodsTools[] tools;
  private final ExecutorService threads;

  GoodsWork(int threads, CellBook book) {
    tools = new GoodsTools[threads];
    for (var t = 0; t < threads; t++) {
      tools[t] = new GoodsTools(t, book);
    }
    this.threads = Executors.newFixedThreadPool(threads);
  }

  int threads() {
    return tools.length;
  }

  /// Does it with 0, 1, … below this count.
  void forEach(int count, Task task) {
    var next = new AtomicInteger();
    var shares = new ArrayList<Callable<Boolean>>();
    for (var own : tools) {
      shares.add(
          () -> {
            for (var from = next.getAndAdd(AT_ONCE); from < count; from = next.getAndAdd(AT_ONCE)) {
              for (var index = from; index < Math.min(count, from + AT_ONCE); index++) {
                task.run(own, index);
              }
            }
            return true;
          });
    }
    try {
      for (var share : threads.invokeAll(shares)) {
        share.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The planner was interrupted while it worked on goods.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
