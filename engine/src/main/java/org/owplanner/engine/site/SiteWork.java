package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Works on sites or networks side by side. What is done with one must depend on nothing done with
/// another, so that the number of threads changes no result.
final class SiteWork implements AutoCloseable {

  /// What is done with one of them.
  @FunctionalInterface
  interface Task {
    void run(int thread, int index);
  }

  private final int count;
  private final ExecutorService threads;

  SiteWork(int count) {
    this.count = count;
    threads = Executors.newFixedThreadPool(count);
  }

  int threads() {
    return count;
  }

  /// Does it with 0, 1, … below this number.
  void forEach(int number, Task task) {
    if (count == 1) {
      for (var index = 0; index < number; index++) {
        task.run(0, index);
      }
      return;
    }
    var next = new AtomicInteger();
    var shares = new ArrayList<Callable<Boolean>>();
    for (var t = 0; t < count; t++) {
      var own = t;
      shares.add(
          () -> {
            for (var i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
              task.run(own, i);
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
      throw new IllegalStateException("The planner was interrupted while it worked on sites.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A thread of the planner failed.", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
