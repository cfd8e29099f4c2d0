package org.owplanner.engine.slotting.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Runs the tasks of a round on a few threads and hands back their results in the tasks' order.
final class Lanes implements AutoCloseable {

  private final int threads;
  private final ExecutorService executor;

  Lanes(int threads) {
    this.threads = threads;
    // starts no thread before its first task
    executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("owp-lane-", 0).factory());
  }

  /// Runs all tasks, each on one thread; no results if this thread is interrupted meanwhile.
  <T> List<T> run(List<Supplier<T>> tasks) {
    if (threads == 1) {
      return tasks.stream().map(Supplier::get).toList();
    }
    try {
      var futures =
          executor.invokeAll(tasks.stream().map(task -> (Callable<T>) task::get).toList());
      var results = new ArrayList<T>();
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A lane of the pair search failed.", e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
