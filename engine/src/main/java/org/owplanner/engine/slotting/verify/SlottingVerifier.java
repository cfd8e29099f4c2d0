package org.owplanner.engine.slotting.verify;

import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// Checks a slotting plan as it was written: every rule, every term of its cost, and that its moves
/// can be carried out in their order. Nothing here is used by the planner, and nothing of the
/// planner is used here.
public final class SlottingVerifier {

  private SlottingVerifier() {}

  /// Everything that is wrong with the written rows; empty for a plan that may be published.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(
      SlottingProblem problem,
      List<AssignedSlot> rows,
      List<SlottingMove> moves,
      List<CostTerm> claimed) {
    var findings = new Findings();
    var plan = new WrittenPlan(problem, rows, findings);
    if (!findings.isEmpty()) {
      return findings.all();
    }
    new RuleCheck(plan, findings).run();
    new MoveCheck(plan, findings).run(moves);
    var found = new TreeMap<>(new CostCheck(plan).micros());
    for (var term : claimed) {
      var micros = found.getOrDefault(term.term(), 0L);
      found.remove(term.term());
      if (micros != term.micros()) {
        findings.error(
            "costDiffers",
            term.term(),
            "成本项与复算不符（声明 %d，复算 %d 微分）".formatted(term.micros(), micros),
            "The term is claimed to cost %d micros, but costs %d".formatted(term.micros(), micros));
      }
    }
    found.forEach(
        (term, micros) -> {
          if (micros != 0) {
            findings.error(
                "costDiffers",
                term,
                "成本项未声明",
                "The term's cost of %d micros isn't claimed".formatted(micros));
          }
        });
    return findings.all();
  }

  /// What each term costs, worked out from the rows.
  ///
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(SlottingProblem problem, List<AssignedSlot> rows) {
    var findings = new Findings();
    var plan = new WrittenPlan(problem, rows, findings);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          "The plan's rows can't be priced (%s). Verify them first."
              .formatted(findings.all().getFirst().text().en()));
    }
    return new CostCheck(plan)
        .micros().entrySet().stream().map(e -> new CostTerm(e.getKey(), e.getValue())).toList();
  }
}
