package org.owplanner.batch.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.engine.solve.Progress;

/// A process of its own that plans the small network, so that a test can kill it.
final class TransferInChild {

  private TransferInChild() {}

  public static void main(String[] arguments) {
    try (var database = Database.open(DatabaseEnvironment.embedded(Path.of(arguments[0])));
        var planning = PlanJobs.open(database, Progress.silent())) {
      planning.plan(SmallNetwork.request(LocalDate.parse(arguments[1])));
    }
  }
}
