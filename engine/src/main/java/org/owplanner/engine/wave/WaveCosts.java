package org.owplanner.engine.wave;

import java.util.List;
import org.owplanner.engine.solve.CostTerm;

/// What a plan costs, split by term as the constraints are.
final class WaveCosts {

  static final String TOUR_SET_UP = "tourSetUp";
  static final String WALKING = "walking";
  static final String PICKING = "picking";
  static final String LATENESS = "lateness";
  static final String WAITING = "waiting";
  static final String DEFERRAL = "deferral";
  static final String IDLE = "idle";
  static final String SPLIT_LINE = "splitLine";

  private WaveCosts() {}

  /// All terms, released batches included; they add up to the objective.
  static List<CostTerm> terms(WaveState state) {
    var facts = state.facts();
    var prices = facts.prices();
    var crew = facts.crew();
    var setUp = facts.released().tourSetUpMicros();
    var walking = facts.released().walkingMicros();
    var picking = facts.released().pickingMicros();
    var idle = 0L;
    for (var p = 0; p < crew.size(); p++) {
      var c = crew.microsPerSecond(p);
      for (var i = 0; i < state.length(p); i++) {
        var batch = state.batch(state.batchAt(p, i));
        setUp += prices.setUp(c);
        walking += prices.walking(batch.walkMm, crew.mmPerSecond(p), c);
        picking += prices.picking(batch.reachSeconds, batch.pickSeconds, c);
      }
      idle += state.idleMicros(p);
    }
    var queue = state.orders().queue();
    var lateness = 0L;
    var waiting = 0L;
    var deferral = 0L;
    var split = facts.released().splitMicros();
    for (var o = 0; o < facts.book().size(); o++) {
      if (!facts.book().isFillable(o)) {
        continue;
      }
      var isPicked = state.orders().picked(o) != OrderCosts.NOT_PICKED;
      var packed = isPicked ? queue.packed(o) : prices.deferredSecond();
      lateness += prices.lateness(o, packed);
      waiting += prices.waiting(o, packed);
      if (isPicked) {
        split += SplitLines.micros(facts, state, o);
      } else {
        deferral += facts.deferralMicros()[o];
      }
    }
    return List.of(
        new CostTerm(TOUR_SET_UP, setUp),
        new CostTerm(WALKING, walking),
        new CostTerm(PICKING, picking),
        new CostTerm(LATENESS, lateness),
        new CostTerm(WAITING, waiting),
        new CostTerm(DEFERRAL, deferral),
        new CostTerm(IDLE, idle),
        new CostTerm(SPLIT_LINE, split));
  }
}
