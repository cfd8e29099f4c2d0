package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.Locale;

/// How well one estimate ranks slottings as the days that no plan has seen do.
///
/// @param layout the warehouse
/// @param date the plan date
/// @param estimate its name
/// @param slottings slottings ranked
/// @param near those within 5% of the best by unseen metres
/// @param correlation Spearman's rank correlation over all
/// @param nearCorrelation the same over the near ones alone, where telling them apart is hardest
public record RankRow(
    String layout,
    LocalDate date,
    String estimate,
    int slottings,
    int near,
    double correlation,
    double nearCorrelation) {

  /// The header of the file.
  public static final String HEADER =
      "layout,plan_date,estimate,slottings,within_5_percent,spearman,spearman_within_5_percent";

  /// Whether at least half of the slottings lie within 5% of the best, as the model asks.
  public boolean isHalfNear() {
    return 2 * near >= slottings;
  }

  /// The row as CSV.
  public String csv() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%d,%d,%.4f,%.4f",
        layout,
        date,
        estimate,
        slottings,
        near,
        correlation,
        nearCorrelation);
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%-5s %s %-16s %2d of %2d within 5%%  rank correlation %5.3f  of these alone %6.3f",
        layout,
        date,
        estimate,
        near,
        slottings,
        correlation,
        nearCorrelation);
  }
}
