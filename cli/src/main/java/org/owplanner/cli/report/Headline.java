package org.owplanner.cli.report;

import java.util.List;

/// What a plan decided and saves, in a sentence and a few figures.
///
/// @param title the sentence
/// @param lede what stands behind it
/// @param figures the large numbers
record Headline(String title, List<String> lede, List<Figure> figures) {

  /// One large number.
  record Figure(String label, String value, String note) {}
}
