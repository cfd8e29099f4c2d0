package org.owplanner.engine.site.factor;

import java.util.ArrayList;
import java.util.List;

/// Which minimums knock a site out, whatever it saves.
public final class KnockOut {

  private KnockOut() {}

  /// Minimums that a site's newest scores don't reach; none: it may be open.
  public static List<FailedMinimum> failures(
      List<FactorScore> scores, List<FactorMinimum> minimums) {
    var newest = FactorScores.newest(scores);
    var failed = new ArrayList<FailedMinimum>();
    for (var minimum : minimums) {
      var score = newest.get(minimum.factor());
      if (score == null) {
        failed.add(new FailedMinimum(minimum, false, 0));
      } else if (!(score >= minimum.least())) {
        failed.add(new FailedMinimum(minimum, true, score));
      }
    }
    return failed;
  }
}
