package org.owplanner.batch.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which field of a file's rows is which column.
///
/// @param names the header's fields
/// @param fieldOf for each column of the table, the place of its field, or -1 where the file lacks
///   it
record FeedHeader(List<String> names, int[] fieldOf) {

  /// Reads the first row of a file.
  ///
  /// @throws FeedException if it isn't a header of the table's files
  static FeedHeader of(FeedTable table, String file, List<String> names) {
    var known = table.columns().stream().map(FeedColumn::name).toList();
    refuseForeign(file, names, known);
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!known.contains(name)) {
        throw new FeedException(
            "%s has a column (%s) that the feed doesn't know. Its columns are %s. Take it out, or correct its name."
                .formatted(file, name, String.join(", ", known)));
      }
      if (!seen.add(name)) {
        throw new FeedException(
            "%s has the column (%s) twice. Take one of them out.".formatted(file, name));
      }
    }
    var missing = missing(table, seen);
    if (!missing.isEmpty()) {
      throw new FeedException(
          "%s lacks the column %s. Add it; owp template DIR shows how the file must look."
              .formatted(file, String.join(", ", missing)));
    }
    return new FeedHeader(List.copyOf(names), known.stream().mapToInt(names::indexOf).toArray());
  }

  /// Whether a row is the header again.
  boolean isRepeatedBy(List<String> row) {
    return row.equals(names);
  }

  private static void refuseForeign(String file, List<String> names, List<String> known) {
    if (names.stream().anyMatch(known::contains)) {
      return;
    }
    var first = String.join(",", names);
    for (var delimiter : List.of(";", "\t", "|")) {
      var parts = List.of(first.split(java.util.regex.Pattern.quote(delimiter), -1));
      if (parts.size() > 1 && parts.stream().map(String::strip).anyMatch(known::contains)) {
        throw new FeedException(
            "%s is delimited by %s. Save it with commas between fields (RFC 4180)."
                .formatted(file, delimiter.equals("\t") ? "tabs" : "«" + delimiter + "»"));
      }
    }
    throw new FeedException(
        "%s has no header: its first line is «%s». Put this line on top: %s"
            .formatted(
                file,
                first.length() > 80 ? first.substring(0, 80) + "…" : first,
                String.join(",", known)));
  }

  private static List<String> missing(FeedTable table, Set<String> seen) {
    var missing = new ArrayList<String>();
    for (var column : table.columns()) {
      if (column.isRequired() && !seen.contains(column.name())) {
        missing.add(column.name());
      }
    }
    return missing;
  }
}
