package org.owplanner.cli.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.owplanner.engine.solve.Text;

/// Which plan a report is about.
///
/// @param runId the run's number
/// @param scopeId what is planned, such as a warehouse's id
/// @param scopeName its name
/// @param planDate the plan saw orders before this day only
/// @param revision counts from 1 for one scope and day
/// @param state such as `PUBLISHED`
/// @param currency ISO 4217 code of all money
/// @param horizonDays days over which costs are counted
/// @param finishedAt when the plan was done, in the warehouse's time zone
/// @param generated which of the input is generated and not real, a sentence each; empty where all
///   is real
public record ReportHeader(
    long runId,
    String scopeId,
    Text scopeName,
    LocalDate planDate,
    int revision,
    String state,
    String currency,
    int horizonDays,
    ZonedDateTime finishedAt,
    List<Text> generated) {

  public ReportHeader {
    generated = List.copyOf(generated);
  }

  /// Whether the plan reckons in money; XXX stands for no currency (ISO 4217).
  boolean isMoney() {
    return !currency.equals("XXX");
  }
}
