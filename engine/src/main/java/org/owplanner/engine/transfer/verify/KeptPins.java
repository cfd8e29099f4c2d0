package org.owplanner.engine.transfer.verify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.owplanner.engine.transfer.PinnedLine;

/// Which of the lines that planners have fixed can be kept, with their cases.
final class KeptPins {

  private final WrittenTransfers plan;
  private final Map<Place, Long> taken = new HashMap<>();
  private final Map<RouteKey, Integer> kept = new LinkedHashMap<>();

  private KeptPins(WrittenTransfers plan) {
    this.plan = plan;
  }

  /// Cases by route, in the order in which stock is given to them.
  static Map<RouteKey, Integer> of(WrittenTransfers plan) {
    var sums = new HashMap<RouteKey, Long>();
    for (PinnedLine line : plan.problem.pinned()) {
      sums.merge(RouteKey.of(line), (long) line.cases(), Long::sum);
    }
    var pins = new KeptPins(plan);
    sums.keySet().stream()
        .filter(key -> plan.route(key).isPresent())
        .sorted(
            Comparator.comparingInt((RouteKey key) -> plan.offset(key))
                .thenComparing(RouteKey::departureId)
                .thenComparing(RouteKey::onwardDepartureId)
                .thenComparing(key -> key.sku().sellerId())
                .thenComparing(key -> key.sku().skuId()))
        .forEach(key -> pins.keep(key, sums.getOrDefault(key, 0L)));
    return pins.kept;
  }

  private void keep(RouteKey key, long cases) {
    var route = plan.route(key).orElseThrow();
    var from = new Place(route.fromId(), key.sku());
    if (cases < 0 || route.cause(plan.problem).isPresent()) {
      return;
    }
    long units;
    long there;
    if (route.isHome()) {
      units = cases;
      there = plan.returnedUnits(from);
      if (!plan.hasReturned(from)) {
        return;
      }
    } else {
      var sender = plan.cell(from);
      if (sender.isEmpty() || plan.cell(new Place(route.toId(), key.sku())).isEmpty()) {
        return;
      }
      units = cases * sender.get().sku().casePack();
      there = Math.max(0, sender.get().onHandUnits());
    }
    var place = route.isHome() ? new Place("home of " + route.fromId(), key.sku()) : from;
    if (taken.getOrDefault(place, 0L) + units <= there) {
      taken.merge(place, units, Long::sum);
      kept.put(key, Math.toIntExact(cases));
    }
  }
}
