package org.owplanner.engine.wave;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What it costs at least that not all orders can be served: of goods there are too few, of work
/// too much for all pickers' hours, of lines too many for all waves, of orders too many for all
/// packing slots.
///
/// For each of these, orders that take a_i of something of which e is lacking are given up at a
/// regret r_i: min Σ r_i x_i, Σ a_i x_i ≥ e, 0 ≤ x_i ≤ 1, is filled greedily by r_i ÷ a_i. Over
/// goods such minima are added up where an order that was counted once is given up for nothing
/// later on.
final class Shortages {

  private final BoundGround ground;
  private final WaveFacts facts;
  private final List<Served> orders;

  /// An order that may be picked.
  ///
  /// @param order its index
  /// @param regret what deferring it costs beyond picking it
  /// @param seconds how long it keeps a picker busy at least
  /// @param back when it is picked at the earliest
  record Served(int order, double regret, double seconds, int back) {}

  Shortages(BoundGround ground, List<Served> orders) {
    this.ground = ground;
    facts = ground.facts();
    this.orders = orders;
  }

  private record Claim(double amount, double regret) {}

  double leastMicros() {
    return Math.max(Math.max(ofGoods(), ofHours()), Math.max(ofWaves(), ofPacking()));
  }

  private double ofGoods() {
    var claims = new TreeMap<Integer, Map<Served, Long>>();
    for (var served : orders) {
      facts
          .book()
          .need(served.order)
          .forEach(
              (sku, units) ->
                  claims.computeIfAbsent(sku, _ -> new LinkedHashMap<>()).put(served, units));
    }
    var counted = new HashSet<Served>();
    var micros = 0.0;
    for (var entry : claims.entrySet()) {
      var of = entry.getValue();
      var asked = of.values().stream().mapToLong(Long::longValue).sum();
      var excess = asked - facts.lots().unitsOf(entry.getKey());
      if (excess > 0) {
        micros +=
            givenUp(
                of.entrySet().stream()
                    .map(
                        e ->
                            new Claim(
                                e.getValue(), counted.contains(e.getKey()) ? 0 : e.getKey().regret))
                    .toList(),
                (double) excess);
        counted.addAll(of.keySet());
      }
    }
    return micros;
  }

  private double ofHours() {
    var claims =
        orders.stream()
            .filter(served -> served.seconds > 0)
            .map(served -> new Claim(served.seconds, served.regret))
            .toList();
    return givenUp(claims, sum(claims) - ground.hoursSeconds() - 1e-3);
  }

  private double ofWaves() {
    var claims =
        orders.stream()
            .map(served -> new Claim(ground.lines(served.order), served.regret))
            .toList();
    return givenUp(claims, sum(claims) - ground.mostLines());
  }

  /// Who is left without a slot needn't be deferred: it may be packed in the next shift.
  private double ofPacking() {
    var claims =
        orders.stream()
            .map(
                served ->
                    new Claim(
                        1,
                        Math.min(
                            served.regret,
                            (double) ground.unpackedMicros(served.order, served.back))))
            .toList();
    return givenUp(claims, sum(claims) - ground.packingRoom());
  }

  private static double sum(List<Claim> claims) {
    return claims.stream().mapToDouble(Claim::amount).sum();
  }

  private static double givenUp(List<Claim> claims, double excess) {
    var left = excess;
    var micros = 0.0;
    for (var claim :
        claims.stream()
            .sorted(Comparator.comparingDouble(claim -> claim.regret / claim.amount))
            .toList()) {
      if (left <= 0) {
        break;
      }
      micros += claim.regret * Math.min(1, left / claim.amount);
      left -= claim.amount;
    }
    return micros;
  }
}
