package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A seller's plan as Timefold sees it: one of its known plans for each item, and what that is
/// worth. The solver asks for a setter of everything that it reads.
@PlanningSolution(solutionCloner = ReplenishmentPlanCloner.class)
public final class ReplenishmentPlan {

  /// What the solver changes of a choice.
  static final PlanningVariableMetaModel<ReplenishmentPlan, ItemChoice, ItemPlan> PLAN =
      PlanningSolutionMetaModel.of(ReplenishmentPlan.class, ItemChoice.class)
          .genuineEntity(ItemChoice.class)
          .basicVariable("plan");

  private SellerLimits limits;
  private List<ItemChoice> choices;
  private @Nullable HardSoftScore score;

  private ReplenishmentPlan(
      SellerLimits limits, List<ItemChoice> choices, @Nullable HardSoftScore score) {
    this.limits = limits;
    this.choices = choices;
    this.score = score;
  }

  /// A plan that begins with these.
  ///
  /// @param known the plans to choose from, by item
  static ReplenishmentPlan of(
      SellerLimits limits, IntFunction<List<ItemPlan>> known, List<ItemPlan> start) {
    var choices = new ArrayList<ItemChoice>(start.size());
    for (var plan : start) {
      choices.add(new ItemChoice(plan.item(), List.copyOf(known.apply(plan.item())), plan));
    }
    return new ReplenishmentPlan(limits, choices, null);
  }

  ReplenishmentPlan copy() {
    var copies = new ArrayList<ItemChoice>(choices.size());
    for (var choice : choices) {
      copies.add(choice.copy());
    }
    return new ReplenishmentPlan(limits, copies, score);
  }

  /// What items share, and how much of it there is.
  @ProblemFactProperty
  public SellerLimits getLimits() {
    return limits;
  }

  public void setLimits(SellerLimits limits) {
    this.limits = limits;
  }

  /// A plan for each item, by item.
  @PlanningEntityCollectionProperty
  public List<ItemChoice> getChoices() {
    return choices;
  }

  public void setChoices(List<ItemChoice> choices) {
    this.choices = choices;
  }

  /// What the constraints say, once they have judged.
  @PlanningScore
  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }

  /// The plan of each item.
  List<ItemPlan> plans() {
    return choices.stream().map(ItemChoice::getPlan).toList();
  }

  /// What the plan costs; asked only once the constraints have judged.
  long objectiveMicros() {
    if (score == null) {
      throw new IllegalStateException("The plan was not judged yet. Let the solver judge it.");
    }
    return -score.softScore();
  }

  /// Whether budgets and space are kept; asked only once the constraints have judged.
  boolean isWithinLimits() {
    return score != null && score.hardScore() == 0;
  }
}
