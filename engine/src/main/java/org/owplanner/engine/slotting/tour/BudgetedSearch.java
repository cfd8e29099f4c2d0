package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Spends a night's few relocations where each gains most.
///
/// First the exchanges with the greatest gain a relocation are taken, a part of the budget at a
/// time, and what lies near the margin is looked at again. Then a relocation costs what the last
/// one gained: moves that gain less go home, better ones take their place, until neither happens (a
/// Lagrangian of the budget). With what is left of the allowance a few moves are taken back at
/// random and the budget is spent anew, and the best plan met is kept.
final class BudgetedSearch {
  private static final double SHARE_OF_FIELDS = 0.3;
  private static final double SHARE_OF_FIRST_LOOK = 0.6;
  private static final int FACES_A_LOOK = 64;
  private static final int PARTS = 5;
  private static final int FACES_A_RELOCATION = 2;
  private static final int FEWEST_FACES = 128;
  private static final int EXCHANGES_OF_MARGIN = 3;
  private static final int TAKEN_BACK = 3;

  /// By steps alone, as many again as it took to get here: each round looks at many faces.
  private static final int TIMES_THE_STEPS = 2;

  private final ExchangeRounds rounds;
  private final Allowance allowance;
  private final SplittableRandom random;
  private final int mostRelocations;

  BudgetedSearch(ExchangeRounds rounds, Allowance allowance, SplittableRandom random) {
    this.rounds = rounds;
    this.allowance = allowance;
    this.random = random;
    mostRelocations = rounds.state().input.moveBudget().relocations();
  }

  void run(int[] faces) {
    var state = rounds.state();
    if (mostRelocations == 0) {
      return;
    }
    var byVisits = byVisits(faces);
    rounds.computeFields(byVisits, allowance, SHARE_OF_FIELDS);
    var looked = rounds.lookByFields(byVisits, allowance, SHARE_OF_FIRST_LOOK);
    allowance.countPatience();
    var margin = spend(Arrays.copyOf(byVisits, looked));
    allowance.report(state.micros());
    rounds.price(margin);
    exchangeAtMargin(faces);
    allowance.report(state.micros());
    rounds.price(0);
    spendAnew(faces);
  }

  /// The most visited first, for where the time doesn't reach all.
  private int[] byVisits(int[] faces) {
    var sample = rounds.state().input.sample();
    return Arrays.stream(faces)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(face -> -sample.visits(face))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Takes the best exchanges until the budget or the gains end; returns the last gain a
  /// relocation.
  private double spend(int[] faces) {
    var state = rounds.state();
    var budget = mostRelocations;
    var part = Math.max(2, budget / PARTS);
    var margin = 0.0;
    while (state.relocations < budget) {
      var ranked = ranked(faces);
      var goal = Math.min(budget, state.relocations + part);
      var taken = 0;
      for (var i = 0; i < ranked.length && state.relocations < goal; i++) {
        var gain = rounds.gainARelocation(ranked[i]);
        if (rounds.take(ranked[i])) {
          taken++;
          margin = gain;
        }
      }
      allowance.report(state.micros());
      var near = Arrays.copyOf(ranked, Math.min(ranked.length, near(budget)));
      if (taken == 0 || look(near) == 0) {
        return isLeft(state) ? 0 : margin;
      }
    }
    return margin;
  }

  private static boolean isLeft(SearchState state) {
    return state.input.moveBudget().admits(state.relocations + 2, state.cycles);
  }

  /// Looks at the faces one part after the other, as far as the allowance reaches.
  private int look(int[] faces) {
    var from = 0;
    while (from < faces.length) {
      var granted = allowance.take(Math.min(FACES_A_LOOK, faces.length - from));
      if (granted == 0) {
        break;
      }
      rounds.look(faces, from, granted);
      from += granted;
    }
    return from;
  }

  private static int near(int budget) {
    return Math.max(FEWEST_FACES, FACES_A_RELOCATION * budget);
  }

  /// Faces with a gain, the greatest a relocation first.
  private int[] ranked(int[] faces) {
    return Arrays.stream(faces)
        .filter(rounds::hasGain)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(face -> -rounds.gainARelocation(face))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void exchangeAtMargin(int[] faces) {
    for (var i = 0; i < EXCHANGES_OF_MARGIN; i++) {
      var near = nearMargin(faces);
      var looked = look(near);
      var taken = 0;
      for (var face : ranked(Arrays.copyOf(near, looked))) {
        taken += rounds.take(face) ? 1 : 0;
      }
      if (taken == 0) {
        return;
      }
    }
  }

  private void spendAnew(int[] faces) {
    var state = rounds.state();
    var best = state.locationOf.clone();
    var least = state.micros();
    var mostSteps = TIMES_THE_STEPS * allowance.steps();
    var isLeft = true;
    while (isLeft && allowance.goesOnUntil(mostSteps)) {
      takeBack(faces);
      var near = nearMargin(faces);
      var looked = look(near);
      isLeft = looked == near.length && looked > 0;
      for (var face : ranked(Arrays.copyOf(near, looked))) {
        rounds.take(face);
      }
      var micros = state.micros();
      if (micros < least) {
        least = micros;
        best = state.locationOf.clone();
        allowance.report(least);
      } else {
        rounds.restore(best);
      }
    }
  }

  private void takeBack(int[] faces) {
    var state = rounds.state();
    var relocated = relocated(faces);
    for (var i = 0; i < TAKEN_BACK && relocated.length > 0; i++) {
      var face = relocated[random.nextInt(relocated.length)];
      rounds.force(face, state.input.locationNow()[face]);
    }
  }

  private int[] relocated(int[] faces) {
    var state = rounds.state();
    return Arrays.stream(faces)
        .filter(face -> state.isRelocated(face, state.locationOf[face]))
        .toArray();
  }

  /// What was relocated, and what was found worth it before.
  private int[] nearMargin(int[] faces) {
    var ranked = ranked(faces);
    var near = Arrays.copyOf(ranked, Math.min(ranked.length, near(mostRelocations)));
    return IntStream.concat(Arrays.stream(near), Arrays.stream(relocated(faces)))
        .sorted()
        .distinct()
        .toArray();
  }
}
