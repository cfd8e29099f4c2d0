package org.owplanner.cli.report;

import org.owplanner.batch.database.Database;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;

/// Reads recommended orders of a plan.
public final class RecommendationReader {

  private RecommendationReader() {}

  /// The orders of a plan, or of a seller's part of it.
  ///
  /// @param days within how many days from the plan's date on they must be placed
  /// @throws org.owplanner.batch.plan.PlanningException if there is no such plan, or it has nothing
  ///   of the seller
  public static Recommendations read(Database database, ReplenishmentPart part, int days) {
    var reader = ReplenishmentReader.of(database);
    var summary = reader.outcome(part).summary();
    var planDate = summary.run().request().planDate();
    return new Recommendations(
        part.runId(),
        summary.currency(),
        reader.orders(part, planDate.plusDays(days), Integer.MAX_VALUE),
        reader.reasonsBySubject(part));
  }
}
