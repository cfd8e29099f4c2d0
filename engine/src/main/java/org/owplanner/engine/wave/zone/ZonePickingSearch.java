package org.owplanner.engine.wave.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Chooses orders, stock, batches, picklists and their sequence jointly, for the least walking.
///
/// Two lanes of [RuinAndRecreate] cool down, one of them with no more batches than orders of mean
/// size need. After two fifths of the budget, and then at fixed shares of it, they meet and the
/// worse one goes on from the better one's best. A step of the budget is one ruin with its
/// recreation.
public final class ZonePickingSearch {
  private static final int ROUNDS = 60;
  private static final int FIRST_MEETING = 25;
  private static final int MEET_EACH = 5;

  /// Temperatures, as shares of what an item of the first plan costs.
  private static final double HOTTEST = 1.2;

  private static final double COLDEST = 0.02;

  /// Steps between two looks at the clock.
  private static final int UNWATCHED = 16;

  private final Budget budget;
  private final Progress progress;
  private final long startNanos = System.nanoTime();
  private final List<RuinAndRecreate> lanes = new ArrayList<>();
  private long reported = Long.MAX_VALUE;

  private ZonePickingSearch(ZonePickingProblem problem, Budget budget, Progress progress) {
    this.budget = budget;
    this.progress = progress;
    var near = new NearStock(problem);
    var random = new SplittableRandom(budget.seed());
    var usual = usualBatches(problem);
    lanes.add(new RuinAndRecreate(problem, near, random.split(), usual));
    lanes.add(new RuinAndRecreate(problem, near, random.split(), Integer.MAX_VALUE));
  }

  /// Full batches enough for the fewest items by orders of mean size.
  private static int usualBatches(ZonePickingProblem problem) {
    var positions = Math.max(1, problem.positionArticle().length);
    var orders = Math.ceilDiv((long) problem.fewestItems() * problem.orders(), positions);
    return (int) Math.max(1, Math.ceilDiv(orders, problem.mostOrders()));
  }

  /// The best plan found; it misses the fewest items only where none was found that doesn't.
  public static ZonePickingPlan solve(
      ZonePickingProblem problem, Budget budget, Progress progress) {
    return new ZonePickingSearch(problem, budget, progress).run();
  }

  private ZonePickingPlan run() {
    var first = lanes.getFirst();
    lanes.forEach(RuinAndRecreate::start);
    if (first.isEmpty()) {
      return first.plan();
    }
    var each = first.bestCost() / (double) first.items();
    var beganNanos = elapsedNanos();
    var threads = Math.min(lanes.size(), budget.threads());
    // starts no thread before its first task
    try (var executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("owp-zone-", 0).factory())) {
      for (var round = 0; round < ROUNDS && !isOver(); round++) {
        var share = round / (ROUNDS - 1.0);
        var temperature = each * HOTTEST * Math.pow(COLDEST / HOTTEST, share);
        work(executor, temperature, untilNanos(beganNanos, round));
        if (round + 1 >= FIRST_MEETING && (round + 1) % MEET_EACH == 0) {
          meet();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A lane of the zone picking search failed.", e.getCause());
    }
    return best().plan();
  }

  private long untilNanos(long beganNanos, int round) {
    if (budget.timeNanos() == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    var left = Math.max(0, budget.timeNanos() - beganNanos);
    return beganNanos + (long) (left * ((round + 1.0) / ROUNDS));
  }

  private void work(ExecutorService executor, double temperature, long untilNanos)
      throws InterruptedException, ExecutionException {
    var steps = budget.isStepped() ? budget.steps() / ROUNDS / lanes.size() : Long.MAX_VALUE;
    // lanes that share a thread share its time
    var share = Math.min(1.0, (double) budget.threads() / lanes.size());
    var eachNanos = (long) ((untilNanos - elapsedNanos()) * share);
    var tasks = new ArrayList<Callable<Boolean>>();
    for (var lane : lanes) {
      tasks.add(() -> work(lane, steps, temperature, eachNanos));
    }
    for (var done : executor.invokeAll(tasks)) {
      done.get();
    }
  }

  private boolean work(RuinAndRecreate lane, long steps, double temperature, long nanos) {
    var beganNanos = elapsedNanos();
    for (var step = 0L; step < steps; step++) {
      if (step % UNWATCHED == 0
          && (elapsedNanos() - beganNanos >= nanos || progress.isCancelled())) {
        break;
      }
      lane.step(temperature);
    }
    lane.keepBest();
    return true;
  }

  private void meet() {
    var best = best();
    for (var lane : lanes) {
      if (lane != best) {
        lane.adopt(best);
      }
    }
    if (best.bestCost() < reported) {
      reported = best.bestCost();
      var bound = Bound.none("zone picking");
      progress.report(new ProgressPoint(elapsedNanos() / 1_000_000, "zones", reported, bound));
    }
  }

  private RuinAndRecreate best() {
    var best = lanes.getFirst();
    for (var lane : lanes) {
      best = lane.bestCost() < best.bestCost() ? lane : best;
    }
    return best;
  }

  private long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  private boolean isOver() {
    return progress.isCancelled() || elapsedNanos() >= budget.timeNanos();
  }
}
