package org.owplanner.engine.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.forecast.ForecastMethod;

/// Which methods' records at earlier origins speak against them.
final class OutOfPlace {

  private OutOfPlace() {}

  /// The methods whose mean error is at most `factor` times the least one; those without a record
  /// stay.
  static List<Integer> kept(
      RollingErrors past, List<ForecastMethod> methods, double factor, List<String> setAside) {
    var least = Double.POSITIVE_INFINITY;
    for (var i = 0; i < methods.size(); i++) {
      var error = past.meanError(i);
      least = error < least ? error : least;
    }
    var kept = new ArrayList<Integer>();
    for (var i = 0; i < methods.size(); i++) {
      var error = past.meanError(i);
      if (error > factor * least) {
        setAside.add(
            "%s: its mean error at %d earlier origins was %.2f times the best method's."
                .formatted(methods.get(i).name(), past.origins().size(), error / least));
      } else {
        kept.add(i);
      }
    }
    return kept;
  }
}
