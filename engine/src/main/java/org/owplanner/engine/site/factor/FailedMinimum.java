package org.owplanner.engine.site.factor;

import org.owplanner.engine.solve.Text;

/// A minimum that a site doesn't reach.
///
/// @param minimum the minimum
/// @param isScored whether the site has a score of the factor at all
/// @param score its score; 0 where it has none
public record FailedMinimum(FactorMinimum minimum, boolean isScored, double score) {

  /// What is wrong, in words.
  public Text text() {
    var words = minimum.factor().words();
    return isScored
        ? new Text(
            "「%s」得分 %s，最低要求 %s".formatted(words.zh(), score, minimum.least()),
            "its score of %s is %s, but must be at least %s"
                .formatted(words.en(), score, minimum.least()))
        : new Text(
            "「%s」没有得分，最低要求 %s".formatted(words.zh(), minimum.least()),
            "it has no score of %s, but needs at least %s".formatted(words.en(), minimum.least()));
  }
}
