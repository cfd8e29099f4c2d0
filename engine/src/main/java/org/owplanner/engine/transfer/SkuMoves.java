package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who of a SKU may send and receive, and what that costs each of them alone.
///
/// A route is left out if its first case gains nothing although nothing else moves: what else moves
/// only makes a case worth less, for what a cell costs is convex in what is sent, and in what is
/// received a further unit costs the more the more others arrive.
final class SkuMoves {

  private final SkuGoods goods;
  private final int[] senders;
  private final double[][] sendMicros;
  private final List<ReceiverCurves> receivers = new ArrayList<>();
  private int mostCases;

  private SkuMoves(SkuGoods goods, int[] senders) {
    this.goods = goods;
    this.senders = senders;
    sendMicros = new double[senders.length][];
  }

  /// None if no move can pay.
  ///
  /// @param maySend cells that may send
  /// @param leastMicros what a first case received costs at least, by cell; 0 where none may be
  static Optional<SkuMoves> of(
      SkuGoods goods, GoodsTools tools, boolean[] maySend, double[] leastMicros) {
    var moves = new SkuMoves(goods, indices(maySend));
    for (var s = 0; s < moves.senders.length; s++) {
      moves.valueSender(tools, s);
    }
    for (var cell = 0; cell < leastMicros.length; cell++) {
      if (leastMicros[cell] < 0) {
        moves.valueReceiver(tools, cell, leastMicros[cell]);
      }
    }
    return moves.mayAnyPay() ? Optional.of(moves) : Optional.empty();
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

  private void valueSender(GoodsTools tools, int sender) {
    var cell = senders[sender];
    var cases = (goods.mostSentUnits(cell) - goods.pinnedSent(cell)) / goods.pieceUnits();
    mostCases += cases;
    sendMicros[sender] =
        tools
            .evaluator()
            .sendMicros(
                goods.facts(tools, cell),
                goods.pinnedSent(cell),
                goods.pinnedArrivals(cell),
                goods.pieceUnits(),
                cases);
  }

  private void valueReceiver(GoodsTools tools, int cell, double leastMicros) {
    var periods = 0;
    var enough = Double.NEGATIVE_INFINITY;
    for (var s = 0; s < senders.length; s++) {
      for (var route : routes(s, cell)) {
        var micros = sendMicros[s][1] + caseMicros(s, route);
        if (micros + leastMicros < 0 && isPossible(s, route)) {
          enough = Math.max(enough, -micros);
          for (var period : route.periods()) {
            periods |= 1 << period;
          }
        }
      }
    }
    if (periods != 0) {
      receivers.add(ReceiverCurves.of(goods, tools, cell, leastMicros, periods, mostCases, enough));
    }
  }

  private List<Route> routes(int sender, int receiverCell) {
    return goods
        .shared()
        .network()
        .between(goods.place(senders[sender]), goods.place(receiverCell));
  }

  private boolean isPossible(int sender, Route route) {
    return !goods.isPinned(route.index())
        && route.carries(goods.cells().get(senders[sender]).sku(), goods.pieceUnits());
  }

  private boolean mayAnyPay() {
    for (var s = 0; s < senders.length; s++) {
      for (var r = 0; r < receivers.size(); r++) {
        for (var route : routesBetween(s, r)) {
          if (mayPay(s, r, route)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Routes from a sender to a receiver, whether they may pay or not.
  List<Route> routesBetween(int sender, int receiver) {
    return routes(sender, receivers.get(receiver).cell());
  }

  /// Whether the first case by a route gains anything, prices left out.
  boolean mayPay(int sender, int receiver, Route route) {
    var micros = sendMicros[sender][1] + caseMicros(sender, route);
    var curves = receivers.get(receiver);
    return micros + curves.leastMicros() < 0
        && isPossible(sender, route)
        && micros + curves.first(route.periods()) < 0;
  }

  /// Freight, handling, capital and storage of a case until it arrives.
  double caseMicros(int sender, Route route) {
    var cell = goods.cells().get(senders[sender]);
    return route.handlingMicros()
        + goods.pieceUnits()
            * (route.freightUnitMicros(cell.sku())
                + goods.capitalMicros(cell, route)
                + goods.storageMicros(cell, route));
  }

  /// What a case costs under prices until it arrives; without end where even the first gains
  /// nothing.
  double hopeMicros(int sender, int receiver, Route route, RoutePrices prices) {
    var micros = pricedMicros(sender, route, prices);
    var first = micros + sendMicros[sender][1];
    var curves = receivers.get(receiver);
    return first + curves.leastMicros() < 0
            && curves.mayArrive(route.periods())
            && first + curves.first(route.periods()) < 0
            && isPossible(sender, route)
        ? micros
        : Double.MAX_VALUE;
  }

  /// Cases that there is room for on a route.
  int mostCases(int sender, Route route, RoutePrices prices) {
    var sku = goods.cells().get(senders[sender]).sku();
    var units = (long) goods.pieceUnits();
    return prices.mostPieces(goods.index(), route, units * sku.volumeMm3(), units * sku.weightG());
  }

  /// What a case costs under prices, until it arrives.
  double pricedMicros(int sender, Route route, RoutePrices prices) {
    var sku = goods.cells().get(senders[sender]).sku();
    return caseMicros(sender, route)
        + (double) goods.pieceUnits() * sku.volumeMm3() * prices.mm3Micros(route)
        + (double) goods.pieceUnits() * sku.weightG() * prices.gramMicros(route);
  }

  /// What moves cost more than what is pinned alone, by what each sender and receiver costs alone;
  /// without end where that isn't known.
  double draftMicros(int[] routes, int[] amounts) {
    var sent = new int[senders.length];
    var received = receivers.stream().map(ReceivedCases::new).toArray(ReceivedCases[]::new);
    var micros = 0.0;
    for (var k = 0; k < routes.length; k++) {
      if (amounts[k] == 0 || goods.isPinned(routes[k])) {
        continue;
      }
      var route = goods.shared().network().route(routes[k]);
      var s = Arrays.binarySearch(senders, goods.cellAt(route.from()));
      var r = receiverAt(goods.cellAt(route.to()));
      if (s < 0
          || r < 0
          || sent[s] + amounts[k] >= sendMicros[s].length
          || !receivers.get(r).mayArrive(route.periods())) {
        return Double.POSITIVE_INFINITY;
      }
      micros +=
          sendMicros[s][sent[s] + amounts[k]]
              - sendMicros[s][sent[s]]
              + amounts[k] * caseMicros(s, route)
              + received[r].more(route.periods(), amounts[k]);
      sent[s] += amounts[k];
      received[r].add(route.periods(), amounts[k]);
    }
    return micros;
  }

  private int receiverAt(int cell) {
    for (var r = 0; r < receivers.size(); r++) {
      if (receivers.get(r).cell() == cell) {
        return r;
      }
    }
    return -1;
  }

  int senders() {
    return senders.length;
  }

  /// A sender's cell.
  int sender(int index) {
    return senders[index];
  }

  int receivers() {
    return receivers.size();
  }

  ReceiverCurves receiver(int index) {
    return receivers.get(index);
  }

  /// What each number of cases sent costs the sender, from 0 cases on. Not to be changed.
  double[] sendMicros(int sender) {
    return sendMicros[sender];
  }

  /// Cases that may be sent, all senders together.
  int mostCases() {
    return mostCases;
  }
}
