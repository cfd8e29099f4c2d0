package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The moves of a SKU that can pay: who sends, who receives, and by which routes.
///
/// A route is left out if its first case gains nothing although nothing else moves: what else moves
/// only makes a case worth less, for what a cell costs is convex in what is sent, and in what is
/// received a further unit costs the more the more others arrive.
final class SkuMoves {

  /// A route that may pay.
  ///
  /// @param sender place in the list of senders
  /// @param receiver place in the list of receivers
  /// @param route the route
  /// @param pattern place in the list of arrival patterns
  /// @param caseMicros freight, handling, capital and storage of a case until it arrives
  record Option(int sender, int receiver, Route route, int pattern, double caseMicros) {}

  private final int[] senders;
  private final int[] receivers;
  private final double[][] sendMicros;
  private final List<Option> options;
  private final List<int[]> patterns;
  private final int mostCases;
  private final ReceiverGains[] gains;

  private SkuMoves(
      int[] senders,
      int[] receivers,
      double[][] sendMicros,
      List<Option> options,
      List<int[]> patterns,
      int mostCases,
      ReceiverGains[] gains) {
    this.senders = senders;
    this.receivers = receivers;
    this.sendMicros = sendMicros;
    this.options = options;
    this.patterns = patterns;
    this.mostCases = mostCases;
    this.gains = gains;
  }

  /// @param maySend cells that may send
  /// @param leastMicros what a first case received costs at least, by cell; 0 where none may be
  static Optional<SkuMoves> of(
      SkuGoods goods, GoodsTools tools, boolean[] maySend, double[] leastMicros) {
    var senders = indices(maySend);
    var mayReceive = new boolean[leastMicros.length];
    for (var cell = 0; cell < mayReceive.length; cell++) {
      mayReceive[cell] = leastMicros[cell] < 0;
    }
    var receivers = indices(mayReceive);
    var sends = new double[senders.length][];
    var mostCases = 0;
    for (var s = 0; s < senders.length; s++) {
      var cell = senders[s];
      var cases = (goods.mostSentUnits(cell) - goods.pinnedSent(cell)) / goods.pieceUnits();
      sends[s] =
          tools
              .evaluator()
              .sendMicros(
                  goods.facts(tools, cell),
                  goods.pinnedSent(cell),
                  goods.pinnedArrivals(cell),
                  goods.pieceUnits(),
                  cases);
      mostCases += cases;
    }
    var patterns = new ArrayList<int[]>();
    var places = new TreeMap<String, Integer>();
    var options = new ArrayList<Option>();
    var gains = new ReceiverGains[receivers.length];
    for (var r = 0; r < receivers.length; r++) {
      gains[r] =
          new ReceiverGains(goods, receivers[r], patterns, mostCases, leastMicros[receivers[r]]);
      for (var s = 0; s < senders.length; s++) {
        addOptions(
            goods, tools, senders[s], s, r, sends[s][1], gains[r], patterns, places, options);
      }
    }
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(new SkuMoves(senders, receivers, sends, options, patterns, mostCases, gains));
  }

  private static int[] indices(boolean[] isIn) {
    var found = new int[isIn.length];
    var count = 0;
    for (var i = 0; i < isIn.length; i++) {
      if (isIn[i]) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static void addOptions(
      SkuGoods goods,
      GoodsTools tools,
      int cell,
      int sender,
      int receiver,
      double firstSent,
      ReceiverGains gains,
      List<int[]> patterns,
      Map<String, Integer> places,
      List<Option> options) {
    var one = goods.cells().get(cell);
    var units = goods.pieceUnits();
    for (var route :
        goods.shared().network().between(goods.place(cell), goods.place(gains.cell()))) {
      if (goods.isPinned(route.index()) || !route.carries(one.sku(), units)) {
        continue;
      }
      var micros =
          route.handlingMicros()
              + units
                  * (route.freightUnitMicros(one.sku())
                      + goods.capitalMicros(one, route)
                      + goods.storageMicros(one, route));
      if (firstSent + micros + gains.leastMicros() >= 0) {
        continue;
      }
      var pattern =
          places.computeIfAbsent(
              Arrays.toString(route.periods()),
              key -> {
                patterns.add(route.periods());
                return patterns.size() - 1;
              });
      if (firstSent + micros + gains.first(tools, pattern) < 0) {
        options.add(new Option(sender, receiver, route, pattern, micros));
      }
    }
  }

  List<Option> options() {
    return options;
  }

  int senders() {
    return senders.length;
  }

  int sender(int index) {
    return senders[index];
  }

  int receivers() {
    return receivers.length;
  }

  int receiver(int index) {
    return receivers[index];
  }

  /// What each number of cases sent costs the sender, from 0 cases on. Not to be changed.
  double[] sendMicros(int sender) {
    return sendMicros[sender];
  }

  ReceiverGains gains(int receiver) {
    return gains[receiver];
  }

  List<int[]> patterns() {
    return patterns;
  }

  /// Cases that may be sent, all senders together.
  int mostCases() {
    return mostCases;
  }

  /// Forgets what may not be asked again.
  void release() {
    for (var gain : gains) {
      gain.release();
    }
  }

  /// What a case by an option costs under prices, until it arrives.
  double pricedMicros(SkuGoods goods, Option option, RoutePrices prices) {
    var sku = goods.cells().get(senders[option.sender()]).sku();
    return option.caseMicros()
        + (double) goods.pieceUnits() * sku.volumeMm3() * prices.mm3Micros(option.route())
        + (double) goods.pieceUnits() * sku.weightG() * prices.gramMicros(option.route());
  }
}
