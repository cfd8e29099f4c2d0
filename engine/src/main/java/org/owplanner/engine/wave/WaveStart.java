package org.owplanner.engine.wave;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A first plan: batches grow from the most urgent order that is left, with whatever costs least to
/// pick along, each for the picker who is free first.
final class WaveStart {

  private final WaveState state;
  private final WaveFacts facts;
  private final RelatedParts related;
  private static final int MOST_CANDIDATES = 120;

  private final StockChoice choice;
  private final int[] candidates = new int[MOST_CANDIDATES];
  private final double[] values = new double[MOST_CANDIDATES];
  private final int[] valuedAt = new int[MOST_CANDIDATES];
  private final int[] stampOf;
  private final int[] touchedAt;
  private int stamp;
  private int round;
  private int count;

  private WaveStart(WaveState state, RelatedParts related) {
    this.state = state;
    this.related = related;
    facts = state.facts();
    choice = new StockChoice(facts);
    stampOf = new int[facts.parts().size()];
    touchedAt = new int[facts.parts().size()];
  }

  /// Fills an empty plan.
  static void fill(WaveState state, RelatedParts related) {
    var start = new WaveStart(state, related);
    state.times().needLeast(false);
    start.bySeeds();
    state.times().needLeast(true);
    WaveRepair.dropWhatCantStart(state);
  }

  private void bySeeds() {
    var parts = facts.parts();
    var seeds =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(part -> order(part).cutOffSecond())
                    .thenComparing(Comparator.comparingInt(part -> -order(part).priority()))
                    .thenComparing(part -> !parts.isSingle()[part])
                    .thenComparingInt(part -> -depotMm(part))
                    .thenComparingInt(part -> part))
            .mapToInt(Integer::intValue)
            .toArray();
    for (var seed : seeds) {
      if (state.batchOf(seed) == WaveState.NOWHERE && isFirst(seed)) {
        open(seed);
      }
    }
  }

  private OpenOrder order(int part) {
    return facts.book().order(facts.parts().orderOf()[part]);
  }

  private int depotMm(int part) {
    var farthest = 0;
    var parts = facts.parts();
    for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
      var lot = facts.lots().first(parts.itemSku()[item]);
      if (lot < facts.lots().first(parts.itemSku()[item] + 1)) {
        farthest =
            Math.max(
                farthest, facts.problem().layout().depotDistanceMm(facts.lots().location(lot)));
      }
    }
    return farthest;
  }

  /// Parts of an order are picked all or none, so its first part decides.
  private boolean isFirst(int part) {
    return facts.parts().firstPart()[facts.parts().orderOf()[part]] == part;
  }

  private void open(int seed) {
    var parts = facts.parts();
    var order = parts.orderOf()[seed];
    for (var part = seed; part < parts.firstPart()[order + 1]; part++) {
      var batch = openFor(part);
      if (batch == WaveState.NOWHERE) {
        state.begin();
        for (var done = seed; done < part; done++) {
          state.remove(done);
        }
        state.evaluate();
        state.commit();
        return;
      }
      if (parts.count(order) == 1) {
        grow(batch, seed);
      }
    }
  }

  private int openFor(int part) {
    var crew = facts.crew();
    var pickers =
        IntStream.range(0, crew.size())
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(this::free).thenComparingInt(p -> p))
            .mapToInt(Integer::intValue)
            .toArray();
    for (var picker : pickers) {
      var take = choice.nearDepot(state.stock(), part, crew.classOf(picker));
      if (take != null && state.loads().takesAlone(part, crew.equipment(picker))) {
        state.begin();
        var batch = state.open(picker, state.length(picker));
        state.insert(part, batch, take);
        state.evaluate();
        if (state.isInTime()) {
          state.commit();
          return batch;
        }
        state.rollback();
      }
    }
    return WaveState.NOWHERE;
  }

  private int free(int picker) {
    return state.length(picker) == 0
        ? facts.crew().freeSecond(picker)
        : state.batch(state.batchAt(picker, state.length(picker) - 1)).endSecond;
  }

  private void grow(int number, int seed) {
    count = 0;
    stamp++;
    var isSingles = facts.parts().isSingle()[seed];
    addCandidates(seed, isSingles);
    while (true) {
      dropWhatHasNoRoom(number);
      round++;
      measure(number);
      var best = best(number);
      if (best < 0) {
        return;
      }
      var part = candidates[best];
      drop(best);
      if (add(number, part)) {
        touch(part);
        addCandidates(part, isSingles);
      }
    }
  }

  private void dropWhatHasNoRoom(int number) {
    for (var i = count - 1; i >= 0; i--) {
      if (!state.loads().hasRoom(state.batch(number), candidates[i])) {
        drop(i);
      }
    }
  }

  /// The candidate that costs least, -1 where there is none. A tour that grows comes nearer to what
  /// is left, to few things much: those that are related to what was added last are valued anew, of
  /// the others only the cheapest.
  private int best(int number) {
    while (true) {
      var best = -1;
      for (var i = 0; i < count; i++) {
        if (valuedAt[i] < touchedAt[candidates[i]]) {
          values[i] = value(number, candidates[i]);
          valuedAt[i] = round;
        }
        if (values[i] < Double.MAX_VALUE && (best < 0 || isBefore(i, best))) {
          best = i;
        }
      }
      if (best < 0 || valuedAt[best] == round) {
        return best;
      }
      values[best] = value(number, candidates[best]);
      valuedAt[best] = round;
    }
  }

  private boolean isBefore(int i, int j) {
    return values[i] < values[j] || (values[i] == values[j] && candidates[i] < candidates[j]);
  }

  private void touch(int added) {
    for (var part : related.of(added)) {
      touchedAt[part] = round + 1;
    }
  }

  private boolean add(int number, int part) {
    var batch = state.batch(number);
    measure(number);
    var take = takeNear(number, part);
    if (take == null) {
      return false;
    }
    state.begin();
    state.insert(part, number, take);
    state.evaluate();
    if (state.isInTime() && batch.size > 0) {
      state.commit();
      return true;
    }
    state.rollback();
    return false;
  }

  private void drop(int candidate) {
    count--;
    candidates[candidate] = candidates[count];
    values[candidate] = values[count];
    valuedAt[candidate] = valuedAt[count];
  }

  private void addCandidates(int of, boolean isSingles) {
    var parts = facts.parts();
    for (var part : related.of(of)) {
      if (count < MOST_CANDIDATES
          && stampOf[part] != stamp
          && state.batchOf(part) == WaveState.NOWHERE
          && parts.count(parts.orderOf()[part]) == 1
          && (!isSingles || parts.isSingle()[part])) {
        stampOf[part] = stamp;
        touchedAt[part] = round + 1;
        valuedAt[count] = 0;
        candidates[count++] = part;
      }
    }
  }

  /// Further seconds of walking and reaching for each line: a place that the batch visits anyway is
  /// reached once.
  private double value(int number, int part) {
    var take = takeNear(number, part);
    if (take == null) {
      return Double.MAX_VALUE;
    }
    var gauge = state.gauge();
    gauge.add(take);
    var mm = gauge.walkMm();
    var reach = gauge.reachSeconds();
    gauge.backToMark();
    var batch = state.batch(number);
    var walk = (mm - batch.walkMm) / facts.crew().mmPerSecond(batch.picker);
    return (walk + reach - batch.reachSeconds) / facts.parts().items(part);
  }

  private void measure(int number) {
    var batch = state.batch(number);
    var gauge = state.gauge();
    gauge.begin();
    for (var i = 0; i < batch.size; i++) {
      gauge.add(state.take(batch.parts[i]));
    }
    gauge.mark();
  }

  private @Nullable Take takeNear(int number, int part) {
    return choice.choose(
        state.stock(),
        part,
        facts.crew().classOf(state.batch(number).picker),
        state.gauge()::detourMm);
  }
}
