package org.owplanner.batch.wave;

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
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.KilledPlanning;
import org.owplanner.engine.solve.Progress;

/// Kills (-9) a process that plans waves at random moments of its life, gives the same command
/// again, and compares every row of the plan with that of a run that nobody disturbed.
class WaveKillIT {

  private static final int KILLS = 4;
  private static final List<String> TABLES =
      List.of(
          "wave",
          "wave_batch",
          "wave_stop",
          "wave_order",
          "cost",
          "reason",
          "finding",
          "replay_day");

  @TempDir Path home;
  @TempDir Path folder;

  @Test
  void aKilledRunEndsAsIfItHadNeverBeenKilled() throws Exception {
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      var sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
      SmallShift.fill(sql);
      var began = System.nanoTime();
      assertThat(start(SmallShift.DATE).waitFor()).as(this::log).isZero();
      var lifeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      var random = new SplittableRandom(11);
      for (var kill = 1; kill <= KILLS; kill++) {
        var date = SmallShift.DATE.plusDays(kill);
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
    return KilledPlanning.start(WavesInChild.class, home, date, folder.resolve("child.log"));
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
      return planning.plan(SmallShift.request(date, WaveOptions.none())).runId();
    }
  }
}
