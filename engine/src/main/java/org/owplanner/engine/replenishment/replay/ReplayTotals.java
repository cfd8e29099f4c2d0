package org.owplanner.engine.replenishment.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What days that were lived through came to, without those of the warm-up.
///
/// @param days how many days
/// @param demandUnits units asked for
/// @param lostUnits units that found no stock
/// @param meanStockMicros mean value of stock in the evening
/// @param orders orders of an item that were placed
/// @param micros what they cost, by term
public record ReplayTotals(
    int days,
    long demandUnits,
    long lostUnits,
    double meanStockMicros,
    long orders,
    Map<ReplayTerm, Long> micros) {

  public ReplayTotals {
    micros = Map.copyOf(micros);
  }

  /// Sums all days but the first of them; goods that are there after the warm-up and at the end are
  /// valued alike.
  ///
  /// @param warmUpDays days left out
  public static ReplayTotals of(List<ReplenishmentDay> lived, int warmUpDays) {
    if (warmUpDays < 0 || warmUpDays >= lived.size()) {
      throw new IllegalArgumentException(
          "Of %d days %d can't be left out as warm-up. Live through more days."
              .formatted(lived.size(), warmUpDays));
    }
    var demand = 0L;
    var lost = 0L;
    var stock = 0.0;
    var orders = 0L;
    var micros = new EnumMap<ReplayTerm, Long>(ReplayTerm.class);
    var counted = lived.subList(warmUpDays, lived.size());
    for (var day : counted) {
      demand += day.demandUnits();
      lost += day.lostUnits();
      stock += day.stockMicros();
      orders += day.orders();
      day.micros().forEach((term, of) -> micros.merge(term, of, Long::sum));
    }
    var before = warmUpDays == 0 ? 0 : lived.get(warmUpDays - 1).leftOverMicros();
    micros.put(ReplayTerm.LEFT_OVER, lived.getLast().leftOverMicros() - before);
    return new ReplayTotals(counted.size(), demand, lost, stock / counted.size(), orders, micros);
  }

  /// These days of one seller and the same days of another together.
  public ReplayTotals plus(ReplayTotals other) {
    var sum = new EnumMap<ReplayTerm, Long>(ReplayTerm.class);
    sum.putAll(micros);
    other.micros.forEach((term, of) -> sum.merge(term, of, Long::sum));
    return new ReplayTotals(
        days,
        demandUnits + other.demandUnits,
        lostUnits + other.lostUnits,
        meanStockMicros + other.meanStockMicros,
        orders + other.orders,
        sum);
  }

  /// What all terms come to.
  public long totalMicros() {
    return micros.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Share of demand that was met.
  public double fillRate() {
    return demandUnits == 0 ? 1 : 1 - (double) lostUnits / demandUnits;
  }
}
