package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.TreeMap;
import org.owplanner.engine.transfer.SkuOptions.Option;

/// Seeks cheap moves of one SKU under prices: from nothing on, the step that saves most, until none
/// saves anything. A step takes 1, 2, 4, … cases more or fewer on a route, or moves them from a
/// route to another.
final class SkuSearch {

  private static final double LEAST_GAIN_MICROS = 50;
  private static final int MOST_STEPS = 400;

  private final SkuGoods goods;
  private final SkuOptions all;
  private final SkuMoves moves;
  private final GoodsTools tools;
  private final RoutePrices prices;
  private final Option[] options;
  private final double[] caseMicros;
  private final int[] cases;
  private final int[] sent;
  private final int[][] received;
  private final ReceiverGains.State[] states;
  private final int[] receivedCases;
  private final GoodsPlan start;

  /// The sender that is the same cell as a receiver, -1 for none, and the other way round.
  private final int[] senderOf;

  private final int[] receiverOf;

  /// The best step found so far: cases fewer on one option, and more on another.
  private double bestMicros;

  private int bestLess;
  private int bestMore;
  private int bestCases;

  /// @param start a plan whose cases are kept at first, as far as its routes are open
  SkuSearch(SkuGoods goods, SkuOptions all, GoodsTools tools, RoutePrices prices, GoodsPlan start) {
    this.goods = goods;
    this.start = start;
    this.all = all;
    moves = all.moves();
    this.tools = tools;
    this.prices = prices;
    options =
        all.options().stream()
            .filter(option -> prices.isOpen(option.route()))
            .toArray(Option[]::new);
    cases = new int[options.length];
    caseMicros = new double[options.length];
    for (var o = 0; o < options.length; o++) {
      caseMicros[o] = all.pricedMicros(options[o], prices);
    }
    sent = new int[moves.senders()];
    received = new int[moves.receivers()][all.patterns().size()];
    receivedCases = new int[moves.receivers()];
    states = new ReceiverGains.State[moves.receivers()];
    senderOf = new int[moves.receivers()];
    receiverOf = new int[moves.senders()];
    Arrays.fill(senderOf, -1);
    Arrays.fill(receiverOf, -1);
    for (var i = 0; i < receiverOf.length; i++) {
      for (var r = 0; r < senderOf.length; r++) {
        if (moves.sender(i) == moves.receiver(r).cell()) {
          receiverOf[i] = r;
          senderOf[r] = i;
        }
      }
    }
  }

  /// The plan found, or what is pinned alone if that costs less.
  GoodsPlan best() {
    for (var o = 0; o < options.length; o++) {
      var k = Arrays.binarySearch(start.routes(), options[o].route().index());
      if (k >= 0) {
        keep(options[o], o, start.amounts()[k]);
      }
    }
    for (var r = 0; r < states.length; r++) {
      states[r] = all.gains(r).state(received[r]);
    }
    for (var step = 0; step < MOST_STEPS && findStep(); step++) {
      change(bestLess, -bestCases);
      change(bestMore, bestCases);
    }
    if (Arrays.stream(cases).allMatch(count -> count == 0)) {
      return goods.pinned();
    }
    var found = plan();
    return prices.of(found) < prices.of(goods.pinned()) ? found : goods.pinned();
  }

  private void keep(Option option, int at, int count) {
    cases[at] = count;
    sent[option.sender()] += count;
    received[option.receiver()][option.pattern()] += count;
    receivedCases[option.receiver()] += count;
  }

  private GoodsPlan plan() {
    var all = new TreeMap<Integer, Integer>();
    for (var k = 0; k < goods.pinnedRoutes().length; k++) {
      all.put(goods.pinnedRoutes()[k], goods.pinnedCases()[k]);
    }
    for (var o = 0; o < options.length; o++) {
      if (cases[o] > 0) {
        all.put(options[o].route().index(), cases[o]);
      }
    }
    return goods.plan(
        tools,
        all.keySet().stream().mapToInt(Integer::intValue).toArray(),
        all.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private void change(int option, int more) {
    if (option < 0) {
      return;
    }
    var one = options[option];
    cases[option] += more;
    sent[one.sender()] += more;
    received[one.receiver()][one.pattern()] += more;
    receivedCases[one.receiver()] += more;
    states[one.receiver()] = all.gains(one.receiver()).state(received[one.receiver()]);
  }

  /// Finds the step that saves most; whether there is one. Steps that change when a receiver
  /// receives its cases are dear to value, so they are asked for only where no other saves
  /// anything.
  private boolean findStep() {
    bestMicros = -LEAST_GAIN_MICROS;
    bestCases = 0;
    for (var more = 0; more < options.length; more++) {
      offerMore(more);
    }
    var isStuck = bestCases == 0;
    for (var less = 0; less < options.length && isStuck; less++) {
      for (var step = 0; cases[less] >= 1 << step; step++) {
        offerLess(less, step);
      }
    }
    isStuck = bestCases == 0;
    for (var less = 0; less < options.length && isStuck; less++) {
      if (cases[less] > 0) {
        offerOtherTime(less, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(cases[less]));
      }
    }
    return bestCases > 0;
  }

  private void offerMore(int more) {
    var option = options[more];
    if (!mayReceive(option) || !maySend(option)) {
      return;
    }
    var gains = all.gains(option.receiver());
    var last = 0.0;
    for (var step = 0; step < gains.steps() && isLeft(option.sender(), 1 << step); step++) {
      var micros =
          send(option.sender(), 1 << step)
              + caseMicros[more] * (1 << step)
              + gains.more(tools, states[option.receiver()], option.pattern(), step);
      if (micros >= last) {
        return;
      }
      last = micros;
      offer(-1, more, 1 << step, micros);
    }
  }

  /// Fewer cases, alone or with as many more on another route that leaves all receivers' times.
  private void offerLess(int less, int step) {
    var option = options[less];
    var count = 1 << step;
    var gains = all.gains(option.receiver());
    var fewer = gains.fewer(tools, states[option.receiver()], option.pattern(), step);
    var unsent = send(option.sender(), -count);
    var saved = -caseMicros[less] * count;
    offer(less, -1, count, fewer + unsent + saved);
    for (var more = 0; more < options.length; more++) {
      var other = options[more];
      if (more == less || !isExchange(option, other, count)) {
        continue;
      }
      var micros = saved + caseMicros[more] * count;
      if (other.receiver() != option.receiver()) {
        micros +=
            fewer
                + all.gains(other.receiver())
                    .more(tools, states[other.receiver()], other.pattern(), step);
      } else if (other.pattern() != option.pattern()) {
        continue;
      }
      offer(less, more, count, micros + exchanged(option, other, unsent, count));
    }
  }

  /// As many cases for the same receiver at another time.
  private void offerOtherTime(int less, int step) {
    var option = options[less];
    var count = 1 << step;
    var gains = all.gains(option.receiver());
    var fewer = gains.fewer(tools, states[option.receiver()], option.pattern(), step);
    var unsent = send(option.sender(), -count);
    var without = received[option.receiver()].clone();
    without[option.pattern()] -= count;
    var state = gains.state(without);
    for (var more = 0; more < options.length; more++) {
      var other = options[more];
      if (other.receiver() == option.receiver()
          && other.pattern() != option.pattern()
          && isExchange(option, other, count)) {
        var micros =
            fewer
                + gains.more(tools, state, other.pattern(), step)
                + (caseMicros[more] - caseMicros[less]) * count;
        offer(less, more, count, micros + exchanged(option, other, unsent, count));
      }
    }
  }

  /// Whether cases may go by another option of the same receiver or sender instead.
  private boolean isExchange(Option option, Option other, int count) {
    return (other.receiver() == option.receiver() || other.sender() == option.sender())
        && mayReceive(other)
        && maySend(other)
        && (other.sender() == option.sender() || isLeft(other.sender(), count));
  }

  private double exchanged(Option option, Option other, double unsent, int count) {
    return other.sender() == option.sender() ? 0 : unsent + send(other.sender(), count);
  }

  private void offer(int less, int more, int count, double micros) {
    if (micros < bestMicros) {
      bestMicros = micros;
      bestLess = less;
      bestMore = more;
      bestCases = count;
    }
  }

  private boolean isLeft(int sender, int count) {
    return sent[sender] + count < moves.sendMicros(sender).length;
  }

  private double send(int sender, int more) {
    var micros = moves.sendMicros(sender);
    return micros[sent[sender] + more] - micros[sent[sender]];
  }

  /// Whether the receiver sends nothing.
  private boolean mayReceive(Option option) {
    var s = senderOf[option.receiver()];
    return s < 0 || sent[s] == 0;
  }

  /// Whether the sender receives nothing.
  private boolean maySend(Option option) {
    var r = receiverOf[option.sender()];
    return r < 0 || receivedCases[r] == 0;
  }
}
