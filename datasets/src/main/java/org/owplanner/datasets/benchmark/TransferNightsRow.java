package org.owplanner.datasets.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.replay.NightlyOutcome;
import org.owplanner.engine.transfer.replay.ReplayCost;
import org.owplanner.engine.transfer.replay.TransferDay;

/// What a world of the nightly replay came to.
///
/// @param world who decides what moves in it
/// @param days days that count
/// @param micros their costs by kind
/// @param trips vehicles that left
/// @param movedUnits units that were decided to move
/// @param demandUnits units asked for
/// @param lostUnits units of them that found no stock
/// @param promisedMicros what expected costs fell by with all that moved, night by night; `NaN`
///   where nobody said
public record TransferNightsRow(
    String world,
    int days,
    Map<ReplayCost, Long> micros,
    int trips,
    long movedUnits,
    long demandUnits,
    long lostUnits,
    double promisedMicros) {

  /// The header of the file; money in cents of the currency of the first warehouse.
  public static final String HEADER =
      "world,days,total_cents,freight_cents,handling_cents,lost_margin_cents,capital_cents,"
          + "storage_cents,left_over_cents,trips,moved_units,demand_units,lost_units,promised_cents";

  static final String NOTHING = "nothing";
  static final String TOP_UP = "top-up";
  static final String PLAN = "plan";

  private static final double MICROS_OF_A_CENT = 10_000;

  static TransferNightsRow of(String world, NightlyOutcome outcome, double promisedMicros) {
    var micros = new EnumMap<ReplayCost, Long>(ReplayCost.class);
    for (var cost : ReplayCost.values()) {
      micros.put(cost, outcome.costMicros(cost));
    }
    return new TransferNightsRow(
        world,
        outcome.days().size(),
        micros,
        outcome.days().stream().mapToInt(TransferDay::trips).sum(),
        outcome.moved().stream().mapToLong(TransferLine::units).sum(),
        outcome.days().stream().mapToLong(TransferDay::demandUnits).sum(),
        outcome.days().stream().mapToLong(TransferDay::lostUnits).sum(),
        promisedMicros);
  }

  /// The cheaper of the two worlds without plans.
  public static TransferNightsRow better(List<TransferNightsRow> rows) {
    return rows.stream()
        .filter(row -> row.world.equals(NOTHING) || row.world.equals(TOP_UP))
        .min(Comparator.comparingDouble(TransferNightsRow::totalCents))
        .orElseThrow();
  }

  /// The world under plans.
  public static TransferNightsRow plan(List<TransferNightsRow> rows) {
    return rows.stream().filter(row -> row.world.equals(PLAN)).findFirst().orElseThrow();
  }

  /// All costs, in cents.
  public double totalCents() {
    return cents(ReplayCost.values());
  }

  /// What these kinds come to, in cents.
  public double cents(ReplayCost... costs) {
    return Arrays.stream(costs).mapToLong(cost -> micros.getOrDefault(cost, 0L)).sum()
        / MICROS_OF_A_CENT;
  }

  /// The row for a person to read; money in whole units of the currency.
  ///
  /// @param nothing the world in which nothing moves
  public String text(TransferNightsRow nothing) {
    return String.format(
        Locale.ROOT,
        "%-16s %,9.0f (%.3f) freight %,7.0f handling %,6.0f lost %,9.0f capital %,7.0f storage"
            + " %,7.0f left %,8.0f trips %,d moved %,d lost units %,d of %,d promised %,.0f",
        world,
        totalCents() / 100,
        totalCents() / nothing.totalCents(),
        cents(ReplayCost.FREIGHT) / 100,
        cents(ReplayCost.HANDLING) / 100,
        cents(ReplayCost.LOST_MARGIN) / 100,
        cents(ReplayCost.CAPITAL) / 100,
        cents(ReplayCost.STORAGE) / 100,
        cents(ReplayCost.LEFT_OVER) / 100,
        trips,
        movedUnits,
        lostUnits,
        demandUnits,
        promisedMicros / MICROS_OF_A_CENT / 100);
  }

  /// The row as CSV.
  public String csv() {
    var line =
        new StringBuilder(String.format(Locale.ROOT, "%s,%d,%.0f", world, days, totalCents()));
    for (var cost : ReplayCost.values()) {
      line.append(String.format(Locale.ROOT, ",%.0f", cents(cost)));
    }
    var promised =
        Double.isNaN(promisedMicros)
            ? ""
            : String.format(Locale.ROOT, "%.0f", promisedMicros / MICROS_OF_A_CENT);
    return line.append(
            String.format(
                Locale.ROOT,
                ",%d,%d,%d,%d,%s",
                trips,
                movedUnits,
                demandUnits,
                lostUnits,
                promised))
        .toString();
  }
}
