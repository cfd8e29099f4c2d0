package org.owplanner.batch.feed;

/// Why a row was not loaded.
///
/// @param line line of the file on which the row begins; the header is line 1
/// @param column column, or columns with commas between; empty for the row as a whole
/// @param value value found there, shortened
/// @param reason what is wrong and what to do, going on after «column (value) »
public record Reject(long line, String column, String value, String reason) {

  static final int MOST_CHARACTERS = 200;

  public Reject {
    if (value.length() > MOST_CHARACTERS) {
      value = value.substring(0, MOST_CHARACTERS - 1) + "…";
    }
  }

  /// As a sentence.
  @Override
  public String toString() {
    return column.isEmpty()
        ? "Line %d: the row %s".formatted(line, reason)
        : "Line %d: %s (%s) %s".formatted(line, column, value, reason);
  }
}
