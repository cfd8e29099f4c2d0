package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.Locale;
import org.owplanner.engine.layout.PairedDifference;

/// What one arrangement walks on one layout around one plan date.
///
/// @param layout the warehouse
/// @param date the plan date
/// @param arrangement its name, such as `VELOCITY`
/// @param detail how it came about, such as the velocity order and window chosen
/// @param seenMetres metres over the days before the plan date
/// @param unseenMetres metres over the days from the plan date on
/// @param againstToday what it saves a day against today's slots on unseen days
/// @param againstVelocity the same against the best velocity ranking
/// @param gap share of the plan's objective that its proven bound leaves open, `NaN` where there is
///   no bound
/// @param seconds time to arrange
public record BacktestRow(
    String layout,
    LocalDate date,
    String arrangement,
    String detail,
    double seenMetres,
    double unseenMetres,
    PairedDifference againstToday,
    PairedDifference againstVelocity,
    double gap,
    double seconds) {

  /// The header of the file.
  public static final String HEADER =
      "layout,plan_date,arrangement,detail,seen_metres,unseen_metres,"
          + "saved_against_today_percent,half_width,"
          + "saved_against_velocity_percent,half_width_velocity,gap_percent";

  /// The row as CSV; time is left out, so that equal runs write equal files.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%s,%.1f,%.1f,%.3f,%.3f,%.3f,%.3f,%s",
        layout,
        date,
        arrangement,
        detail,
        seenMetres,
        unseenMetres,
        100 * againstToday.share(),
        100 * againstToday.shareHalfWidth(),
        100 * againstVelocity.share(),
        100 * againstVelocity.shareHalfWidth(),
        Double.isNaN(gap) ? "" : String.format(Locale.ROOT, "%.2f", 100 * gap));
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%-5s %s %-14s seen %7.0f m  unseen %7.0f m  today %6.2f%% ± %4.2f  velocity %6.2f%% ± %4.2f  %5.1f s  %s%s",
        layout,
        date,
        arrangement,
        seenMetres,
        unseenMetres,
        100 * againstToday.share(),
        100 * againstToday.shareHalfWidth(),
        100 * againstVelocity.share(),
        100 * againstVelocity.shareHalfWidth(),
        seconds,
        detail,
        Double.isNaN(gap) ? "" : String.format(Locale.ROOT, ", gap %.1f%%", 100 * gap));
  }
}
