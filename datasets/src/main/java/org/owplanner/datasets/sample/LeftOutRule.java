package org.owplanner.datasets.sample;

import java.util.List;

/// One entry of `left-out.csv`: lines of the source that are no order for goods, and why.
///
/// @param rule its name, under which left-out lines are counted; several entries may share it
/// @param match how `value` is to be read
/// @param value a stock code, the beginning of one, or a [Condition]
/// @param reason in words
public record LeftOutRule(String rule, Match match, String value, String reason) {

  /// How a rule recognises its lines.
  public enum Match {
    /// By the whole stock code.
    CODE,
    /// By the beginning of the stock code.
    PREFIX,
    /// By a [Condition].
    CONDITION
  }

  /// What can be wrong with a line whose code is one of goods.
  public enum Condition {
    /// Negative units on an invoice that is no cancellation.
    NEGATIVE_WITHOUT_CANCELLATION,
    /// No price and no customer on an invoice without any price.
    FREE_WITHOUT_CUSTOMER,
    /// A cancellation of goods that the file shows no earlier sale of.
    RETURNED_BUT_NEVER_SOLD
  }

  /// The documented list, in its order.
  public static List<LeftOutRule> all() {
    return SampleResource.rows("left-out.csv").stream()
        .map(
            row ->
                new LeftOutRule(
                    row.getField("rule"),
                    Match.valueOf(row.getField("match")),
                    row.getField("value"),
                    row.getField("reason")))
        .toList();
  }
}
