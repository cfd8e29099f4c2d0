package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.engine.solve.Text;

/// The views of all kinds of plans; whoever adds a plan adds its view here.
final class PlanViews {

  private static final List<PlanView> ALL =
      List.of(
          new ForecastView(),
          new SlottingView(),
          new WaveView(),
          new ReplenishmentView(),
          new TransferView());

  private PlanViews() {}

  /// The view of a kind.
  ///
  /// @throws PlanningException if this program shows no plans of that kind
  static PlanView of(PlanKind kind) {
    return ALL.stream()
        .filter(view -> view.kind() == kind)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "本版 owp 无法显示 %s 类计划。请使用更新的版本。".formatted(kind),
                        "This owp can't show plans of the kind %s. Use a newer one."
                            .formatted(kind))));
  }

  /// The view of a plan.
  ///
  /// @throws PlanningException if there is no plan with this number
  static PlanView of(Database database, long runId) {
    return of(RunReader.of(database).summary(runId).run().request().kind());
  }
}
