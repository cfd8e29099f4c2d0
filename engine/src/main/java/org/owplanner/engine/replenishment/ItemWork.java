package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Works on items side by side. What is done with an item must depend on nothing done with another,
/// so that the number of threads changes no result.
final class ItemWork implements AutoCloseable {

  /// What is done with an item.
  @FunctionalInterface
  interface Task {
    void run(ItemTools tools, int item);
  }

  private final ItemTools[] tools;
  private final ExecutorService threads;

  ItemWork(int threads) {
    tools = new ItemTools[threads];
    for (var t = 0; t < threads; t++) {
      tools[t] = ItemTools.create();
    }
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /// Does it with the items 0, 1, … below this count.
  void forEach(int count, Task task) {
    var next = new AtomicInteger();
    var shares = new ArrayList<Callable<Boolean>>();
    for (var own : tools) {
      shares.add(
          () -> {
            for (var item = next.getAndIncrement(); item < count; item = next.getAndIncrement()) {
              task.run(own, item);
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
      throw new IllegalStateException("The planner was interrupted while it worked on items.", e);
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
