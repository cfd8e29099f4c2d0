package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.CostTerm;

/// Levels work over pickers of like equipment and zones once a plan is found: whole tours go to
/// another picker, or change places with another's, where that lessens Σ b_p² for the seconds b_p
/// that picker p is busy and costs no more: no term rises but for idle hours' rounding, and the
/// plan as a whole doesn't.
///
/// A change by which p, the busier one, is busy for d seconds less and q for as many more lessens
/// the sum of squares exactly where 0 < d < b_p − b_q; the changes nearest to half of that
/// difference are tried first.
final class LevelledWork {

  private static final int MOST_TRIALS = 20_000;

  /// A trial looks at all orders where packing binds.
  private static final int MOST_ORDERS_LOOKED_AT = 20_000_000;

  private final WaveState state;
  private final Crew crew;
  private final int[] changes;
  private final long[][] triedAt;
  private List<CostTerm> terms;
  private int trials;

  private LevelledWork(WaveState state) {
    this.state = state;
    crew = state.facts().crew();
    changes = new int[crew.size()];
    triedAt = new long[crew.size()][crew.size()];
    for (var row : triedAt) {
      Arrays.fill(row, -1);
    }
    terms = WaveCosts.terms(state);
    trials =
        Math.min(MOST_TRIALS, MOST_ORDERS_LOOKED_AT / Math.max(1, state.facts().book().size()));
  }

  /// Levels a plan that can be walked.
  static void level(WaveState state) {
    if (!state.isSound()) {
      return;
    }
    var work = new LevelledWork(state);
    while (work.trials > 0 && work.isBettered()) {
      // Each time the sum of squares is less, so that it comes to an end.
    }
  }

  /// A tour that p gives to q, and one that it may get for it.
  ///
  /// @param batch the tour
  /// @param other what comes back, [WaveState#NOWHERE] for nothing
  /// @param seconds how much less p is busy
  private record Exchange(int batch, int other, int seconds) {}

  private boolean isBettered() {
    var busiestFirst =
        IntStream.range(0, crew.size())
            .boxed()
            .sorted(Comparator.<Integer>comparingLong(p -> -busy(p)).thenComparingInt(p -> p))
            .toList();
    for (var p : busiestFirst) {
      for (var q : busiestFirst.reversed()) {
        if (isLike(p, q) && busy(p) > busy(q) && isNew(p, q) && isBettered(p, q)) {
          changes[p]++;
          changes[q]++;
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLike(int p, int q) {
    return crew.classOf(p) == crew.classOf(q)
        && crew.picker(p).equipment() == crew.picker(q).equipment();
  }

  /// Whether one of two pickers has changed since they were tried.
  private boolean isNew(int p, int q) {
    var now = (long) changes[p] + changes[q];
    var isNew = triedAt[p][q] != now;
    triedAt[p][q] = now;
    return isNew;
  }

  private boolean isBettered(int p, int q) {
    for (var exchange : exchanges(p, q, busy(p) - busy(q))) {
      var start = state.batch(exchange.batch).startSecond;
      if (exchange.other != WaveState.NOWHERE) {
        if (isKept(() -> swap(exchange.batch, exchange.other))) {
          return true;
        }
      } else if (isKept(() -> state.move(exchange.batch, q, state.length(q)))
          || isKept(() -> state.move(exchange.batch, q, positionAt(q, start)))) {
        return true;
      }
    }
    return false;
  }

  private List<Exchange> exchanges(int p, int q, long difference) {
    var exchanges = new ArrayList<Exchange>();
    for (var i = 0; i < state.length(p); i++) {
      var batch = state.batchAt(p, i);
      var seconds = state.batch(batch).seconds;
      if (seconds < difference) {
        exchanges.add(new Exchange(batch, WaveState.NOWHERE, seconds));
      }
      for (var j = 0; j < state.length(q); j++) {
        var other = state.batchAt(q, j);
        var less = seconds - state.batch(other).seconds;
        if (less > 0 && less < difference) {
          exchanges.add(new Exchange(batch, other, less));
        }
      }
    }
    exchanges.sort(
        Comparator.<Exchange>comparingLong(e -> Math.abs(2L * e.seconds - difference))
            .thenComparingInt(e -> e.other == WaveState.NOWHERE ? 0 : 1)
            .thenComparingInt(e -> state.positionOf(e.batch))
            .thenComparingInt(e -> e.other == WaveState.NOWHERE ? 0 : state.positionOf(e.other)));
    return exchanges;
  }

  /// Where a tour that started then stands among a picker's.
  private int positionAt(int picker, int start) {
    var position = 0;
    while (position < state.length(picker)
        && state.batch(state.batchAt(picker, position)).startSecond < start) {
      position++;
    }
    return position;
  }

  private void swap(int batch, int other) {
    var p = state.batch(batch).picker;
    var q = state.batch(other).picker;
    var position = state.positionOf(batch);
    var otherPosition = state.positionOf(other);
    state.move(other, p, position);
    state.move(batch, q, otherPosition);
  }

  /// Makes a change and keeps it if it costs no more.
  private boolean isKept(Runnable change) {
    if (trials == 0) {
      return false;
    }
    trials--;
    var before = state.micros();
    state.begin();
    change.run();
    if (state.evaluate() <= before) {
      var changed = WaveCosts.terms(state);
      if (risesNowhere(terms, changed)) {
        state.commit();
        terms = changed;
        return true;
      }
    }
    state.rollback();
    return false;
  }

  private static boolean risesNowhere(List<CostTerm> before, List<CostTerm> after) {
    for (var i = 0; i < before.size(); i++) {
      if (after.get(i).micros() > before.get(i).micros()
          && !after.get(i).term().equals(WaveCosts.IDLE)) {
        return false;
      }
    }
    return true;
  }

  private long busy(int picker) {
    var busy = state.facts().released().busySeconds(crew.picker(picker));
    for (var i = 0; i < state.length(picker); i++) {
      busy += state.batch(state.batchAt(picker, i)).seconds;
    }
    return busy;
  }
}
