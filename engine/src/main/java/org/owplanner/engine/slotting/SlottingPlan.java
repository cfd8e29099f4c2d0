package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.HazardRule;

/// A slotting as Timefold sees it: a location for each face, and what that is worth. The solver
/// asks for a setter of everything that it reads.
@PlanningSolution(solutionCloner = SlottingPlanCloner.class)
public final class SlottingPlan {

  /// What the solver changes of an assignment.
  static final PlanningVariableMetaModel<SlottingPlan, SlotAssignment, Integer> LOCATION =
      PlanningSolutionMetaModel.of(SlottingPlan.class, SlotAssignment.class)
          .genuineEntity(SlotAssignment.class)
          .basicVariable("location");

  private SlottingFacts facts;
  private List<HazardRule> hazardRules;
  private List<SlotAssignment> assignments;
  private ConstraintWeightOverrides<HardMediumSoftScore> prices;
  private @Nullable HardMediumSoftScore score;

  private SlottingPlan(
      SlottingFacts facts,
      List<SlotAssignment> assignments,
      ConstraintWeightOverrides<HardMediumSoftScore> prices,
      @Nullable HardMediumSoftScore score) {
    this.facts = facts;
    this.hazardRules = facts.problem().hazardRules();
    this.assignments = assignments;
    this.prices = prices;
    this.score = score;
  }

  /// A plan with the faces where this arrangement puts them.
  static SlottingPlan of(SlottingFacts facts, Arrangement arrangement) {
    var assignments = new ArrayList<SlotAssignment>(arrangement.size());
    for (var face = 0; face < arrangement.size(); face++) {
      assignments.add(
          new SlotAssignment(
              face,
              facts.faces().locationNow(face),
              facts.faces().isPinned(face),
              arrangement.locationOf(face) == Faces.NOWHERE ? null : arrangement.locationOf(face)));
    }
    return new SlottingPlan(facts, assignments, SlottingPrices.of(facts), null);
  }

  SlottingPlan copy() {
    var copies = new ArrayList<SlotAssignment>(assignments.size());
    for (var assignment : assignments) {
      copies.add(assignment.copy());
    }
    return new SlottingPlan(facts, copies, prices, score);
  }

  /// All locations, by index.
  @ValueRangeProvider
  public ValueRange<Integer> locations() {
    return ValueRangeFactory.createIntValueRange(0, facts.problem().layout().size());
  }

  /// What follows from the problem.
  @ProblemFactProperty
  public SlottingFacts getFacts() {
    return facts;
  }

  public void setFacts(SlottingFacts facts) {
    this.facts = facts;
  }

  /// Goods that must lie apart.
  @ProblemFactCollectionProperty
  public List<HazardRule> getHazardRules() {
    return hazardRules;
  }

  public void setHazardRules(List<HazardRule> hazardRules) {
    this.hazardRules = hazardRules;
  }

  /// A location for each face, by face.
  @PlanningEntityCollectionProperty
  public List<SlotAssignment> getAssignments() {
    return assignments;
  }

  public void setAssignments(List<SlotAssignment> assignments) {
    this.assignments = assignments;
  }

  /// Prices of the constraints that are counted.
  public ConstraintWeightOverrides<HardMediumSoftScore> getPrices() {
    return prices;
  }

  public void setPrices(ConstraintWeightOverrides<HardMediumSoftScore> prices) {
    this.prices = prices;
  }

  /// What the constraints say, once they have judged.
  @PlanningScore
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }

  /// Where the faces lie.
  Arrangement arrangement() {
    var locationOf = new int[assignments.size()];
    for (var assignment : assignments) {
      locationOf[assignment.getFace()] =
          assignment.isPlaced() ? assignment.location() : Faces.NOWHERE;
    }
    return Arrangement.of(locationOf);
  }

  /// What the arrangement costs; asked only once the constraints have judged.
  long objectiveMicros() {
    if (score == null) {
      throw new IllegalStateException("The plan was not judged yet. Let the solver judge it.");
    }
    return -score.softScore();
  }
}
