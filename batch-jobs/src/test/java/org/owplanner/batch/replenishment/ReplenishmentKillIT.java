package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.batch.jooq.plan.Tables.PUBLISHED_RUN;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.KilledPlanning;
import org.owplanner.engine.solve.Progress;

/// Kills (-9) a process that plans replenishment at random moments of its life, gives the same
/// command again, and compares every row with those of a run that nobody disturbed.
class ReplenishmentKillIT {

  private static final int KILLS = 2;
  private static final List<String> TABLES =
      List.of(
          "replenishment_order",
          "replenishment_shipment",
          "replenishment_advice",
          "run_partition",
          "cost",
          "reason",
          "finding");

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void aKilledRunEndsAsIfItHadNeverBeenKilled() throws Exception {
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      var sql = database.sql();
      SmallTrade.fill(sql);
      // Two items with orders will do.
      sql.execute("DELETE FROM plan.forecast WHERE seller_id = 'ACME' AND warehouse_id = 'W1'");
      var began = System.nanoTime();
      assertThat(start(SmallTrade.DATE.minusDays(1)).waitFor()).as(this::log).isZero();
      var lifeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      var random = new SplittableRandom(11);
      for (var kill = 1; kill <= KILLS; kill++) {
        var date = SmallTrade.DATE.plusDays(kill);
        var child = start(date);
        var moment = (long) (lifeMillis * (0.35 + 0.65 * random.nextDouble()));
        if (!child.waitFor(moment, TimeUnit.MILLISECONDS)) {
          child.destroyForcibly().waitFor();
        }

        var disturbed = plan(database, date);
        var undisturbed = plan(database, date);

        assertThat(undisturbed).isGreaterThan(disturbed);
        assertThat(KilledPlanning.rows(sql, TABLES, disturbed))
            .isNotEmpty()
            .isEqualTo(KilledPlanning.rows(sql, TABLES, undisturbed));
        assertThat(sql.fetchCount(PUBLISHED_RUN, PUBLISHED_RUN.PLAN_DATE.eq(date))).isEqualTo(1);
        assertThat(sql.fetchCount(RUN, RUN.PLAN_DATE.eq(date).and(RUN.FINISHED_AT.isNull())))
            .isZero();
      }
    }
  }

  private Process start(LocalDate date) throws IOException {
    return KilledPlanning.start(
        ReplenishmentInChild.class, home, date, folder.resolve("child.log"));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("child.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static long plan(Database database, LocalDate date) {
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      return planning.plan(SmallTrade.request(ForecastScope.NETWORK, date)).runId();
    }
  }
}
