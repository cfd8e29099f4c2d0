package org.owplanner.batch.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.KilledPlanning;
import org.owplanner.engine.solve.Progress;

/// Kills (-9) a process that plans transfers at a random moment of its life, gives the same command
/// again, and compares every row with those of a run that nobody disturbed.
class TransferKillIT {

  private static final List<String> TABLES =
      List.of(
          "transfer_line",
          "transfer_batch",
          "transfer_space",
          "transfer_stock",
          "run_partition",
          "cost",
          "reason",
          "finding");

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void aKilledRunEndsAsIfItHadNeverBeenKilled() throws Exception {
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      SmallNetwork.fill(database.sql());
      var log = folder.resolve("child.log");
      var began = System.nanoTime();
      var whole =
          KilledPlanning.start(TransferInChild.class, home, SmallNetwork.DATE.minusDays(1), log);
      assertThat(whole.waitFor()).isZero();
      var lifeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      var date = SmallNetwork.DATE;
      var child = KilledPlanning.start(TransferInChild.class, home, date, log);
      var moment = (long) (lifeMillis * (0.35 + 0.6 * new SplittableRandom(7).nextDouble()));
      if (!child.waitFor(moment, TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
      }

      var disturbed = plan(database);
      var undisturbed = plan(database);

      assertThat(undisturbed).isGreaterThan(disturbed);
      assertThat(KilledPlanning.rows(database.sql(), TABLES, disturbed))
          .isNotEmpty()
          .isEqualTo(KilledPlanning.rows(database.sql(), TABLES, undisturbed));
    }
  }

  private static long plan(Database database) {
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      return planning.plan(SmallNetwork.request(SmallNetwork.DATE)).runId();
    }
  }
}
