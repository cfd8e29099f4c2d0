package org.owplanner.cli.command;

import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.batch.wave.WaveOptions;
import org.owplanner.engine.solve.Text;

/// Finds the plan of waves that pickers pick by: never one on slots that are only proposed, where
/// they would find nothing.
final class PickedPlan {

  private PickedPlan() {}

  /// The plan of this number, or the newest published one of waves where none is named.
  ///
  /// @throws PlanningException if there is none, or nobody can pick by it
  static RunSummary of(Database database, OptionalLong named) {
    if (named.isPresent()) {
      var plan = NamedPlan.of(database, named, PlanKind.WAVES);
      if (slots(plan) > 0) {
        throw isWhatIf(named.getAsLong(), slots(plan));
      }
      return plan;
    }
    return RunReader.of(database).newest(Integer.MAX_VALUE).stream()
        .filter(plan -> plan.run().request().kind() == PlanKind.WAVES)
        .filter(plan -> plan.run().state() == RunState.PUBLISHED && slots(plan) == 0)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "还没有已发布的波次计划。请先制定：owp plan waves --warehouse ID",
                        "There is no published plan of waves yet. Make one with: owp plan waves --warehouse ID")));
  }

  private static long slots(RunSummary plan) {
    return WaveOptions.of(plan.run().request()).slotsOfPlan();
  }

  private static PlanningException isWhatIf(long runId, long slots) {
    return new PlanningException(
        new Text(
            "计划（%1$d）按计划 %2$d 建议的储位推演，货物还没有移到那里，不能据此拣货。请先完成移库并导入 location_stock.csv，再不带 --slots 规划。"
                .formatted(runId, slots),
            "Nobody can pick by the plan (%1$d): it is on the slots proposed by plan %2$d, and nothing lies there yet. Carry out that plan's moves, import location_stock.csv, and plan the waves without --slots."
                .formatted(runId, slots)));
  }
}
