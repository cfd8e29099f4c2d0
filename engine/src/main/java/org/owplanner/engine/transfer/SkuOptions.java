package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The moves of a SKU that can pay, each by itself.
final class SkuOptions {

  /// A route that may pay.
  ///
  /// @param sender place in the list of senders
  /// @param receiver place in the list of receivers
  /// @param route the route
  /// @param pattern place in the list of arrival patterns
  record Option(int sender, int receiver, Route route, int pattern) {}

  private final SkuMoves moves;
  private final List<Option> options = new ArrayList<>();
  private final List<int[]> patterns = new ArrayList<>();
  private final ReceiverGains[] gains;

  SkuOptions(SkuGoods goods, SkuMoves moves) {
    this.moves = moves;
    gains = new ReceiverGains[moves.receivers()];
    var places = new TreeMap<String, Integer>();
    for (var r = 0; r < gains.length; r++) {
      gains[r] = new ReceiverGains(goods, moves.receiver(r).cell(), patterns, moves.mostCases());
      for (var s = 0; s < moves.senders(); s++) {
        addOptions(s, r, places);
      }
    }
  }

  private void addOptions(int sender, int receiver, Map<String, Integer> places) {
    for (var route : moves.routesBetween(sender, receiver)) {
      if (moves.mayPay(sender, receiver, route)) {
        var pattern =
            places.computeIfAbsent(
                Arrays.toString(route.periods()),
                key -> {
                  patterns.add(route.periods());
                  return patterns.size() - 1;
                });
        options.add(new Option(sender, receiver, route, pattern));
      }
    }
  }

  /// Who sends and receives.
  SkuMoves moves() {
    return moves;
  }

  List<Option> options() {
    return options;
  }

  ReceiverGains gains(int receiver) {
    return gains[receiver];
  }

  List<int[]> patterns() {
    return patterns;
  }

  /// Forgets what may not be asked again.
  void release() {
    for (var gain : gains) {
      gain.release();
    }
  }

  /// What a case by an option costs under prices, until it arrives.
  double pricedMicros(Option option, RoutePrices prices) {
    return moves.pricedMicros(option.sender(), option.route(), prices);
  }
}
