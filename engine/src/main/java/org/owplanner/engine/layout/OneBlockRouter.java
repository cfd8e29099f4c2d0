package org.owplanner.engine.layout;

/// Shortest tour in one block: the dynamic program of Ratliff & Rosenthal (1983), written out.
///
/// Left of an aisle's two crossings a partial tour is of one of five classes: both crossings odd
/// (`odd`); only the front one touched, or only the back one (`front`, `back`); both even and
/// joined (`joined`) or in two parts (`apart`). With b, t, g the ways of serving the aisle (see
/// BlockCosts) and h its length, serving it leads to
///
/// odd′ = min(odd + g, min(front, back, joined, apart) + h), front′ = front + b, back′ = back + t,
/// joined′ = min(odd + h, joined + g), apart′ = min(front, back, apart) + g
///
/// and walking d on to the next one to
///
/// odd + 2d, min(front, joined) + 2d, min(back, joined) + 2d, joined + 4d, apart + 4d.
///
/// An aisle is never walked twice from end to end (Revenant, Cambazard & Catusse 2024, «A note
/// about a transition of Ratliff and Rosenthal's order picking algorithm for rectangular
/// warehouses»).
final class OneBlockRouter implements TourRouter {
  private final AisleGraph graph;
  private final AisleStops stops;
  private int odd;
  private int front;
  private int back;
  private int joined;
  private int apart;

  OneBlockRouter(AisleGraph graph) {
    this.graph = graph;
    stops = new AisleStops(graph.aisleCount());
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    stops.load(aisles, ysMm, count);
    var beforeMm = 0;
    var isFirst = true;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      var isDepot = aisle == graph.depotAisle();
      if (stops.isEmpty(aisle) && !isDepot) {
        continue;
      }
      var xMm = graph.aisleXMm(aisle);
      if (!isFirst) {
        walkOn(xMm - beforeMm);
      }
      serve(aisle, isDepot, isFirst);
      isFirst = false;
      beforeMm = xMm;
    }
    return Math.min(Math.min(front, back), joined);
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    return new ExactWalk(graph, aisles, ysMm, count).sequence();
  }

  private void serve(int aisle, boolean isDepot, boolean isFirst) {
    var frontMm = graph.frontYMm();
    var backMm = graph.backYMm();
    var end = stops.start(aisle + 1);
    var firstMm = isDepot ? frontMm : stops.yMm(stops.start(aisle));
    var lastMm = isDepot ? frontMm : firstMm;
    var largestMm = firstMm - frontMm;
    for (var stop = stops.start(aisle); stop < end; stop++) {
      var yMm = stops.yMm(stop);
      largestMm = Math.max(largestMm, yMm - lastMm);
      lastMm = yMm;
    }
    largestMm = Math.max(largestMm, backMm - lastMm);
    var throughMm = backMm - frontMm;
    var fromFrontMm = 2 * (lastMm - frontMm);
    var fromBackMm = 2 * (backMm - firstMm);
    var gapMm = 2 * (throughMm - largestMm);
    if (isFirst) {
      begin(fromFrontMm, fromBackMm, gapMm, throughMm);
    } else {
      goOn(fromFrontMm, fromBackMm, gapMm, throughMm);
    }
  }

  private void begin(int fromFrontMm, int fromBackMm, int gapMm, int throughMm) {
    odd = throughMm;
    front = fromFrontMm;
    back = fromBackMm;
    joined = AisleSweep.NEVER;
    apart = gapMm;
  }

  private void goOn(int fromFrontMm, int fromBackMm, int gapMm, int throughMm) {
    var ends = Math.min(Math.min(front, back), apart);
    var wasOdd = odd;
    odd = Math.min(odd + gapMm, Math.min(ends, joined) + throughMm);
    joined = Math.min(wasOdd + throughMm, joined + gapMm);
    front += fromFrontMm;
    back += fromBackMm;
    apart = ends + gapMm;
  }

  private void walkOn(int acrossMm) {
    odd += 2 * acrossMm;
    front = Math.min(front, joined) + 2 * acrossMm;
    back = Math.min(back, joined) + 2 * acrossMm;
    joined += 4 * acrossMm;
    apart += 4 * acrossMm;
  }
}
