package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.layout.RoutingPolicy;

/// What is done without a plan: first in, first out. An order joins the open batch of the picker
/// who is free first and may take it, while it has room; goods are taken soonest expired first,
/// then nearest to the depot.
final class FifoWaves {

  private static final int NONE = -1;

  private final WaveFacts facts;
  private final WaveState state;
  private final StockChoice choice;
  private final int[] open;
  private final int[] free;
  private final boolean[] isTried;

  private FifoWaves(WaveFacts facts, RoutingPolicy policy) {
    this.facts = facts;
    state = new WaveState(facts, policy, false);
    choice = new StockChoice(facts);
    open = new int[facts.crew().size()];
    free = new int[open.length];
    isTried = new boolean[open.length];
    Arrays.fill(open, NONE);
    for (var p = 0; p < free.length; p++) {
      free[p] = facts.crew().freeSecond(p);
    }
  }

  /// The plan in force, routed by this policy.
  static WaveState of(WaveFacts facts, RoutingPolicy policy) {
    var fifo = new FifoWaves(facts, policy);
    fifo.state.times().needLeast(false);
    IntStream.range(0, facts.book().size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(o -> facts.book().order(o).receivedSecond())
                .thenComparingInt(o -> o))
        .forEach(fifo::add);
    fifo.state.times().needLeast(true);
    WaveRepair.dropWhatCantStart(fifo.state);
    return fifo.state;
  }

  private void add(int order) {
    var parts = facts.parts();
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      if (!addPart(part)) {
        state.begin();
        for (var done = parts.firstPart()[order]; done < part; done++) {
          var picker = state.batch(state.batchOf(done)).picker;
          if (state.batch(state.batchOf(done)).size == 1 && open[picker] == state.batchOf(done)) {
            open[picker] = NONE;
          }
          state.remove(done);
        }
        state.evaluate();
        state.commit();
        return;
      }
    }
  }

  private boolean addPart(int part) {
    Arrays.fill(isTried, false);
    while (true) {
      var picker = nextFree();
      if (picker == NONE) {
        return false;
      }
      if (tryAdd(picker, part)) {
        return true;
      }
      if (!isTried[picker] && open[picker] != NONE) {
        // Full: the next batch is for whoever is free first then.
        free[picker] = state.batch(open[picker]).endSecond;
        open[picker] = NONE;
      } else {
        isTried[picker] = true;
      }
    }
  }

  private int nextFree() {
    var best = NONE;
    for (var p = 0; p < free.length; p++) {
      if (!isTried[p] && !isOver(p) && (best == NONE || free[p] < free[best])) {
        best = p;
      }
    }
    return best;
  }

  private boolean isOver(int picker) {
    return open[picker] == NONE
        && free[picker] + facts.prices().setUpSeconds() > facts.crew().toSecond(picker);
  }

  /// Whether not even the way to the farthest stop and back leaves a picker in time.
  private boolean isTooFar(int picker, Take take) {
    var farthest = 0;
    for (var lot : take.lot()) {
      farthest =
          Math.max(farthest, facts.problem().layout().depotDistanceMm(facts.lots().location(lot)));
    }
    return free[picker]
            + facts.prices().setUpSeconds()
            + 2.0 * farthest / facts.crew().mmPerSecond(picker)
        > facts.crew().toSecond(picker) + 1;
  }

  private boolean tryAdd(int picker, int part) {
    var take = choice.firstExpired(state.stock(), part, facts.crew().classOf(picker));
    if (take == null) {
      isTried[picker] = true;
      return false;
    }
    if (isTooFar(picker, take)) {
      return false;
    }
    state.begin();
    var isNew = open[picker] == NONE;
    var batch = isNew ? state.open(picker, state.length(picker)) : open[picker];
    if (state.loads().hasRoom(state.batch(batch), part)) {
      state.insert(part, batch, take);
      state.evaluate();
      if (state.isInTime()) {
        state.commit();
        open[picker] = batch;
        return true;
      }
    }
    state.rollback();
    return false;
  }
}
