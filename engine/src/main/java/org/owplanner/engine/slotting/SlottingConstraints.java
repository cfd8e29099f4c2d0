package org.owplanner.engine.slotting;

import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;

/// What a slotting must hold and what it costs: the single statement of what is good.
///
/// Hard and medium rules count violations. Costs are micro-units of the plan's currency over its
/// horizon; H = horizon in days, c = what a second of work costs.
public final class SlottingConstraints implements ConstraintProvider {

  public static final String FITS = "fits";
  public static final String STORAGE_CLASS = "storageClass";
  public static final String PICK_TYPE = "pickType";
  public static final String DEDICATED_ZONE = "dedicatedZone";
  public static final String HAZARD_APART = "hazardApart";
  public static final String ONE_SKU_A_LOCATION = "oneSkuALocation";
  public static final String PINNED_STAYS = "pinnedStays";
  public static final String MOVE_BUDGET = "moveBudget";
  public static final String MOVE_MINUTES = "moveMinutes";
  public static final String IS_PLACED = "isPlaced";
  public static final String WALKING = "walking";
  public static final String REACHING = "reaching";
  public static final String FACE_REFILL = "faceRefill";
  public static final String CROWDING = "crowding";
  public static final String MOVES = "moves";
  public static final String BUFFER_LEGS = "bufferLegs";

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      fits(factory),
      storageClass(factory),
      pickType(factory),
      dedicatedZone(factory),
      hazardApart(factory),
      oneSkuALocation(factory),
      pinnedStays(factory),
      moveBudget(factory),
      moveMinutes(factory),
      isPlaced(factory),
      walking(factory),
      reaching(factory),
      faceRefill(factory),
      crowding(factory),
      moves(factory),
      bufferLegs(factory)
    };
  }

  private static BiConstraintStream<SlotAssignment, SlottingFacts> placed(
      ConstraintFactory factory) {
    return factory.forEach(SlotAssignment.class).join(SlottingFacts.class);
  }

  private static BiConstraintStream<SlotAssignment, SlottingFacts> relocated(
      ConstraintFactory factory) {
    return factory
        .forEach(SlotAssignment.class)
        .filter(SlotAssignment::isRelocated)
        .join(SlottingFacts.class);
  }

  /// A unit fits the location in some orientation, within its load limit; heavy goods lie low;
  /// nothing stays in a buffer.
  Constraint fits(ConstraintFactory factory) {
    return placed(factory)
        .filter((a, facts) -> !facts.profiles().fits(facts.skuOf(a), facts.profileOf(a)))
        .penalize(ONE_HARD)
        .asConstraint(FITS);
  }

  /// The location is made for the SKU's storage class.
  Constraint storageClass(ConstraintFactory factory) {
    return placed(factory)
        .filter((a, facts) -> !facts.profiles().hasStorageClass(facts.skuOf(a), facts.profileOf(a)))
        .penalize(ONE_HARD)
        .asConstraint(STORAGE_CLASS);
  }

  /// The location is picked as the SKU is: by piece, case or pallet.
  Constraint pickType(ConstraintFactory factory) {
    return placed(factory)
        .filter((a, facts) -> !facts.profiles().hasPickType(facts.skuOf(a), facts.profileOf(a)))
        .penalize(ONE_HARD)
        .asConstraint(PICK_TYPE);
  }

  /// No goods lie in a location that is dedicated to another owner.
  Constraint dedicatedZone(ConstraintFactory factory) {
    return placed(factory)
        .filter((a, facts) -> !facts.profiles().admitsOwner(facts.skuOf(a), facts.profileOf(a)))
        .penalize(ONE_HARD)
        .asConstraint(DEDICATED_ZONE);
  }

  /// Hazard classes that a rule names don't share a bay (or aisle): by rule and place, the faces
  /// that would have to leave.
  Constraint hazardApart(ConstraintFactory factory) {
    var groups = hazardGroups(factory, Scope.BAY).concat(hazardGroups(factory, Scope.AISLE));
    return factory
        .forEach(HazardRule.class)
        .join(
            groups,
            equal(HazardRule::scope, HazardGroup::scope),
            equal(HazardRule::classA, HazardGroup::hazardClass))
        .join(
            groups,
            equal((rule, a) -> rule.scope(), HazardGroup::scope),
            equal((rule, a) -> rule.classB(), HazardGroup::hazardClass),
            equal((rule, a) -> a.place(), HazardGroup::place))
        .filter((rule, a, b) -> HazardGroup.tooMany(a, b) > 0)
        .penalize(ONE_HARD, (rule, a, b) -> HazardGroup.tooMany(a, b))
        .asConstraint(HAZARD_APART);
  }

  private static UniConstraintStream<HazardGroup> hazardGroups(
      ConstraintFactory factory, Scope scope) {
    return placed(factory)
        .filter((a, facts) -> facts.hazards().isHazard(facts.skuOf(a)))
        .groupBy(
            (a, facts) -> facts.hazards().placeOf(scope, a.location()),
            (a, facts) -> facts.problem().skus().get(facts.skuOf(a)).hazardClass(),
            countBi())
        .map((place, hazardClass, count) -> new HazardGroup(scope, place, hazardClass, count));
  }

  /// No two faces lie in one location.
  Constraint oneSkuALocation(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(SlotAssignment.class, equal(SlotAssignment::location))
        .penalize(ONE_HARD)
        .asConstraint(ONE_SKU_A_LOCATION);
  }

  /// What a planner has pinned or kept stays.
  Constraint pinnedStays(ConstraintFactory factory) {
    return relocated(factory)
        .filter((a, facts) -> a.isPinned())
        .penalize(ONE_HARD)
        .asConstraint(PINNED_STAYS);
  }

  /// Relocations above the night's budget; putting new goods away doesn't count.
  Constraint moveBudget(ConstraintFactory factory) {
    return relocated(factory)
        .groupBy((a, facts) -> facts, countBi())
        .filter((facts, moves) -> moves > facts.moveBudget().moves())
        .penalize(ONE_HARD, (facts, moves) -> moves - facts.moveBudget().moves())
        .asConstraint(MOVE_BUDGET);
  }

  /// Minutes above the night's budget, rounded up: relocations · minutes of a move + cycles ·
  /// further minutes of a way through a buffer.
  Constraint moveMinutes(ConstraintFactory factory) {
    return relocated(factory)
        .groupBy((a, facts) -> facts, countBi(), new PlacedTermCollector(BufferCycles::new))
        .filter((facts, moves, cycles) -> minutesOver(facts, moves, cycles) > 0)
        .penalize(ONE_HARD, SlottingConstraints::minutesOver)
        .asConstraint(MOVE_MINUTES);
  }

  private static long minutesOver(SlottingFacts facts, long moves, long cycles) {
    return facts.moveBudget().wholeMinutesOver(moves, cycles);
  }

  /// Every face lies somewhere. Above all costs, so that leaving goods out is never cheap.
  Constraint isPlaced(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(SlotAssignment.class)
        .filter(a -> !a.isPlaced())
        .penalize(ONE_MEDIUM)
        .asConstraint(IS_PLACED);
  }

  /// Σ over recent tours t of ⌊length(t) · price(t) ÷ 1000⌋, length in mm by the warehouse's own
  /// routing, price a metre's over the horizon.
  Constraint walking(ConstraintFactory factory) {
    return placed(factory)
        .groupBy((a, facts) -> facts, new PlacedTermCollector(WalkingTerm::new))
        .penalize(ONE_SOFT, (facts, micros) -> micros)
        .asConstraint(WALKING);
  }

  /// Σ over faces of round(picks a day · H · reach seconds of the level · c).
  Constraint reaching(ConstraintFactory factory) {
    return placed(factory)
        .penalize(ONE_SOFT, (a, facts) -> facts.costs().reachingMicros(a.getFace(), a.location()))
        .asConstraint(REACHING);
  }

  /// Σ over faces of round(units a day · H ÷ capacity · refill seconds · c).
  Constraint faceRefill(ConstraintFactory factory) {
    return placed(factory)
        .penalize(ONE_SOFT, (a, facts) -> facts.costs().refillMicros(a.getFace(), a.location()))
        .asConstraint(FACE_REFILL);
  }

  /// Σ over aisles of round(max(0, picks a day − share · all picks a day) · H · crowding seconds ·
  /// c).
  Constraint crowding(ConstraintFactory factory) {
    return placed(factory)
        .groupBy(
            (a, facts) -> facts.problem().layout().aisleOf(a.location()),
            (a, facts) -> facts,
            sum((a, facts) -> facts.costs().pickParts(a.getFace())))
        .penalize(ONE_SOFT, (aisle, facts, parts) -> facts.costs().crowdingMicros(parts))
        .asConstraint(CROWDING);
  }

  /// Relocations; the price is that of one.
  Constraint moves(ConstraintFactory factory) {
    return relocated(factory).penalize(ONE_SOFT).asConstraint(MOVES);
  }

  /// Cycles of relocations, each of which goes through a buffer; the price is that of one.
  Constraint bufferLegs(ConstraintFactory factory) {
    return relocated(factory)
        .groupBy((a, facts) -> facts, new PlacedTermCollector(BufferCycles::new))
        .penalize(ONE_SOFT, (facts, cycles) -> cycles)
        .asConstraint(BUFFER_LEGS);
  }
}
