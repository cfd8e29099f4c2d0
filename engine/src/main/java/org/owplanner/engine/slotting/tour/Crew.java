package org.owplanner.engine.slotting.tour;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A few threads that share the items of a list; which thread does which item never matters.
final class Crew implements AutoCloseable {
  private final int size;
  private final ExecutorService others;

  /// Work on one item by one of the crew's members, numbered from 0, each with scratch memory of
  /// its own.
  interface Work {
    void on(int item, int member);
  }

  Crew(int size) {
    this.size = size;
    others = Executors.newFixedThreadPool(Math.max(1, size - 1), Crew::daemon);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "tour-search");
    thread.setDaemon(true);
    return thread;
  }

  int size() {
    return size;
  }

  /// Does all items and returns when all are done.
  void share(int items, Work work) {
    var next = new AtomicInteger();
    var running = new ArrayList<java.util.concurrent.Future<Boolean>>();
    for (var member = 1; member < Math.min(size, items); member++) {
      var number = member;
      Callable<Boolean> job = () -> take(next, items, number, work);
      running.add(others.submit(job));
    }
    take(next, items, 0, work);
    for (var job : running) {
      try {
        job.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The search was interrupted in the middle of a round.", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("A search thread failed.", e.getCause());
      }
    }
  }

  private static boolean take(AtomicInteger next, int items, int member, Work work) {
    for (var item = next.getAndIncrement(); item < items; item = next.getAndIncrement()) {
      work.on(item, member);
    }
    return true;
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
