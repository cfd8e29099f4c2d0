package org.owplanner.engine.transfer;

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

/// A network's transfers as Timefold sees them: for all goods that move, or may, one of their known
/// plans. The solver asks for a setter of everything that it reads.
@PlanningSolution(solutionCloner = TransferPlanCloner.class)
public final class TransferPlan {

  /// What the solver changes of a choice.
  static final PlanningVariableMetaModel<TransferPlan, GoodsChoice, GoodsPlan> PLAN =
      PlanningSolutionMetaModel.of(TransferPlan.class, GoodsChoice.class)
          .genuineEntity(GoodsChoice.class)
          .basicVariable("plan");

  private TransferLimits limits;
  private List<GoodsChoice> choices;
  private @Nullable HardSoftScore score;

  private TransferPlan(
      TransferLimits limits, List<GoodsChoice> choices, @Nullable HardSoftScore score) {
    this.limits = limits;
    this.choices = choices;
    this.score = score;
  }

  /// A plan that begins with these.
  ///
  /// @param known the plans to choose from, by goods
  static TransferPlan of(
      TransferLimits limits, IntFunction<List<GoodsPlan>> known, List<GoodsPlan> start) {
    var choices = new ArrayList<GoodsChoice>(start.size());
    for (var plan : start) {
      var plans = new ArrayList<>(known.apply(plan.goods()));
      plans.remove(plan);
      plans.addFirst(plan);
      choices.add(new GoodsChoice(plan.goods(), List.copyOf(plans), plan));
    }
    return new TransferPlan(limits, choices, null);
  }

  TransferPlan copy() {
    var copies = new ArrayList<GoodsChoice>(choices.size());
    for (var choice : choices) {
      copies.add(choice.copy());
    }
    return new TransferPlan(limits, copies, score);
  }

  /// What goods share, and how much of it there is.
  @ProblemFactProperty
  public TransferLimits getLimits() {
    return limits;
  }

  public void setLimits(TransferLimits limits) {
    this.limits = limits;
  }

  /// A plan for all goods that move, or may.
  @PlanningEntityCollectionProperty
  public List<GoodsChoice> getChoices() {
    return choices;
  }

  public void setChoices(List<GoodsChoice> choices) {
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

  /// The plan of each.
  List<GoodsPlan> plans() {
    return choices.stream().map(GoodsChoice::getPlan).toList();
  }
}
