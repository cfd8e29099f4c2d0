package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.feed.Tables.EXCHANGE_RATE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Text;

/// What amounts are in the plan's currency on its date: the newest rates that are valid by then.
public final class ExchangeRates {

  private static final double MICROS_OF_A_CENT = 10_000;

  private final String currency;
  private final LocalDate date;
  private final Map<String, Double> perUnit;

  private ExchangeRates(String currency, LocalDate date, Map<String, Double> perUnit) {
    this.currency = currency;
    this.date = date;
    this.perUnit = perUnit;
  }

  /// Rates into a currency.
  public static ExchangeRates read(DSLContext database, String currency, LocalDate date) {
    Map<String, Double> perUnit = new HashMap<>();
    database
        .selectFrom(EXCHANGE_RATE)
        .where(EXCHANGE_RATE.VALID_FROM.le(date))
        .orderBy(EXCHANGE_RATE.VALID_FROM)
        .forEach(row -> perUnit.put(row.getCurrency(), row.getPerUnit().doubleValue()));
    return new ExchangeRates(currency, date, perUnit);
  }

  /// Micro-units of the plan's currency that a cent of this one is worth.
  ///
  /// @throws PlanningException if one of the two has no rate that is valid on the date
  public double microsPerCent(String of) {
    return of.equals(currency)
        ? MICROS_OF_A_CENT
        : MICROS_OF_A_CENT * perUnit(of) / perUnit(currency);
  }

  /// So many cents in micro-units of the plan's currency.
  public long micros(long cents, String of) {
    return Math.round(cents * microsPerCent(of));
  }

  private double perUnit(String of) {
    var rate = perUnit.get(of);
    if (rate == null) {
      throw new PlanningException(
          new Text(
              "货币（%s）在 %s 没有有效汇率，无法折算成 %s。请导入 exchange_rate.csv，其中该货币的 valid_from 不晚于该日。"
                  .formatted(of, date, currency),
              "The currency (%s) has no exchange rate that is valid on %s, so that amounts can't be told in %s. Import an exchange_rate.csv with a row for it whose valid_from is not after that day."
                  .formatted(of, date, currency)));
    }
    return rate;
  }
}
