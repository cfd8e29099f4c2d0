package org.owplanner.engine.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Open sites as the Lagrangian relaxation's mean choice has them.
final class LagrangeStarts {

  private static final List<Double> LEAST_SHARES = List.of(0.75, 0.5, 0.25, 0.08);

  private LagrangeStarts() {}

  /// Options for each share from which on a site counts as open.
  static List<int[]> of(SiteFacts facts, SiteStates states, SiteAscent ascent, int[] least) {
    var sites = facts.sites.size();
    var likely = new int[sites];
    var share = new double[sites];
    for (var s = 0; s < sites; s++) {
      likely[s] = ServedNeeds.CLOSED;
      var most = 0.0;
      for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
        share[s] += ascent.openShare[o];
        if (ascent.openShare[o] > most) {
          most = ascent.openShare[o];
          likely[s] = o;
        }
      }
    }
    var order =
        IntStream.range(0, sites)
            .boxed()
            .sorted(Comparator.comparingDouble(s -> -share[s]))
            .toList();
    return LEAST_SHARES.stream()
        .map(limit -> options(states, least, likely, share, order, limit))
        .filter(options -> !Arrays.equals(options, least))
        .toList();
  }

  private static int[] options(
      SiteStates states,
      int[] least,
      int[] likely,
      double[] share,
      List<Integer> order,
      double limit) {
    var options = least.clone();
    var left = states.mostOpen() - states.open();
    for (var s : order) {
      if (likely[s] == ServedNeeds.CLOSED) {
        continue;
      }
      if (states.state()[s] == SiteStates.OPEN) {
        options[s] = likely[s];
      } else if (states.state()[s] == SiteStates.FREE && left > 0 && share[s] >= limit) {
        options[s] = likely[s];
        left--;
      }
    }
    return options;
  }
}
