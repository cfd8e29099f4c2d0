package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Goes on once no exchange gains any more: a few faces change places at random, whoever was
/// touched looks for gains anew, and the best arrangement met is kept (iterated local search;
/// Lourenço, Martin and Stützle 2003).
final class Kicks {

  private static final int EXCHANGES = 3;
  private static final int TRIES = 200;
  private static final int LOOKS = 3;

  /// By steps alone, a hundred times those of the sweeps: a kick looks at a few faces only.
  private static final int TIMES_THE_STEPS = 100;

  private final ExchangeRounds rounds;
  private final Allowance allowance;
  private final SplittableRandom random;
  private final int[] touched = new int[2 * EXCHANGES];
  private int touchedCount;

  Kicks(ExchangeRounds rounds, Allowance allowance, SplittableRandom random) {
    this.rounds = rounds;
    this.allowance = allowance;
    this.random = random;
  }

  /// Kicks and settles until the allowance ends; the state is the best one met then.
  void run(int[] faces) {
    if (faces.length < 2) {
      return;
    }
    var mostSteps = TIMES_THE_STEPS * allowance.steps();
    var state = rounds.state();
    var best = state.locationOf.clone();
    var least = state.micros();
    var isLeft = true;
    while (isLeft && allowance.goesOnUntil(mostSteps) && kick(faces)) {
      isLeft = settle();
      var micros = state.micros();
      if (micros < least) {
        least = micros;
        best = state.locationOf.clone();
        allowance.report(least);
      } else {
        rounds.restore(best);
      }
    }
    rounds.restore(best);
  }

  /// A few exchanges at random; false where none is allowed.
  private boolean kick(int[] faces) {
    var state = rounds.state();
    touchedCount = 0;
    for (var tries = 0; tries < TRIES && touchedCount < touched.length; tries++) {
      var face = faces[random.nextInt(faces.length)];
      var location = state.locationOf[faces[random.nextInt(faces.length)]];
      var other = state.faceAt[location];
      if (other >= 0 && rounds.force(face, location)) {
        touched[touchedCount++] = face;
        touched[touchedCount++] = other;
      }
    }
    return touchedCount > 0;
  }

  /// Whoever was touched takes its best exchange, a few times; false when the allowance ends.
  private boolean settle() {
    var looking = Arrays.stream(touched, 0, touchedCount).distinct().toArray();
    for (var look = 0; look < LOOKS; look++) {
      if (allowance.take(looking.length) < looking.length) {
        return false;
      }
      rounds.look(looking, 0, looking.length);
      var taken = 0;
      for (var face : looking) {
        taken += rounds.take(face) ? 1 : 0;
      }
      if (taken == 0) {
        return true;
      }
    }
    return true;
  }
}
