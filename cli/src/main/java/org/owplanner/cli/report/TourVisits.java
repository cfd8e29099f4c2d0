package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.layout.Layout;

/// Puts together stops of a tour that follow each other at one location.
final class TourVisits {

  private TourVisits() {}

  /// The visits of a tour; stops whose location isn't on the floor any more are left out.
  static List<TourMap.Visit> of(Layout layout, List<WaveStop> stops) {
    var visits = new ArrayList<TourMap.Visit>();
    for (var first = 0; first < stops.size(); ) {
      var last = first;
      while (last + 1 < stops.size() && isSamePlace(stops, first, last + 1)) {
        last++;
      }
      var location = layout.indexOf(stops.get(first).locationId());
      if (location >= 0) {
        visits.add(
            new TourMap.Visit(
                layout.aisleOf(location),
                layout.yMmOf(location),
                numbers(stops.get(first).stopNo(), stops.get(last).stopNo()),
                stops.get(first).locationId()));
      }
      first = last + 1;
    }
    return visits;
  }

  private static boolean isSamePlace(List<WaveStop> stops, int one, int other) {
    return stops.get(one).locationId().equals(stops.get(other).locationId());
  }

  private static String numbers(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
