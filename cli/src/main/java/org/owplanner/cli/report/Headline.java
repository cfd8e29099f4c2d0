package org.owplanner.cli.report;

import java.util.List;

/// What a plan decided and saves, in a sentence and a few figures.
///
/// @param title the sentence
/// @param lede what stands behind it
/// @param figures the large numbers
record Headline(String title, List<String> lede, List<Figure> figures) {

  /// One large number.
  record Figure(String label, String value, String note) {

    static Figure of(PageWords words, String key, String value, String note) {
      return new Figure(words.of("figure." + key), value, note);
    }

    /// What the plan saves against what is done without it.
    static Figure saved(ReportProof proof, PageWords words, PageNumbers numbers) {
      return of(
          words,
          "saved",
          numbers.money(proof.inForceMicros() - proof.objectiveMicros()),
          words.of(
              "figure.savedNote",
              numbers.money(proof.objectiveMicros()),
              numbers.money(proof.inForceMicros())));
    }
  }

  /// What the plan saves, or costs more, as a sentence.
  static String saved(ReportProof proof, PageWords words, PageNumbers numbers) {
    var saved = proof.inForceMicros() - proof.objectiveMicros();
    return words.of(
        saved >= 0 ? "lede.saved" : "lede.costs",
        numbers.money(Math.abs(saved)),
        numbers.percent(
            proof.inForceMicros() == 0
                ? Double.NaN
                : Math.abs(saved) / (double) Math.abs(proof.inForceMicros())));
  }
}
