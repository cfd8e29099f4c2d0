package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.layout.RoutingPolicy;

/// What is done without a plan: first in, first out. An order joins the open batch of the picker
/// who is free first and may take it, while it has room; goods are taken soonest expired first,
/// then nearest to the depot.
///
/// Orders of one line have tours of their own by the same rule where that costs less.
final class FifoWaves {

  private static final int NONE = -1;

  private final WaveFacts facts;
  private final WaveState state;
  private final StockChoice choice;
  private final boolean areSinglesApart;
  private final int[] openTours;
  private final int[] openSingles;
  private final boolean[] isTried;
  private int[] open;

  private FifoWaves(WaveFacts facts, RoutingPolicy policy, boolean areSinglesApart) {
    this.facts = facts;
    this.areSinglesApart = areSinglesApart;
    state = new WaveState(facts, policy, areSinglesApart);
    choice = new StockChoice(facts);
    openTours = new int[facts.crew().size()];
    openSingles = new int[openTours.length];
    isTried = new boolean[openTours.length];
    Arrays.fill(openTours, NONE);
    Arrays.fill(openSingles, NONE);
    open = openTours;
  }

  /// The plan in force, routed by this policy.
  static WaveState of(WaveFacts facts, RoutingPolicy policy) {
    var together = of(facts, policy, false);
    var singles = 0;
    for (var isSingle : facts.parts().isSingle()) {
      singles += isSingle ? 1 : 0;
    }
    if (singles < 2) {
      return together;
    }
    var apart = of(facts, policy, true);
    return apart.micros() < together.micros() ? apart : together;
  }

  private static WaveState of(WaveFacts facts, RoutingPolicy policy, boolean areSinglesApart) {
    var fifo = new FifoWaves(facts, policy, areSinglesApart);
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
          if (state.batch(state.batchOf(done)).size == 1) {
            forget(picker, state.batchOf(done));
          }
          state.remove(done);
        }
        state.evaluate();
        state.commit();
        return;
      }
    }
  }

  /// A batch that is closed takes nothing more.
  private void forget(int picker, int batch) {
    openTours[picker] = openTours[picker] == batch ? NONE : openTours[picker];
    openSingles[picker] = openSingles[picker] == batch ? NONE : openSingles[picker];
  }

  private boolean addPart(int part) {
    Arrays.fill(isTried, false);
    open = areSinglesApart && facts.parts().isSingle()[part] ? openSingles : openTours;
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
        open[picker] = NONE;
      } else {
        isTried[picker] = true;
      }
    }
  }

  private int nextFree() {
    var best = NONE;
    for (var p = 0; p < open.length; p++) {
      if (!isTried[p] && !isOver(p) && (best == NONE || free(p) < free(best))) {
        best = p;
      }
    }
    return best;
  }

  /// When a picker is free for the open batch, or for a new one.
  private int free(int picker) {
    var before = open[picker] == NONE ? state.length(picker) : state.positionOf(open[picker]);
    return before == 0
        ? facts.crew().freeSecond(picker)
        : state.batch(state.batchAt(picker, before - 1)).endSecond;
  }

  private boolean isOver(int picker) {
    return open[picker] == NONE
        && free(picker) + facts.prices().setUpSeconds() > facts.crew().toSecond(picker);
  }

  /// Whether not even the way to the farthest stop and back leaves a picker in time.
  private boolean isTooFar(int picker, Take take) {
    var farthest = 0;
    for (var lot : take.lot()) {
      farthest =
          Math.max(farthest, facts.problem().layout().depotDistanceMm(facts.lots().location(lot)));
    }
    return free(picker)
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
