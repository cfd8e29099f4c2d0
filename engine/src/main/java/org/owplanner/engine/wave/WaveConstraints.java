package org.owplanner.engine.wave;

import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.ToLongFunction;

/// What a plan of waves must hold and what it costs: the single statement of what is good.
///
/// Hard rules count violations. Costs are micro-units of the plan's currency; c = what a second of
/// a batch's picker costs, H(x) = x seconds in hours.
public final class WaveConstraints implements ConstraintProvider {

  public static final String ONE_BATCH_OR_NONE = "isWhole";
  public static final String REACHABLE = "reachable";
  public static final String EQUIPMENT_LIMITS = "equipmentLimits";
  public static final String STOCK = "stock";
  public static final String FIRST_EXPIRED = "firstExpired";
  public static final String IN_TIME = "inTime";
  public static final String TOUR_SET_UP = WaveCosts.TOUR_SET_UP;
  public static final String WALKING = WaveCosts.WALKING;
  public static final String PICKING = WaveCosts.PICKING;
  public static final String LATENESS = WaveCosts.LATENESS;
  public static final String WAITING = WaveCosts.WAITING;
  public static final String DEFERRAL = WaveCosts.DEFERRAL;
  public static final String IDLE = WaveCosts.IDLE;
  public static final String SPLIT_LINE = WaveCosts.SPLIT_LINE;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      isWhole(factory),
      reachable(factory),
      equipmentLimits(factory),
      stock(factory),
      firstExpired(factory),
      inTime(factory),
      tourSetUp(factory),
      walking(factory),
      picking(factory),
      lateness(factory),
      waiting(factory),
      deferral(factory),
      idle(factory),
      splitLine(factory)
    };
  }

  private static BiConstraintStream<PartAssignment, WaveFacts> picked(ConstraintFactory factory) {
    return all(factory).filter((a, facts) -> a.isPicked());
  }

  private static BiConstraintStream<PartAssignment, WaveFacts> all(ConstraintFactory factory) {
    return factory.forEachIncludingUnassigned(PartAssignment.class).join(WaveFacts.class);
  }

  private static UniConstraintStream<JudgedWaves> judged(ConstraintFactory factory) {
    return all(factory).groupBy(new WaveCollector());
  }

  private static Constraint penalize(
      ConstraintFactory factory, String id, boolean isHard, ToLongFunction<JudgedWaves> weight) {
    return judged(factory)
        .filter(waves -> weight.applyAsLong(waves) != 0)
        .penalize(isHard ? ONE_HARD : ONE_SOFT, weight)
        .asConstraint(id);
  }

  /// All parts of an order are picked, or none: the fewer of both.
  Constraint isWhole(ConstraintFactory factory) {
    return all(factory)
        .groupBy(
            (a, facts) -> facts.parts().orderOf()[a.getPart()],
            toList((a, facts) -> a.isPicked() ? 1 : 0))
        .filter((order, picked) -> missing(picked) > 0)
        .penalize(ONE_HARD, (order, picked) -> missing(picked))
        .asConstraint(ONE_BATCH_OR_NONE);
  }

  private static long missing(List<Integer> picked) {
    var count = picked.stream().mapToInt(Integer::intValue).sum();
    return Math.min(count, picked.size() - count);
  }

  /// The picker and its equipment may go to all lots that a part is taken from, and these lie in
  /// the part's zone.
  Constraint reachable(ConstraintFactory factory) {
    return picked(factory)
        .filter(
            (a, facts) -> !facts.mayTake(a.getPart(), a.getTake(), facts.slots().picker(a.slot())))
        .penalize(ONE_HARD)
        .asConstraint(REACHABLE);
  }

  /// Orders, volume, weight and compartments of a batch are within its equipment's; a part of a
  /// large order that isn't its last is alone; all parts are of one zone.
  Constraint equipmentLimits(ConstraintFactory factory) {
    return picked(factory)
        .groupBy((a, facts) -> a.slot(), (a, facts) -> facts, toList((a, facts) -> a.getPart()))
        .filter((slot, facts, parts) -> !facts.mayBatch(facts.slots().picker(slot), parts))
        .penalize(ONE_HARD)
        .asConstraint(EQUIPMENT_LIMITS);
  }

  /// Units taken above those that are there.
  Constraint stock(ConstraintFactory factory) {
    return penalize(factory, STOCK, true, JudgedWaves::overdrawnUnits);
  }

  /// SKUs of which a lot is left that expires more than the tolerance before one that was taken.
  Constraint firstExpired(ConstraintFactory factory) {
    return penalize(factory, FIRST_EXPIRED, true, JudgedWaves::outOfSequence);
  }

  /// Batches that begin in a wave of allowed size and are back before their picker ends.
  Constraint inTime(ConstraintFactory factory) {
    return penalize(factory, IN_TIME, true, JudgedWaves::lateBatches);
  }

  /// Σ over batches of round(set-up seconds · c).
  Constraint tourSetUp(ConstraintFactory factory) {
    return penalize(factory, TOUR_SET_UP, false, JudgedWaves::tourSetUp);
  }

  /// Σ over batches of round(length of the tour by the site's routing ÷ speed · c).
  Constraint walking(ConstraintFactory factory) {
    return penalize(factory, WALKING, false, JudgedWaves::walking);
  }

  /// Σ over batches of round((reach seconds of its locations + pick seconds of its stops) · c).
  Constraint picking(ConstraintFactory factory) {
    return penalize(factory, PICKING, false, JudgedWaves::picking);
  }

  /// Σ over orders packed after their cut-off of round((1 + priority) · price · H(late)), a missed
  /// hard cut-off counting until the carrier comes again; deferred ones as if packed at the next
  /// shift's beginning.
  Constraint lateness(ConstraintFactory factory) {
    return penalize(factory, LATENESS, false, JudgedWaves::lateness);
  }

  /// Σ over orders of round((1 + priority) · price · H(packed − now)).
  Constraint waiting(ConstraintFactory factory) {
    return penalize(factory, WAITING, false, JudgedWaves::waiting);
  }

  /// Σ over deferred orders of what each costs tomorrow as a tour of its own.
  Constraint deferral(ConstraintFactory factory) {
    return penalize(factory, DEFERRAL, false, JudgedWaves::deferral);
  }

  /// Σ over pickers of round(share · c · seconds from now on that are not filled with tours).
  Constraint idle(ConstraintFactory factory) {
    return penalize(factory, IDLE, false, JudgedWaves::idle);
  }

  /// Σ over lines of round((places − 1) · price).
  Constraint splitLine(ConstraintFactory factory) {
    return penalize(factory, SPLIT_LINE, false, JudgedWaves::splitLine);
  }
}
