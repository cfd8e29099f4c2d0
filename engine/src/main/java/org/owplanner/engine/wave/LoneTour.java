package org.owplanner.engine.wave;

/// An order on a tour of its own, or on several where it is in parts.
final class LoneTour {

  /// Longer than any shift.
  static final int NEVER = Integer.MAX_VALUE;

  static final int NOBODY = -1;

  private final WaveState state;
  private final WaveFacts facts;
  private final StockChoice choice;

  LoneTour(WaveState state) {
    this.state = state;
    facts = state.facts();
    choice = new StockChoice(facts);
  }

  /// How long a picker takes for what is still to be picked of an order, from the lots that the
  /// plan takes it from, or where it isn't picked, from those near the depot; [#NEVER] where the
  /// picker may not.
  int seconds(int order, int picker) {
    var crew = facts.crew();
    var parts = facts.parts();
    var seconds = 0;
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      var take =
          state.batchOf(part) == WaveState.NOWHERE
              ? choice.nearDepot(state.stock(), part, crew.classOf(picker))
              : state.take(part);
      if (take == null
          || !choice.mayTake(part, take, crew.classOf(picker))
          || !state.loads().takesAlone(part, crew.equipment(picker))) {
        return NEVER;
      }
      var gauge = state.gauge();
      gauge.begin();
      gauge.add(take);
      seconds +=
          facts
              .prices()
              .seconds(
                  gauge.walkMm(),
                  crew.mmPerSecond(picker),
                  gauge.reachSeconds(),
                  gauge.pickSeconds());
    }
    return seconds;
  }

  /// The picker who takes the shortest for an order, [#NOBODY] where none may take all of it.
  int quickest(int order) {
    var best = NOBODY;
    var least = NEVER;
    for (var p = 0; p < facts.crew().size(); p++) {
      var seconds = seconds(order, p);
      if (seconds < least) {
        best = p;
        least = seconds;
      }
    }
    return best;
  }

  /// When a picker is back from the last tour of the plan.
  int freeSecond(int picker) {
    return state.length(picker) == 0
        ? facts.crew().freeSecond(picker)
        : state.batch(state.batchAt(picker, state.length(picker) - 1)).endSecond;
  }

  /// How much more the whole plan costs if a picker takes this order by itself once all its other
  /// tours are done, in micro-units; [WaveState#IMPOSSIBLE] where that can't be.
  long extraMicros(int order, int picker) {
    var parts = facts.parts();
    var before = state.micros();
    state.begin();
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      var take =
          state.batchOf(part) == WaveState.NOWHERE
              ? choice.nearDepot(state.stock(), part, facts.crew().classOf(picker))
              : state.take(part);
      if (take == null) {
        break;
      }
      if (state.batchOf(part) != WaveState.NOWHERE) {
        state.remove(part);
      }
      state.insert(part, state.open(picker, state.length(picker)), take);
    }
    var micros = state.evaluate();
    state.rollback();
    // The queue is shared: it must tell of the plan again.
    state.orders().queue();
    return micros == WaveState.IMPOSSIBLE ? micros : micros - before;
  }
}
