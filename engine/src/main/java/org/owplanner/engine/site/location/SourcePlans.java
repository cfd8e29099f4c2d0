package org.owplanner.engine.site.location;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.site.location.Repair.Candidate;

/// Plans in which each customer has one source.
final class SourcePlans {

  private SourcePlans() {}

  /// The cheapest plan in which each customer is served by this site: besides the sites that serve,
  /// those are open that must be or whose fixed cost is below 0.
  static Candidate of(LocationIndex index, int[] siteOf) {
    var isOpen = new boolean[index.sites];
    for (var site = 0; site < index.sites; site++) {
      isOpen[site] = index.forced[site] == LocationProblem.OPEN;
    }
    for (var site : siteOf) {
      isOpen[site] = true;
    }
    openPaying(index, isOpen);
    var open = new boolean[index.problem.sites()];
    for (var site = 0; site < index.sites; site++) {
      open[index.siteId[site]] = isOpen[site];
    }
    var share = new double[siteOf.length];
    Arrays.fill(share, 1);
    var plan =
        new LocationPlan(
            open,
            IntStream.range(0, siteOf.length).toArray(),
            Arrays.stream(siteOf).map(site -> index.siteId[site]).toArray(),
            share);
    return new Candidate(plan, LocationCheck.cost(index.problem, plan));
  }

  private static void openPaying(LocationIndex index, boolean[] isOpen) {
    var isHeld = new boolean[index.groups];
    var open = 0;
    for (var site = 0; site < index.sites; site++) {
      isHeld[index.group[site]] |= isOpen[site];
      open += isOpen[site] ? 1 : 0;
    }
    var paying =
        IntStream.range(0, index.sites)
            .filter(site -> index.fixed[site] < 0 && !isOpen[site])
            .boxed()
            .sorted(Comparator.comparingDouble(site -> index.fixed[site]))
            .toList();
    for (var site : paying) {
      if (open < index.mostOpen && !isHeld[index.group[site]]) {
        isOpen[site] = true;
        isHeld[index.group[site]] = true;
        open++;
      }
    }
  }
}
