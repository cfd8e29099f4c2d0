package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Exchanges faces as long as the exact length of the sample's tours, with all other terms, gets
/// less.
///
/// A step takes one face, works out what its tours would cost if it lay at each spot, adds the same
/// of whoever lies there as it was last known, and looks exactly at the few most promising
/// exchanges. Steps come in rounds: all faces of a round look at the same assignment, then the
/// gains are taken in a fixed order, each looked at again; so the plan doesn't depend on the number
/// of threads.
public final class TourSearch {
  private static final int ROUND = 64;

  private final SearchState state;
  private final TourSearchSettings settings;
  private final Crew crew;
  private final FieldMemory fields;
  private final ExchangeProbe[] probes;
  private final Candidates[] candidates;
  private final int[] bestLocation = new int[ROUND];

  private TourSearch(TourSearchInput input, int[] start, TourSearchSettings settings, Crew crew) {
    this.settings = settings;
    this.crew = crew;
    state = new SearchState(input, start);
    fields = new FieldMemory(state, crew.size());
    probes = new ExchangeProbe[crew.size()];
    candidates = new Candidates[crew.size()];
    for (var member = 0; member < probes.length; member++) {
      probes[member] = new ExchangeProbe(state);
      candidates[member] = new Candidates(state, fields, settings.candidates());
    }
  }

  /// The start, improved as far as the budget reaches; a step of the budget is one face looked at.
  ///
  /// @param start location of each face, -1 for none; must obey all rules
  public static int[] improve(
      TourSearchInput input,
      int[] start,
      TourSearchSettings settings,
      Budget budget,
      Progress progress) {
    try (var crew = new Crew(budget.threads())) {
      var search = new TourSearch(input, start, settings, crew);
      search.run(budget, progress);
      return search.state.locationOf;
    }
  }

  private void run(Budget budget, Progress progress) {
    var began = System.nanoTime();
    var tours = state.tours;
    crew.share(tours.sample.tours(), (tour, member) -> tours.rebuild(tour, probes[member].tours));
    state.walkingMicros = tours.walkingMicros();
    var order = movable();
    var steps = 0L;
    var random = new SplittableRandom(budget.seed());
    fields.computeAll(order, crew);
    var rest = state.otherMicros();
    while (order.length > 0) {
      var accepted = 0;
      shuffle(order, random);
      for (var from = 0; from < order.length; from += ROUND) {
        if (steps >= budget.steps()
            || System.nanoTime() - began >= budget.timeNanos()
            || progress.isCancelled()) {
          return;
        }
        var size = (int) Math.min(Math.min(ROUND, order.length - from), budget.steps() - steps);
        accepted += round(order, from, size);
        steps += size;
      }
      rest = state.otherMicros();
      progress.report(
          new ProgressPoint(
              (System.nanoTime() - began) / 1_000_000,
              "tours",
              state.walkingMicros + rest,
              Bound.none("not computed by the search")));
      if (accepted == 0) {
        return;
      }
    }
  }

  private int[] movable() {
    var order = new int[state.input.faces()];
    var count = 0;
    for (var face = 0; face < order.length; face++) {
      if (!state.input.pinned()[face]
          && state.locationOf[face] >= 0
          && state.input.sample().visits(face) > 0) {
        order[count++] = face;
      }
    }
    return Arrays.copyOf(order, count);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (var i = order.length - 1; i > 0; i--) {
      var j = random.nextInt(i + 1);
      var swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  private int round(int[] order, int from, int size) {
    crew.share(
        size,
        (item, member) -> {
          var face = order[from + item];
          fields.compute(face, member);
          bestLocation[item] = bestExchange(face, member);
        });
    var accepted = 0;
    for (var item = 0; item < size; item++) {
      if (bestLocation[item] >= 0 && take(order[from + item], bestLocation[item])) {
        accepted++;
      }
    }
    return accepted;
  }

  /// The exchange with the greatest gain among the most promising, -1 where none gains.
  private int bestExchange(int face, int member) {
    var probe = probes[member];
    var found = candidates[member].find(face);
    var best = -1;
    var bestMicros = 0.0;
    for (var i = 0; i < found; i++) {
      var location = candidates[member].location(i);
      if (!state.keepsApart(face, location)) {
        continue;
      }
      probe.look(face, location);
      var micros = worth(probe);
      if (micros < bestMicros) {
        bestMicros = micros;
        best = location;
      }
    }
    return best;
  }

  /// Change of the objective plus caution times its standard error over tours; worth taking where
  /// negative.
  private double worth(ExchangeProbe probe) {
    var isOverBudget =
        probe.relocations > 0 && state.relocations + probe.relocations > state.input.moveBudget();
    if (isOverBudget || probe.micros() >= 0) {
      return 0;
    }
    return probe.micros() + settings.caution() * Math.sqrt(probe.squaredMicros);
  }

  private boolean take(int face, int location) {
    if (!state.mayExchange(face, location) || !state.keepsApart(face, location)) {
      return false;
    }
    var probe = probes[0];
    probe.look(face, location);
    if (!(worth(probe) < 0)) {
      return false;
    }
    var other = state.faceAt[location];
    state.exchange(face, location);
    state.walkingMicros += probe.walkingMicros;
    rebuild(face, other);
    return true;
  }

  private void rebuild(int face, int other) {
    var sample = state.tours.sample;
    for (var i = sample.faceStart()[face]; i < sample.faceStart()[face + 1]; i++) {
      state.tours.rebuild(sample.faceTour()[i], probes[0].tours);
    }
    if (other >= 0) {
      for (var i = sample.faceStart()[other]; i < sample.faceStart()[other + 1]; i++) {
        state.tours.rebuild(sample.faceTour()[i], probes[0].tours);
      }
    }
  }
}
