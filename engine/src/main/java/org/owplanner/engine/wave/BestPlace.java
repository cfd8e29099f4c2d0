package org.owplanner.engine.wave;

import org.jspecify.annotations.Nullable;

/// Finds the batch that a part costs least in: its walk measured exactly, what it delays estimated
/// by the waiting of all that comes after.
final class BestPlace {

  private final WaveState state;
  private final WaveFacts facts;
  private final StockChoice choice;
  private final RelatedParts related;
  private final int[] seen;
  private int stamp;
  private double best;
  private int bestBatch;
  private int bestPicker;
  private @Nullable Take bestTake;

  BestPlace(WaveState state, RelatedParts related) {
    this.state = state;
    this.related = related;
    facts = state.facts();
    choice = new StockChoice(facts);
    seen = new int[facts.parts().size() + 1];
  }

  /// Puts a part where it seems to cost least, into a batch of parts that it is related to or one
  /// of its own; whether there was such a place. All batches must be measured.
  boolean insert(int part) {
    best = Double.MAX_VALUE;
    bestTake = null;
    stamp++;
    for (var other : related.of(part)) {
      var batch = state.batchOf(other);
      if (batch != WaveState.NOWHERE) {
        consider(part, batch);
      }
    }
    considerNew(part);
    return insertBest(part);
  }

  private boolean insertBest(int part) {
    var take = bestTake;
    if (take == null) {
      return false;
    }
    var batch =
        bestBatch == WaveState.NOWHERE
            ? state.open(bestPicker, state.length(bestPicker))
            : bestBatch;
    state.insert(part, batch, take);
    state.evaluate();
    return true;
  }

  /// Weighs a batch.
  void consider(int part, int number) {
    var batch = state.batch(number);
    if (seen[number] == stamp) {
      return;
    }
    seen[number] = stamp;
    if (!state.loads().hasRoom(batch, part)) {
      return;
    }
    var gauge = state.gauge();
    gauge.begin();
    for (var i = 0; i < batch.size; i++) {
      gauge.add(state.take(batch.parts[i]));
    }
    var take = take(part, batch.picker);
    if (take == null) {
      return;
    }
    gauge.add(take);
    var crew = facts.crew();
    var speed = crew.mmPerSecond(batch.picker);
    var seconds =
        facts.prices().seconds(gauge.walkMm(), speed, gauge.reachSeconds(), gauge.pickSeconds());
    var more = seconds - batch.seconds;
    var line = state.length(batch.picker);
    var lastEnd = state.batch(state.batchAt(batch.picker, line - 1)).endSecond;
    if (lastEnd + more > crew.toSecond(batch.picker)) {
      return;
    }
    var after = 0;
    for (var i = line - 1; i >= 0; i--) {
      var next = state.batchAt(batch.picker, i);
      after += state.batch(next).size;
      if (next == number) {
        break;
      }
    }
    var order = facts.parts().orderOf()[part];
    var micros =
        more * (crew.microsPerSecond(batch.picker) + after * facts.prices().usualWaiting())
            + whenPicked(order, batch.endSecond + more);
    if (micros < best) {
      best = micros;
      bestBatch = number;
      bestTake = take;
    }
  }

  /// Weighs a batch of its own, at the end of the picker who is free first and may take it.
  private void considerNew(int part) {
    var crew = facts.crew();
    var order = facts.parts().orderOf()[part];
    for (var p = 0; p < crew.size(); p++) {
      var end =
          state.length(p) == 0
              ? crew.freeSecond(p)
              : state.batch(state.batchAt(p, state.length(p) - 1)).endSecond;
      var atLeast =
          facts.prices().setUpSeconds() * crew.microsPerSecond(p)
              + whenPicked(order, end + (int) facts.prices().setUpSeconds());
      if (atLeast >= best || end >= crew.toSecond(p)) {
        continue;
      }
      state.gauge().begin();
      var take = take(part, p);
      if (take == null || !state.loads().takesAlone(part, crew.equipment(p))) {
        continue;
      }
      var gauge = state.gauge();
      gauge.add(take);
      var seconds =
          facts
              .prices()
              .seconds(
                  gauge.walkMm(), crew.mmPerSecond(p), gauge.reachSeconds(), gauge.pickSeconds());
      var micros = seconds * crew.microsPerSecond(p) + whenPicked(order, end + seconds);
      if (end + seconds <= crew.toSecond(p) && micros < best) {
        best = micros;
        bestBatch = WaveState.NOWHERE;
        bestPicker = p;
        bestTake = take;
      }
    }
  }

  private @Nullable Take take(int part, int picker) {
    var pickerClass = facts.crew().classOf(picker);
    var before = state.takeOf(part);
    if (before != null
        && state.stock().has(before)
        && choice.mayTake(part, before, pickerClass)
        && isSequenceFree(part)) {
      return before;
    }
    return choice.choose(state.stock(), part, pickerClass, state.gauge()::detourMm);
  }

  private boolean isSequenceFree(int part) {
    var parts = facts.parts();
    for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
      if (facts.lots().isDated(parts.itemSku()[item])) {
        return false;
      }
    }
    return true;
  }

  private double whenPicked(int order, int second) {
    var packed = second + facts.prices().packSeconds();
    return (double) facts.prices().lateness(order, packed) + facts.prices().waiting(order, packed);
  }
}
