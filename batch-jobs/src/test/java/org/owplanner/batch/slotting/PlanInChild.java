package org.owplanner.batch.slotting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.engine.solve.Progress;

/// A process of its own that plans the small warehouse, so that a test can kill it.
final class PlanInChild {

  private PlanInChild() {}

  public static void main(String[] arguments) {
    try (var database = Database.open(DatabaseEnvironment.embedded(Path.of(arguments[0])));
        var planning = PlanJobs.open(database, Progress.silent())) {
      planning.plan(request(LocalDate.parse(arguments[1])));
    }
  }

  static PlanRequest request(LocalDate date) {
    return new PlanRequest(
        "main",
        PlanKind.SLOTTING,
        SmallWarehouse.ID,
        date,
        "",
        1,
        new PlanBudget(0, 300, 2),
        List.of());
  }
}
