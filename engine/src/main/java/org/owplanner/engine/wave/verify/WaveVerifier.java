package org.owplanner.engine.wave.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRows;

/// Checks a plan of waves as it was written: every rule, every time and every term of its cost.
/// Nothing here is used by the planner, and nothing of the planner is used here.
public final class WaveVerifier {

  private WaveVerifier() {}

  /// Everything that is wrong with the written rows; empty for a plan that may be published.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(WaveProblem problem, WaveRows rows, List<CostTerm> claimed) {
    return verify(problem, rows, claimed, problem.layout().routing());
  }

  /// The same for rows whose tours are routed otherwise than the site does.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(
      WaveProblem problem, WaveRows rows, List<CostTerm> claimed, RoutingPolicy routing) {
    var findings = new Refutations();
    var plan = new WrittenWaves(problem, rows, findings);
    if (!findings.isEmpty()) {
      return findings.all();
    }
    var time = new BatchTime(plan, routing);
    var fillable = new Fillable(plan);
    new ReleasedCheck(plan, findings).run();
    new StockCheck(plan, findings).run();
    new WholeCheck(plan, fillable, findings).run();
    new LoadCheck(plan, findings).run();
    new ReachCheck(plan, findings).run();
    new HoursCheck(plan, findings).run();
    new TourCheck(plan, routing, time, findings).run();
    new ReleaseCheck(plan, findings).run();
    new StateCheck(plan, fillable, findings).run();
    checkCosts(new TreeMap<>(new CostCheck(plan, time).micros()), claimed, findings);
    return findings.all();
  }

  private static void checkCosts(
      Map<String, Long> found, List<CostTerm> claimed, Refutations findings) {
    for (var term : claimed) {
      var micros = found.getOrDefault(term.term(), 0L);
      found.remove(term.term());
      if (micros != term.micros()) {
        findings.error(
            "COST_DIFFERS",
            term.term(),
            "成本项声明 %d 微分，复算 %d 微分".formatted(term.micros(), micros),
            "the term is claimed to cost %d micros, but costs %d".formatted(term.micros(), micros));
      }
    }
    found.forEach(
        (term, micros) -> {
          if (micros != 0) {
            findings.error(
                "COST_DIFFERS",
                term,
                "成本项 %d 微分未声明".formatted(micros),
                "the term's cost of %d micros isn't claimed".formatted(micros));
          }
        });
  }

  /// What each term costs, worked out from the rows, as the site routes its pickers.
  ///
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(WaveProblem problem, WaveRows rows) {
    return costs(problem, rows, problem.layout().routing());
  }

  /// What each term costs, worked out from the rows.
  ///
  /// @param routing how the tours of the rows are walked
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(WaveProblem problem, WaveRows rows, RoutingPolicy routing) {
    var findings = new Refutations();
    var plan = new WrittenWaves(problem, rows, findings);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          "The plan's rows can't be priced (%s). Verify them first."
              .formatted(findings.all().getFirst().text().en()));
    }
    return new CostCheck(plan, new BatchTime(plan, routing))
        .micros().entrySet().stream().map(e -> new CostTerm(e.getKey(), e.getValue())).toList();
  }
}
