package org.owplanner.engine.wave;

import java.util.Arrays;
import org.owplanner.engine.layout.RoutingPolicy;

/// What an order that is deferred costs tomorrow, as a tour of its own: so that leaving work for
/// tomorrow never saves labour.
///
/// round((set-up + walk ÷ walking speed + reach + pick seconds) · c of a cart), with the shortest
/// walk over the lots nearest to the depot among all stock as it is listed; a SKU without any costs
/// no walk and no reach.
final class DeferralCost {

  private final WaveProblem problem;
  private final int[] nearest;

  DeferralCost(WaveProblem problem) {
    this.problem = problem;
    nearest = new int[problem.skus().size()];
    Arrays.fill(nearest, -1);
    var layout = problem.layout();
    for (var lot : problem.stock()) {
      if (lot.units() <= 0) {
        continue;
      }
      var before = nearest[lot.sku()];
      var mm = layout.depotDistanceMm(lot.location());
      var mmBefore = before < 0 ? Integer.MAX_VALUE : layout.depotDistanceMm(before);
      if (mm < mmBefore || (mm == mmBefore && lot.location() < before)) {
        nearest[lot.sku()] = lot.location();
      }
    }
  }

  /// By order.
  long[] micros() {
    var rates = problem.rates();
    var layout = problem.layout();
    var router = RoutingPolicy.EXACT.router(layout.graph());
    var c = rates.microsPerSecond(EquipmentKind.CART);
    var micros = new long[problem.orders().size()];
    for (var o = 0; o < micros.length; o++) {
      var lines = problem.orders().get(o).lines();
      var locations =
          lines.stream()
              .mapToInt(line -> nearest[line.sku()])
              .filter(location -> location >= 0)
              .distinct()
              .toArray();
      var aisles = new int[locations.length];
      var ysMm = new int[locations.length];
      var reach = 0.0;
      for (var i = 0; i < locations.length; i++) {
        aisles[i] = layout.aisleOf(locations[i]);
        ysMm[i] = layout.yMmOf(locations[i]);
        reach += rates.reachSeconds(layout.levelOf(locations[i]));
      }
      var pick = 0.0;
      for (var line : lines) {
        pick +=
            rates.get(WaveRate.PICK_SECONDS_PER_UNIT)
                * Math.min(line.units(), rates.whole(WaveRate.MOST_PICK_UNITS));
      }
      micros[o] =
          Math.round(
              (rates.get(WaveRate.TOUR_SET_UP_SECONDS)
                      + router.lengthMm(aisles, ysMm, locations.length)
                          / rates.get(WaveRate.WALKING_MM_PER_SECOND)
                      + reach
                      + pick)
                  * c);
    }
    return micros;
  }
}
