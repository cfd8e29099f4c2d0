package org.owplanner.batch.transfer;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;

/// Reads what came back of a plan as sent: rows of transfer_done.csv that name it (`plan_id`).
public final class TransferAdherenceReader {

  private static final String ADHERENCE =
      """
      WITH sent AS (
        SELECT departure_id, seller_id, sku_id, sum(units) AS units,
          coalesce(sum(units) FILTER (WHERE state = 'ARRIVED'), 0) AS arrived, max(left_on) AS left_on
        FROM feed.transfer_done WHERE plan_id = {0} GROUP BY departure_id, seller_id, sku_id
      ), planned AS (
        SELECT departure_id, seller_id, sku_id, sum(units) AS units FROM plan.transfer_line
        WHERE run_id = {0} AND departure_id IN (SELECT departure_id FROM sent)
        GROUP BY departure_id, seller_id, sku_id
      )
      SELECT count(DISTINCT departure_id)::integer AS departures, coalesce(sum(p.units), 0) AS planned,
        coalesce(sum(least(coalesce(p.units, 0), s.units)), 0) AS sent,
        coalesce(sum(greatest(s.units - coalesce(p.units, 0), 0)), 0) AS other,
        coalesce(sum(s.arrived), 0) AS arrived, max(s.left_on) AS left_on
      FROM planned p FULL JOIN sent s USING (departure_id, seller_id, sku_id)
      """;

  private final DSLContext database;

  TransferAdherenceReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static TransferAdherenceReader of(Database database) {
    return new TransferAdherenceReader(database.sql());
  }

  /// What was sent of a plan; none as long as nothing came back.
  public Optional<TransferAdherence> adherence(long runId) {
    var row = database.resultQuery(ADHERENCE, val(runId)).fetchSingle();
    return row.get("departures", int.class) == 0
        ? Optional.empty()
        : Optional.of(
            new TransferAdherence(
                row.get("departures", int.class),
                row.get("planned", long.class),
                // A row that says of a SKU that nothing left is no row that is missing.
                row.get("sent", long.class),
                row.get("other", long.class),
                row.get("arrived", long.class),
                Objects.requireNonNull(row.get("left_on", LocalDate.class))));
  }
}
