package org.owplanner.batch.warehouse;

import static org.owplanner.batch.jooq.feed.Tables.RATE;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Rate;

/// Reads the rates in force on a date; the newest that is valid by then counts.
public final class RateReader {

  private final DSLContext database;

  public RateReader(DSLContext database) {
    this.database = database;
  }

  /// The value of each of these rates by id, the standard where none is set.
  ///
  /// @throws PlanningException where one is out of its range
  public SortedMap<String, Double> rates(
      String warehouseId, LocalDate date, List<? extends Rate> rates) {
    var set = new TreeMap<String, Double>();
    database
        .select(RATE.RATE_, RATE.VALUE)
        .from(RATE)
        .where(RATE.WAREHOUSE_ID.eq(warehouseId))
        .and(RATE.VALID_FROM.le(date))
        .orderBy(RATE.VALID_FROM)
        .forEach(row -> set.put(row.value1(), row.value2().doubleValue()));
    var values = new TreeMap<String, Double>();
    try {
      for (var rate : rates) {
        rate.check(set);
        values.put(rate.id(), rate.in(set));
      }
    } catch (IllegalArgumentException e) {
      throw new PlanningException(
          "A rate of warehouse (%s) can't be used. %s".formatted(warehouseId, e.getMessage()), e);
    }
    return values;
  }
}
