package org.owplanner.engine.slotting;

import java.util.List;

/// Leaves out chains of moves that don't pay for themselves within the horizon, and cycles that
/// nothing can set in motion.
final class Payback {

  private final SlottingFacts facts;
  private final Arrangement inForce;
  private final int[] planned;
  private final Floor floor;
  private final SlottingObjective objective;

  private Payback(SlottingFacts facts, Arrangement inForce, int[] planned) {
    this.facts = facts;
    this.inForce = inForce;
    this.planned = planned;
    floor = new Floor(facts, planned);
    objective = new SlottingObjective(facts);
    objective.arrange(planned);
  }

  /// The plan with only those moves that can be carried out and that would be missed if their chain
  /// were left out.
  static Arrangement prune(SlottingFacts facts, Arrangement inForce, Arrangement plan) {
    var payback = new Payback(facts, inForce, plan.toArray());
    // Without one chain another may pay no longer.
    while (payback.leaveOutWhatDoesNotPay()) {}
    return Arrangement.of(
        MoveList.withoutStuckCycles(
            facts.problem(), facts.faces(), facts.profiles(), payback.planned));
  }

  private boolean leaveOutWhatDoesNotPay() {
    var now = facts.faces().locationNow();
    var isChanged = false;
    for (var chain : MoveChain.of(now, planned, facts.problem().layout().size())) {
      isChanged |= leaveOut(chain.faces());
    }
    return isChanged;
  }

  private boolean leaveOut(List<Integer> chain) {
    if (!canStay(chain)) {
      return false;
    }
    var micros = objective.micros();
    for (int face : chain) {
      objective.move(face, inForce.locationOf(face));
    }
    if (objective.micros() <= micros) {
      for (int face : chain) {
        planned[face] = inForce.locationOf(face);
      }
      return true;
    }
    for (int face : chain) {
      objective.move(face, planned[face]);
      floor.take(face);
    }
    for (int face : chain) {
      floor.put(face, planned[face]);
    }
    return false;
  }

  /// Puts a chain's faces where they lie in force, if there is a difference and no rule forbids it;
  /// else leaves them.
  private boolean canStay(List<Integer> chain) {
    var isDifferent = false;
    for (int face : chain) {
      floor.take(face);
      isDifferent |= planned[face] != inForce.locationOf(face);
    }
    var put = 0;
    while (put < chain.size() && floor.admits(chain.get(put), inForce.locationOf(chain.get(put)))) {
      floor.put(chain.get(put), inForce.locationOf(chain.get(put)));
      put++;
    }
    if (isDifferent && put == chain.size()) {
      return true;
    }
    for (var i = 0; i < put; i++) {
      floor.take(chain.get(i));
    }
    for (int face : chain) {
      floor.put(face, planned[face]);
    }
    return false;
  }
}
