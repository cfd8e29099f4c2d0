package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.ReplenishmentAdherence;
import org.owplanner.batch.replenishment.ReplenishmentAdherenceReader;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.DueOrders;

/// A replenishment as commands print it.
///
/// @param reader where its rows are
/// @param part the plan
/// @param outcome what one looks at first
/// @param adherence what was ordered of it, none as long as nothing came back
record ShownReplenishment(
    ReplenishmentReader reader,
    ReplenishmentPart part,
    ReplenishmentOutcome outcome,
    Optional<ReplenishmentAdherence> adherence) {

  static ShownReplenishment read(Database database, long runId) {
    var reader = ReplenishmentReader.of(database);
    var part = ReplenishmentPart.whole(runId);
    return new ShownReplenishment(
        reader,
        part,
        reader.outcome(part),
        ReplenishmentAdherenceReader.of(database).adherence(runId, part.sellerId()));
  }

  ReplenishmentSheet sheet(Console console) {
    return new ReplenishmentSheet(console, this);
  }

  /// Orders that must be placed soon, the first of them.
  List<DescribedOrder> due(int most) {
    return reader.orders(part, dueBefore(), most);
  }

  /// How many orders must be placed soon.
  int dueCount() {
    return reader.count(part, dueBefore());
  }

  /// How many orders the whole horizon has.
  int orderCount() {
    return reader.count(part, DueOrders.NEVER);
  }

  /// Orders that can wait, the first of them.
  List<DescribedOrder> later(int most) {
    var due = dueCount();
    var all = reader.orders(part, DueOrders.NEVER, due + Math.min(most, Integer.MAX_VALUE - due));
    return all.subList(Math.min(due, all.size()), all.size());
  }

  private LocalDate dueBefore() {
    return DueOrders.before(outcome.summary().run().request().planDate());
  }
}
