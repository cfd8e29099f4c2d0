package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan of waves as Timefold sees it: a batch and lots for each part, and what that is worth. The
/// solver asks for a setter of everything that it reads.
@PlanningSolution(solutionCloner = WavePlanCloner.class)
public final class WavePlan {

  /// The batch of a part.
  static final PlanningVariableMetaModel<WavePlan, PartAssignment, Integer> SLOT =
      PlanningSolutionMetaModel.of(WavePlan.class, PartAssignment.class)
          .genuineEntity(PartAssignment.class)
          .basicVariable("slot");

  /// The lots of a part.
  static final PlanningVariableMetaModel<WavePlan, PartAssignment, Take> TAKE =
      PlanningSolutionMetaModel.of(WavePlan.class, PartAssignment.class)
          .genuineEntity(PartAssignment.class)
          .basicVariable("take");

  private WaveFacts facts;
  private List<PartAssignment> assignments;
  private @Nullable HardSoftScore score;

  private WavePlan(
      WaveFacts facts, List<PartAssignment> assignments, @Nullable HardSoftScore score) {
    this.facts = facts;
    this.assignments = assignments;
    this.score = score;
  }

  /// The plan as it is now.
  static WavePlan of(WaveState state) {
    var facts = state.facts();
    var slots = WaveSlots.of(facts);
    var whole = new StockLeft(facts);
    var assignments = new ArrayList<PartAssignment>(facts.parts().size());
    for (var part = 0; part < facts.parts().size(); part++) {
      var known = state.takeOf(part);
      var take = known == null ? Take.UNDECIDED : known;
      var batch = state.batchOf(part);
      assignments.add(
          new PartAssignment(
              part,
              TakeRange.of(facts, part, whole, take),
              batch == WaveState.NOWHERE
                  ? null
                  : slots.slot(state.batch(batch).picker, state.positionOf(batch)),
              take));
    }
    return new WavePlan(facts, assignments, null);
  }

  WavePlan copy() {
    var copies = new ArrayList<PartAssignment>(assignments.size());
    for (var assignment : assignments) {
      copies.add(assignment.copy());
    }
    return new WavePlan(facts, copies, score);
  }

  /// All slots that batches can have.
  @ValueRangeProvider(id = "slots")
  public ValueRange<Integer> slots() {
    return ValueRangeFactory.createIntValueRange(0, WaveSlots.of(facts).size());
  }

  /// What follows from the problem.
  @ProblemFactProperty
  public WaveFacts getFacts() {
    return facts;
  }

  public void setFacts(WaveFacts facts) {
    this.facts = facts;
  }

  /// A batch and lots for each part, by part.
  @PlanningEntityCollectionProperty
  public List<PartAssignment> getAssignments() {
    return assignments;
  }

  public void setAssignments(List<PartAssignment> assignments) {
    this.assignments = assignments;
  }

  /// What the constraints say, once they have judged.
  @PlanningScore
  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }

  /// The plan, ready to be walked.
  WaveState state() {
    var state = new WaveState(facts, facts.problem().layout().routing(), true);
    var slotted = new SlottedState(state);
    for (var assignment : assignments) {
      if (assignment.isPicked()) {
        slotted.insert(assignment.getPart(), assignment.slot(), assignment.getTake());
      }
    }
    slotted.evaluate();
    return state;
  }

  /// What the plan costs; asked only once the constraints have judged.
  long objectiveMicros() {
    if (score == null) {
      throw new IllegalStateException("The plan was not judged yet. Let the solver judge it.");
    }
    return -score.softScore();
  }
}
