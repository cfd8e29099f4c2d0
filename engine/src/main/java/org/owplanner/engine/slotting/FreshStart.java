package org.owplanner.engine.slotting;

import java.util.Arrays;

/// Where the budget lets every face move, an arrangement made afresh may be a better place to
/// search from than today's slots.
final class FreshStart {

  private FreshStart() {}

  /// The cheaper one, moves included, of this start and of all faces that aren't pinned put away
  /// anew.
  static Arrangement orBetter(SlottingFacts facts, Arrangement start) {
    var pinned = facts.faces().locationNow();
    var movable = 0;
    for (var face = 0; face < pinned.length; face++) {
      if (pinned[face] != Faces.NOWHERE && !facts.faces().isPinned(face)) {
        pinned[face] = Faces.NOWHERE;
        movable++;
      }
    }
    if (facts.moveBudget() < movable) {
      return start;
    }
    var fresh = PutAway.place(facts, Arrangement.of(pinned));
    if (placed(fresh) < placed(start)) {
      return start;
    }
    var objective = new SlottingObjective(facts);
    return objective.micros(fresh.toArray()) < objective.micros(start.toArray()) ? fresh : start;
  }

  private static long placed(Arrangement arrangement) {
    return Arrays.stream(arrangement.toArray()).filter(location -> location >= 0).count();
  }
}
