package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.feed.Tables.RATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingRates;

/// Reads the rates in force on a date; the newest that is valid by then counts.
final class RateReader {

  private final DSLContext database;

  RateReader(DSLContext database) {
    this.database = database;
  }

  SlottingRates slottingRates(String warehouseId, LocalDate date) {
    var known =
        Arrays.stream(SlottingRate.values()).map(SlottingRate::id).collect(Collectors.toSet());
    var set = new TreeMap<String, Double>();
    database
        .select(RATE.RATE_, RATE.VALUE)
        .from(RATE)
        .where(RATE.WAREHOUSE_ID.eq(warehouseId))
        .and(RATE.VALID_FROM.le(date))
        .and(RATE.RATE_.in(known))
        .orderBy(RATE.VALID_FROM)
        .forEach(row -> set.put(row.value1(), row.value2().doubleValue()));
    try {
      return new SlottingRates(set);
    } catch (IllegalArgumentException e) {
      throw new PlanningException(
          "A rate of warehouse (%s) can't be used. %s".formatted(warehouseId, e.getMessage()), e);
    }
  }
}
