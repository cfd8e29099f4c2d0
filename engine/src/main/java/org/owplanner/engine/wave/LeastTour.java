package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.TourRouter;

/// The least duration and cost of one tour for each set of a few orders.
///
/// Every SKU of the set is taken at one of its places at least. Over all choices of one place each,
/// the least of walk ÷ speed + reach, by the shortest tour: no routing walks less, and a further
/// stop shortens none. Where there are too many choices, SKUs with the most places count only as
/// far as the tour must go to the nearest one. Picking takes what its lines take in one piece:
/// pieces take no less. The three prices of a tour are rounded, and its seconds are whole.
final class LeastTour {

  private static final int MOST_WAYS = 48;
  private static final double ROUNDING_MICROS = 1.5;
  private static final double ROUNDING_SECONDS = 1e-6 + 1e-9;

  private final WaveFacts facts;
  private final TourKind kind;
  private final int[] orders;
  private final UsablePlaces places;
  private final TourRouter router;
  private final int[] seconds;
  private final double[] micros;

  LeastTour(BoundGround ground, TourKind kind, int[] orders) {
    facts = ground.facts();
    this.kind = kind;
    this.orders = orders;
    places = new UsablePlaces(facts);
    router = RoutingPolicy.EXACT.router(facts.problem().layout().graph());
    seconds = new int[1 << orders.length];
    micros = new double[seconds.length];
    var admits = 0;
    for (var i = 0; i < orders.length; i++) {
      admits |= kind.admits(facts, orders[i]) ? 1 << i : 0;
    }
    for (var set = 1; set < seconds.length; set++) {
      if ((set & ~admits) == 0 && isCarried(set)) {
        var work = facts.prices().setUpSeconds() + walkAndReachSeconds(set) + pickSeconds(set);
        seconds[set] = (int) Math.ceil(work - ROUNDING_SECONDS);
        micros[set] =
            (work - ground.idleShare() * seconds[set]) * kind.microsPerSecond() - ROUNDING_MICROS;
      } else {
        seconds[set] = -1;
      }
    }
  }

  /// Whether one tour may take these orders.
  boolean isAllowed(int set) {
    return seconds[set] >= 0;
  }

  int seconds(int set) {
    return seconds[set];
  }

  /// Its cost, less what it saves of idle time.
  double micros(int set) {
    return micros[set];
  }

  private boolean isCarried(int set) {
    var equipment = kind.equipment();
    var volumeCm3 = 0L;
    var weightG = 0L;
    var compartments = 0L;
    var isSingles = true;
    for (var rest = set; rest != 0; rest &= rest - 1) {
      var order = orders[Integer.numberOfTrailingZeros(rest)];
      var cm3 = OrderBook.cm3(facts.book().volumeMm3(order));
      volumeCm3 += cm3;
      weightG += facts.book().weightG(order);
      compartments +=
          Math.max(1, Math.ceilDiv(cm3 * equipment.compartments(), equipment.mostVolumeCm3()));
      isSingles &= facts.book().order(order).lines().size() == 1;
    }
    var count = Integer.bitCount(set);
    return volumeCm3 <= equipment.mostVolumeCm3()
        && weightG <= equipment.mostWeightG()
        && ((isSingles && count <= kind.mostSingles())
            || (count <= equipment.mostOrders()
                && (equipment.compartments() == 0 || compartments <= equipment.compartments())));
  }

  private double pickSeconds(int set) {
    var seconds = 0.0;
    for (var rest = set; rest != 0; rest &= rest - 1) {
      seconds += pickSeconds(facts, orders[Integer.numberOfTrailingZeros(rest)]);
    }
    return seconds;
  }

  /// Seconds to take all that is left of an order, once its places are reached.
  static double pickSeconds(WaveFacts facts, int order) {
    var rates = facts.problem().rates();
    var most = rates.whole(WaveRate.MOST_PICK_UNITS);
    var units = 0L;
    for (var line = 0; line < facts.book().order(order).lines().size(); line++) {
      units += Math.min(most, facts.book().leftUnits(order, line));
    }
    return units * rates.get(WaveRate.PICK_SECONDS_PER_UNIT);
  }

  private double walkAndReachSeconds(int set) {
    var skus = new TreeSet<Integer>();
    for (var rest = set; rest != 0; rest &= rest - 1) {
      skus.addAll(facts.book().need(orders[Integer.numberOfTrailingZeros(rest)]).keySet());
    }
    var choices =
        skus.stream()
            .map(sku -> places.of(kind.pickerClass(), sku))
            .sorted(Comparator.comparingInt(all -> all.length))
            .toList();
    var ways = 1;
    var chosen = 0;
    while (chosen < choices.size() && ways * choices.get(chosen).length <= MOST_WAYS) {
      ways *= choices.get(chosen++).length;
    }
    var farMm = 0;
    for (var all : choices.subList(chosen, choices.size())) {
      farMm =
          Math.max(
              farMm,
              Arrays.stream(all).map(facts.problem().layout()::depotDistanceMm).min().orElse(0));
    }
    var least = Double.POSITIVE_INFINITY;
    for (var way = 0; way < ways; way++) {
      var stops = new TreeSet<Integer>();
      var rest = way;
      for (var all : choices.subList(0, chosen)) {
        stops.add(all[rest % all.length]);
        rest /= all.length;
      }
      least = Math.min(least, seconds(stops, farMm));
    }
    return least;
  }

  private double seconds(Set<Integer> stops, int farMm) {
    var layout = facts.problem().layout();
    var aisles = new int[stops.size()];
    var ysMm = new int[aisles.length];
    var reach = 0.0;
    var i = 0;
    for (int stop : stops) {
      aisles[i] = layout.aisleOf(stop);
      ysMm[i++] = layout.yMmOf(stop);
      reach += facts.reachSeconds(stop);
    }
    var walkMm = Math.max(router.lengthMm(aisles, ysMm, i), 2L * farMm);
    return walkMm / kind.mmPerSecond() + reach;
  }
}
