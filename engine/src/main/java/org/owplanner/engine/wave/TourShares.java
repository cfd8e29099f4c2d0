package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a shift of any size costs at least, from each order's share of the tours that it is in.
///
/// Let an order's weight w in a tour be its part of what the tour can hold at most: 1 ÷ most
/// orders, or its volume or weight ÷ the equipment's; the weights of a tour's orders add up to at
/// most 1. What a tour costs whatever it holds can therefore be shared out by weight: set-up, and
/// the walk, which is at least twice the way from the depot to the farthest of all that it must
/// fetch, so at least Σ w · 2 · an order's own farthest line at its nearest place. A visit serves
/// at most the orders that want something there, and no more than a tour holds: each order that
/// goes there pays that part of reaching, and its picks in full. So an order that is picked costs
/// at least P = its share by the cheapest kind of picker who may take it + lateness and waiting as
/// if it were picked first; it is deferred at a price D that is known.
///
/// So many orders need time: with q the least seconds that an order's share keeps pickers busy, the
/// k-th order is back no earlier than T, when pickers have worked as long as the k smallest q
/// together. In any plan the sum of (T of an order's rank − when it is back at the earliest)⁺ is at
/// least that of both sorted (both ascending give the least), so with j orders deferred
///
/// z ≥ Σ min(P, D) + the j least D − P + waiting price · Σ (T(k) − e(j + k))⁺
///
/// and the least of that over j is a bound; so is Σ min(P, D) with what [Shortages] cost, where
/// that is more. All three weights are tried; the best bound counts.
final class TourShares {

  private final BoundGround ground;
  private final WaveFacts facts;
  private final UsablePlaces places;
  private final Map<Integer, Integer> ordersAt = new HashMap<>();
  private final Map<Integer, Set<Integer>> skusAt = new HashMap<>();
  private final Map<Integer, List<Alone>> alones = new HashMap<>();
  private final double idleShare;

  TourShares(BoundGround ground) {
    this.ground = ground;
    facts = ground.facts();
    places = new UsablePlaces(facts);
    var isWorthIt =
        ground.kinds().stream().allMatch(kind -> tourMicros(kind, ground.idleShare()) >= 0);
    idleShare = isWorthIt ? ground.idleShare() : 0;
    for (var o : ground.open()) {
      var visited = new HashSet<Integer>();
      for (int sku : facts.book().need(o).keySet()) {
        for (var lot = facts.lots().first(sku); lot < facts.lots().first(sku + 1); lot++) {
          var location = facts.lots().location(lot);
          visited.add(location);
          skusAt.computeIfAbsent(location, _ -> new HashSet<>()).add(sku);
        }
      }
      visited.forEach(location -> ordersAt.merge(location, 1, Integer::sum));
    }
  }

  /// What a tour of a kind costs whatever it holds, beside its walk: its set-up, less what its
  /// last, incomplete second saves of idle time, and roundings.
  private double tourMicros(TourKind kind, double share) {
    return (facts.prices().setUpSeconds() * (1 - share) - share) * kind.microsPerSecond() - 2;
  }

  long lowerMicros() {
    var best = Double.NEGATIVE_INFINITY;
    for (var weight : Weight.values()) {
      best = Math.max(best, openMicros(weight));
    }
    return (long) Math.floor(ground.fixedMicros(idleShare) + best - roundingMicros());
  }

  /// Waiting is rounded once an order; where set-up doesn't pay for them, so are tours, of which
  /// there may be as many as units.
  private double roundingMicros() {
    var micros = 1.0 + ground.open().length;
    if (ground.kinds().stream().anyMatch(kind -> tourMicros(kind, idleShare) < 0)) {
      for (var o : ground.open()) {
        micros += 2 * facts.book().need(o).values().stream().mapToLong(Long::longValue).sum();
      }
    }
    return micros;
  }

  /// By what a tour's costs are shared out.
  private enum Weight {
    ORDERS,
    VOLUME,
    GRAMS
  }

  /// What one order costs at least when it is picked.
  ///
  /// @param micros its share of tours, without its lateness and waiting
  /// @param back when it is picked at the earliest
  /// @param seconds how long its share keeps a picker busy
  private record Share(double micros, int back, double seconds) {
    static final Share NEVER =
        new Share(Double.POSITIVE_INFINITY, Integer.MAX_VALUE, Double.POSITIVE_INFINITY);

    Share least(Share other) {
      return new Share(
          Math.min(micros, other.micros),
          Math.min(back, other.back),
          Math.min(seconds, other.seconds));
    }
  }

  private double openMicros(Weight weight) {
    var open = ground.open();
    var micros = 0.0;
    var regrets = new double[open.length];
    var backs = new double[open.length];
    var seconds = new double[open.length];
    var served = new ArrayList<Shortages.Served>();
    var count = 0;
    for (var o : open) {
      var share = ground.isWhole(o) ? whole(o, weight) : inParts(o, weight);
      var back = Math.max(share.back, facts.book().releasedEnd(o));
      var deferred = (double) facts.deferredMicros()[o];
      var picked = share.micros + ground.timeMicros(o, back);
      micros += Math.min(deferred, picked);
      if (picked < deferred) {
        regrets[count] = deferred - picked;
        served.add(new Shortages.Served(o, regrets[count], share.seconds, back));
        backs[count] = ground.packedSecond(back) - (double) facts.prices().packSeconds();
        seconds[count++] = share.seconds;
      }
    }
    Arrays.sort(regrets, 0, count);
    Arrays.sort(backs, 0, count);
    Arrays.sort(seconds, 0, count);
    return micros
        + Math.max(
            new Shortages(ground, served).leastMicros(),
            new RankedWaits(ground, regrets, backs, seconds, count).leastMicros());
  }

  /// What tours of a kind that hold a whole order cost for it, whatever share of them it fills.
  ///
  /// @param kind kind of tour
  /// @param walk seconds to its farthest line and back
  /// @param work seconds of its own reaching and picking
  /// @param back when it is picked at the earliest
  private record Alone(TourKind kind, double walk, double work, int back) {}

  private Share whole(int order, Weight weight) {
    var least = Share.NEVER;
    for (var alone : alones.computeIfAbsent(order, this::alones)) {
      var kind = alone.kind;
      var w = part(kind, weight, order);
      var micros =
          (w * alone.walk + alone.work) * (1 - idleShare) * kind.microsPerSecond()
              + w * Math.max(0, tourMicros(kind, idleShare));
      least =
          least.least(
              new Share(
                  micros,
                  alone.back,
                  w * (facts.prices().setUpSeconds() + alone.walk) + alone.work));
    }
    return least;
  }

  private List<Alone> alones(int order) {
    var found = new ArrayList<Alone>();
    var pick = LeastTour.pickSeconds(facts, order);
    for (var kind : ground.kinds()) {
      if (!kind.admits(facts, order)) {
        continue;
      }
      var farMm = 0;
      var reach = 0.0;
      var highest = 0.0;
      var sharedReach = 0.0;
      for (int sku : facts.book().need(order).keySet()) {
        farMm = Math.max(farMm, places.nearestMm(kind.pickerClass(), sku));
        var one = reachShare(kind, sku);
        highest = Math.max(highest, leastReach(kind, sku));
        if (isToItself(kind, sku)) {
          reach += one;
        } else {
          sharedReach = Math.max(sharedReach, one);
        }
      }
      var walk = 2 * farMm / kind.mmPerSecond();
      var alone = facts.prices().setUpSeconds() + walk + highest + pick;
      var back = ground.earliestEnd(kind, alone);
      if (back < 0) {
        continue;
      }
      found.add(new Alone(kind, walk, reach + sharedReach + pick, back));
    }
    return found;
  }

  /// The part of a tour that an order fills.
  private double part(TourKind kind, Weight weight, int order) {
    return switch (weight) {
      case ORDERS -> 1.0 / mostOrders(kind, order);
      case VOLUME -> facts.book().volumeMm3(order) / (1000.0 * kind.equipment().mostVolumeCm3());
      case GRAMS -> facts.book().weightG(order) / (double) kind.equipment().mostWeightG();
    };
  }

  private int mostOrders(TourKind kind, int order) {
    return facts.book().order(order).lines().size() == 1
        ? Math.max(kind.mostOrders(), kind.mostSingles())
        : kind.mostOrders();
  }

  private double leastReach(TourKind kind, int sku) {
    return Arrays.stream(places.of(kind.pickerClass(), sku))
        .mapToDouble(facts::reachSeconds)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// Least part of a visit to these goods that one order pays.
  private double reachShare(TourKind kind, int sku) {
    var most = Math.max(kind.mostOrders(), kind.mostSingles());
    return Arrays.stream(places.of(kind.pickerClass(), sku))
        .mapToDouble(
            place -> facts.reachSeconds(place) / Math.min(most, ordersAt.getOrDefault(place, 1)))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// Whether no place of these goods holds others that are asked for.
  private boolean isToItself(TourKind kind, int sku) {
    return Arrays.stream(places.of(kind.pickerClass(), sku))
        .allMatch(place -> skusAt.getOrDefault(place, Set.of()).size() <= 1);
  }

  /// Of an order that may be cut into parts: the tour to its farthest line pays for that part alone
  /// by number of orders; by volume or weight every line pays for itself.
  private Share inParts(int order, Weight weight) {
    var tour = 0.0;
    var tourSeconds = 0.0;
    var work = 0.0;
    var workSeconds = 0.0;
    var back = Integer.MIN_VALUE;
    var need = facts.book().need(order);
    for (var entry : need.entrySet()) {
      var least = Share.NEVER;
      var leastWork = Double.POSITIVE_INFINITY;
      var leastWorkMicros = Double.POSITIVE_INFINITY;
      for (var kind : ground.kinds()) {
        if (places.of(kind.pickerClass(), entry.getKey()).length == 0) {
          continue;
        }
        var walk = 2 * places.nearestMm(kind.pickerClass(), entry.getKey()) / kind.mmPerSecond();
        var end =
            ground.earliestEnd(
                kind, facts.prices().setUpSeconds() + walk + leastReach(kind, entry.getKey()));
        if (end < 0) {
          continue;
        }
        var price = (1 - idleShare) * kind.microsPerSecond();
        var w = linePart(kind, weight, order, entry.getKey(), entry.getValue());
        least =
            least.least(
                new Share(
                    w * (walk * price + Math.max(0, tourMicros(kind, idleShare))),
                    end,
                    w * (facts.prices().setUpSeconds() + walk)));
        var reach = isToItself(kind, entry.getKey()) ? reachShare(kind, entry.getKey()) : 0;
        leastWork = Math.min(leastWork, reach);
        leastWorkMicros = Math.min(leastWorkMicros, reach * price);
      }
      if (least.back == Integer.MAX_VALUE) {
        return Share.NEVER;
      }
      back = Math.max(back, least.back);
      work += leastWorkMicros;
      workSeconds += leastWork;
      tour = weight == Weight.ORDERS ? Math.max(tour, least.micros) : tour + least.micros;
      tourSeconds =
          weight == Weight.ORDERS
              ? Math.max(tourSeconds, least.seconds)
              : tourSeconds + least.seconds;
    }
    var pick = LeastTour.pickSeconds(facts, order);
    var cheapest = ground.kinds().stream().mapToDouble(TourKind::microsPerSecond).min().orElse(0);
    return new Share(
        tour + work + pick * (1 - idleShare) * cheapest, back, tourSeconds + workSeconds + pick);
  }

  private double linePart(TourKind kind, Weight weight, int order, int sku, long units) {
    return switch (weight) {
      case ORDERS -> 1.0 / mostOrders(kind, order);
      case VOLUME ->
          facts.book().volumeMm3OfSku(sku) * units / (1000.0 * kind.equipment().mostVolumeCm3());
      case GRAMS -> facts.book().weightOfSku(sku) * units / (double) kind.equipment().mostWeightG();
    };
  }
}
