package org.owplanner.batch.warehouse;

import static org.owplanner.batch.jooq.feed.Tables.RATE;
import static org.owplanner.batch.jooq.ops.Tables.AUDIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.jooq.feed.tables.records.RateRecord;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.wave.WaveRate;

/// The rates of warehouses: looked up and set.
public final class RateBook {

  /// Every plan's rates; one that several plans know by the same id stands here once.
  private static final List<Rate> RATES =
      once(
          Stream.of(
                  SlottingRate.values(),
                  WaveRate.values(),
                  ReplenishmentRate.values(),
                  TransferRate.values())
              .flatMap(Stream::of)
              .toList());

  private final DSLContext database;

  private RateBook(DSLContext database) {
    this.database = database;
  }

  /// The book of this database.
  public static RateBook of(Database database) {
    return new RateBook(database.sql());
  }

  /// All rates of a warehouse as they count on a date.
  ///
  /// @throws PlanningException if the warehouse isn't known
  public List<RateRow> rates(String warehouseId, LocalDate date) {
    new WarehouseReader(database).require(warehouseId);
    var set = new HashMap<String, RateRecord>();
    database
        .selectFrom(RATE)
        .where(RATE.WAREHOUSE_ID.eq(warehouseId))
        .and(RATE.VALID_FROM.le(date))
        .orderBy(RATE.VALID_FROM)
        .forEach(row -> set.put(row.getRate(), row));
    return RATES.stream()
        .map(
            rate -> {
              var row = set.get(rate.id());
              return row == null
                  ? new RateRow(rate, rate.standard(), Optional.empty())
                  : new RateRow(
                      rate, row.getValue().doubleValue(), Optional.of(row.getValidFrom()));
            })
        .toList();
  }

  /// Sets a rate from a day on, in place of what was set for the same day, and notes it in the
  /// audit.
  ///
  /// @throws PlanningException if warehouse or rate aren't known, or the value is out of range
  public void set(String warehouseId, String id, BigDecimal value, LocalDate validFrom) {
    new WarehouseReader(database).require(warehouseId);
    var rate = known(id);
    if (value.doubleValue() < rate.least() || value.doubleValue() > rate.most()) {
      throw new PlanningException(
          "The rate %s (%s) must lie between %s and %s: %s."
              .formatted(
                  id,
                  value.toPlainString(),
                  plain(rate.least()),
                  plain(rate.most()),
                  rate.meaning().en()));
    }
    database.transaction(
        transaction -> {
          transaction
              .dsl()
              .insertInto(RATE, RATE.WAREHOUSE_ID, RATE.RATE_, RATE.VALID_FROM, RATE.VALUE)
              .values(warehouseId, id, validFrom, value)
              .onConflict(RATE.WAREHOUSE_ID, RATE.RATE_, RATE.VALID_FROM)
              .doUpdate()
              .setAllToExcluded()
              .execute();
          transaction
              .dsl()
              .insertInto(AUDIT, AUDIT.ACTION, AUDIT.SUBJECT)
              .values(
                  "RATE_SET",
                  "%s of %s = %s from %s"
                      .formatted(id, warehouseId, value.toPlainString(), validFrom))
              .execute();
        });
  }

  private static List<Rate> once(List<? extends Rate> all) {
    var byId = new LinkedHashMap<String, Rate>();
    all.forEach(rate -> byId.putIfAbsent(rate.id(), rate));
    return List.copyOf(byId.values());
  }

  private static Rate known(String id) {
    return RATES.stream()
        .filter(rate -> rate.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    "The rate (%s) isn't known; known are: %s."
                        .formatted(
                            id, RATES.stream().map(Rate::id).collect(Collectors.joining(", ")))));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
