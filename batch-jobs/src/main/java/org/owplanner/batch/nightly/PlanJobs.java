package org.owplanner.batch.nightly;

import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastJob;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.Planning;
import org.owplanner.batch.replenishment.ReplenishmentJob;
import org.owplanner.batch.slotting.SlottingJob;
import org.owplanner.batch.transfer.TransferJob;
import org.owplanner.batch.wave.WaveJob;
import org.owplanner.engine.solve.Progress;

/// The jobs of all plans; whoever adds a plan adds its job here.
public final class PlanJobs {

  private static final List<Class<? extends PlanJob<?, ?>>> JOBS =
      List.of(
          ForecastJob.class,
          SlottingJob.class,
          WaveJob.class,
          ReplenishmentJob.class,
          TransferJob.class);

  private PlanJobs() {}

  /// Opens the planning of every kind of plan.
  ///
  /// @param progress hears how far a planner is, and may stop it with its best plan so far
  public static Planning open(Database database, Progress progress) {
    return Planning.open(database, progress, JOBS);
  }
}
