package org.owplanner.engine.site.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.factor.FactorMinimum;
import org.owplanner.engine.site.factor.FactorScore;

/// Scores without which a site can't be open.
final class Minimums {

  private final List<FactorMinimum> minimums;

  Minimums(List<FactorMinimum> minimums) {
    this.minimums = minimums;
  }

  /// The first factor in which a site is below its minimum, or has no score.
  Optional<Factor> cause(Site site) {
    return minimums.stream()
        .filter(minimum -> !reaches(site, minimum))
        .map(FactorMinimum::factor)
        .findFirst();
  }

  /// The newest score counts.
  private static boolean reaches(Site site, FactorMinimum minimum) {
    return site.scores().stream()
        .filter(score -> score.factor() == minimum.factor())
        .max(Comparator.comparing(FactorScore::asOf))
        .filter(score -> score.score() >= minimum.least())
        .isPresent();
  }
}
