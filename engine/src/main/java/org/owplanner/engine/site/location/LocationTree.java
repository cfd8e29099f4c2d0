package org.owplanner.engine.site.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.owplanner.engine.site.location.NodeBounder.Outcome;
import org.owplanner.engine.site.location.Repair.Candidate;

/// Branch and bound, the least bound first, in rounds of a few nodes that are bounded side by side:
/// what comes of a round is the same on any number of threads. Now and then, ever less often, a
/// dive from the best node looks for a plan beside them.
final class LocationTree {

  private static final int ROUND = 8;

  private final PriorityQueue<LocationNode> open = new PriorityQueue<>();
  private final Incumbent incumbent;
  private final List<NodeBounder> bounders = new ArrayList<>();
  private final ExecutorService pool;
  private final Pace pace;
  private final Dive dive;
  private long rounds;
  private long nextDive = 1;
  private long made;
  private long bounded;
  private long steps;

  LocationTree(LocationIndex index, Incumbent incumbent, Pace pace, ExecutorService pool) {
    this.incumbent = incumbent;
    this.pool = pool;
    this.pace = pace;
    var flows = new FlowRepair(index);
    var isSingle = index.problem.isSingleSource();
    for (var k = 0; k < ROUND; k++) {
      bounders.add(new NodeBounder(index, isSingle ? new SourceRepair(index) : flows, pace));
    }
    dive = new Dive(index, isSingle ? new SourceRepair(index) : flows, pace);
  }

  /// Begins with what the root has decided.
  void begin(LocationNode.Decided root, double bound) {
    open.add(new LocationNode(root, -1, -1, false, bound, made++));
  }

  boolean isOver() {
    return open.isEmpty();
  }

  long steps() {
    return steps + dive.evaluations();
  }

  long bounded() {
    return bounded;
  }

  /// No plan costs less than this or the best known.
  double bound() {
    return open.isEmpty() ? Double.POSITIVE_INFINITY : open.peek().bound();
  }

  /// Bounds the next nodes, by about so many steps at most.
  void round(long stepsLeft) {
    var cutoff = incumbent.cutoff();
    var nodes = new ArrayList<LocationNode>();
    var most = Math.clamp(stepsLeft / NodeBounder.MOST_STEPS, 1, ROUND);
    while (nodes.size() < most && !open.isEmpty()) {
      var node = open.poll();
      if (node.bound() <= cutoff) {
        nodes.add(node);
      }
    }
    var dives = new ArrayList<Future<Candidate>>();
    if (++rounds >= nextDive && !nodes.isEmpty()) {
      nextDive = 2 * rounds;
      var from = nodes.getFirst().decided();
      dives.add(pool.submit(() -> dive.from(from, cutoff, Math.max(1, stepsLeft / 2))));
    }
    var stepsEach = Math.clamp(stepsLeft, 1, NodeBounder.MOST_STEPS);
    var tasks = new ArrayList<Future<Optional<Outcome>>>();
    for (var k = 0; k < nodes.size(); k++) {
      var bounder = bounders.get(k);
      var node = nodes.get(k);
      tasks.add(
          pool.submit(
              () ->
                  pace.isOver()
                      ? Optional.empty()
                      : Optional.of(bounder.bound(node, cutoff, stepsEach))));
    }
    for (var k = 0; k < nodes.size(); k++) {
      join(tasks.get(k)).ifPresentOrElse(this::take, undone(nodes.get(k)));
    }
    for (var found : dives) {
      incumbent.offer(join(found));
    }
  }

  /// Keeps a node for which no time was left.
  private Runnable undone(LocationNode node) {
    return () -> open.add(node);
  }

  private void take(Outcome outcome) {
    bounded++;
    steps += outcome.steps();
    incumbent.offer(outcome.found());
    if (outcome.bound() == Double.POSITIVE_INFINITY) {
      return;
    }
    for (var isChosen : new boolean[] {outcome.isChosenFirst(), !outcome.isChosenFirst()}) {
      open.add(
          new LocationNode(
              outcome.decided(), outcome.site(), outcome.arc(), isChosen, outcome.bound(), made++));
    }
  }

  private static <T> T join(Future<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A node could not be bounded.", e.getCause());
    }
  }
}
