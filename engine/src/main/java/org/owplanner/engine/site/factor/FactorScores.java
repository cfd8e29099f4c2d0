package org.owplanner.engine.site.factor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What counts of a site's scores.
final class FactorScores {

  private FactorScores() {}

  /// The newest score of each factor; of two of one day the first.
  static Map<Factor, Double> newest(List<FactorScore> scores) {
    var days = new EnumMap<Factor, LocalDate>(Factor.class);
    var newest = new EnumMap<Factor, Double>(Factor.class);
    for (var score : scores) {
      var day = days.get(score.factor());
      if (day == null || score.asOf().isAfter(day)) {
        days.put(score.factor(), score.asOf());
        newest.put(score.factor(), score.score());
      }
    }
    return newest;
  }
}
