package org.owplanner.engine.wave.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Runs independent parts of a search on some threads and returns their results in order.
final class BatchLanes implements AutoCloseable {
  private final ExecutorService executor;

  BatchLanes(int threads) {
    executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("batching-", 0).factory());
  }

  <T> List<T> run(List<Callable<T>> parts) {
    try {
      var results = new ArrayList<T>();
      for (var future : executor.invokeAll(parts)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The batching was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the batching failed.", e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
