package org.owplanner.datasets.sample;

import java.util.List;
import java.util.regex.Pattern;

/// Hazard classes by the words of a description, after `hazard-words.csv`; the first entry that
/// matches counts.
final class HazardWords {

  private record Entry(String hazardClass, Pattern pattern, String unless) {

    boolean matches(String description) {
      return pattern.matcher(description).find()
          && (unless.isEmpty() || !Pattern.compile(unless).matcher(description).find());
    }
  }

  private final List<Entry> entries =
      SampleResource.rows("hazard-words.csv").stream()
          .map(
              row ->
                  new Entry(
                      row.getField("hazard_class"),
                      Pattern.compile(row.getField("pattern")),
                      row.getField("unless")))
          .toList();

  /// The hazard class, empty for harmless goods.
  String hazardClass(String description) {
    return entries.stream()
        .filter(entry -> entry.matches(description))
        .map(Entry::hazardClass)
        .findFirst()
        .orElse("");
  }
}
