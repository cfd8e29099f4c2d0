package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Seeks cheap moves of one SKU under prices by what senders and receivers cost each alone: from
/// nothing on, the step that saves most, until none saves anything. A step takes 1, 2, 4, … cases
/// more or fewer on a route, or moves them from a route to another.
final class CurveSearch {

  private static final double LEAST_GAIN_MICROS = 50;
  private static final int MOST_STEPS = 200;

  private final SkuGoods goods;
  private final SkuMoves moves;
  private final RoutePrices prices;
  private final List<CurveOption> options = new ArrayList<>();
  private final ReceivedCases[] received;
  private final int[] sent;

  /// The sender that is the same cell as a receiver, -1 for none, and the other way round.
  private final int[] senderOf;

  private final int[] receiverOf;

  private double bestMicros;
  private int bestLess;
  private int bestMore;
  private int bestCases;

  CurveSearch(SkuGoods goods, SkuMoves moves, RoutePrices prices) {
    this.goods = goods;
    this.moves = moves;
    this.prices = prices;
    sent = new int[moves.senders()];
    received = new ReceivedCases[moves.receivers()];
    senderOf = new int[received.length];
    receiverOf = new int[sent.length];
    Arrays.fill(senderOf, -1);
    Arrays.fill(receiverOf, -1);
    for (var r = 0; r < received.length; r++) {
      received[r] = new ReceivedCases(moves.receiver(r));
      for (var s = 0; s < sent.length; s++) {
        if (moves.sender(s) == moves.receiver(r).cell()) {
          receiverOf[s] = r;
          senderOf[r] = s;
        }
        CurveOption.addBest(moves, s, r, prices, options);
      }
    }
  }

  /// The plan found, or what is pinned alone if that costs less.
  GoodsPlan best() {
    for (var step = 0; step < MOST_STEPS && findStep(); step++) {
      if (bestLess >= 0) {
        change(options.get(bestLess), -bestCases);
      }
      if (bestMore >= 0) {
        change(options.get(bestMore), bestCases);
      }
    }
    var all = new TreeMap<Integer, Integer>();
    for (var option : options) {
      if (option.cases > 0) {
        all.put(option.route.index(), option.cases);
      }
    }
    if (all.isEmpty()) {
      return goods.pinned();
    }
    for (var k = 0; k < goods.pinnedRoutes().length; k++) {
      all.put(goods.pinnedRoutes()[k], goods.pinnedCases()[k]);
    }
    var found =
        goods.draft(
            all.keySet().stream().mapToInt(Integer::intValue).toArray(),
            all.values().stream().mapToInt(Integer::intValue).toArray());
    return prices.of(found) < prices.of(goods.pinned()) ? found : goods.pinned();
  }

  private void change(CurveOption option, int more) {
    option.cases += more;
    sent[option.sender] += more;
    received[option.receiver].add(option.route.periods(), more);
  }

  /// Finds the step that saves most; whether there is one. Steps back are tried only where no step
  /// forward saves anything.
  private boolean findStep() {
    bestMicros = -LEAST_GAIN_MICROS;
    bestCases = 0;
    for (var more = 0; more < options.size(); more++) {
      offerMore(more);
    }
    if (bestCases == 0) {
      for (var less = 0; less < options.size(); less++) {
        for (var count = 1; count <= options.get(less).cases; count *= 2) {
          offerLess(less, count);
        }
      }
    }
    return bestCases > 0;
  }

  private void offerMore(int more) {
    var option = options.get(more);
    var last = 0.0;
    for (var count = 1; isPossible(option, count); count *= 2) {
      var micros = more(option, count);
      if (micros >= last) {
        return;
      }
      last = micros;
      offer(-1, more, count, micros);
    }
  }

  /// Fewer cases, alone or with as many more on another route.
  private void offerLess(int less, int count) {
    var option = options.get(less);
    var before = -more(option, -count);
    change(option, -count);
    offer(less, -1, count, -before);
    for (var more = 0; more < options.size(); more++) {
      var other = options.get(more);
      if (more != less
          && (other.receiver == option.receiver || other.sender == option.sender)
          && isPossible(other, count)) {
        offer(less, more, count, more(other, count) - before);
      }
    }
    change(option, count);
  }

  private void offer(int less, int more, int count, double micros) {
    if (micros < bestMicros) {
      bestMicros = micros;
      bestLess = less;
      bestMore = more;
      bestCases = count;
    }
  }

  /// Whether the sender has so many left and receives nothing, and the receiver sends nothing.
  private boolean isPossible(CurveOption option, int count) {
    var s = senderOf[option.receiver];
    var r = receiverOf[option.sender];
    return option.cases + count <= option.most
        && sent[option.sender] + count < moves.sendMicros(option.sender).length
        && (s < 0 || sent[s] == 0)
        && (r < 0 || received[r].isNone());
  }

  /// What so many cases more, or fewer, cost.
  private double more(CurveOption option, int count) {
    var send = moves.sendMicros(option.sender);
    var before = sent[option.sender];
    return send[before + count]
        - send[before]
        + count * option.caseMicros
        + received[option.receiver].more(option.route.periods(), count);
  }
}
