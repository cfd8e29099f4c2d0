package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds which changes of the open sites look best, without assigning anything: what closing costs
/// is each need's next best site, what opening saves are the needs that are cheaper there, up to
/// what it holds; both at the present prices of scarce rows.
final class OpenMoves {

  private static final int MOST_OUT = 12;
  private static final int MOST_IN = 24;

  private final SiteFacts facts;
  private final SiteStates states;
  private final SiteWork work;
  private final SiteKnapsack[] knapsacks;

  /// What each need costs now, prices included, its main source and what the next best costs.
  private final double[] now;

  private final double[] next;
  private final int[] main;
  private final double[] gains;

  OpenMoves(SiteFacts facts, SiteStates states, SiteWork work) {
    this.facts = facts;
    this.states = states;
    this.work = work;
    knapsacks = new SiteKnapsack[work.threads()];
    for (var t = 0; t < knapsacks.length; t++) {
      knapsacks[t] = new SiteKnapsack(facts);
    }
    now = new double[facts.needs.count];
    next = new double[now.length];
    main = new int[now.length];
    gains = new double[facts.options.count];
  }

  /// The changes that look best first.
  List<OpenMove> best(ServedNeeds network, SitePrices prices) {
    look(network, prices);
    var outs = outs(network, prices);
    var ins = ins(network);
    var moves = new ArrayList<OpenMove>();
    var isFull = open(network) >= states.mostOpen();
    if (!isFull) {
      moves.addAll(ins);
    }
    outs.stream().filter(out -> states.state()[out.site()] != SiteStates.OPEN).forEach(moves::add);
    addSizes(network, prices, moves);
    addSwaps(outs, ins, moves);
    moves.sort(
        Comparator.comparingDouble(OpenMove::micros)
            .thenComparingInt(OpenMove::site)
            .thenComparingInt(OpenMove::option)
            .thenComparingInt(OpenMove::other));
    return moves;
  }

  private static int open(ServedNeeds network) {
    var open = 0;
    for (var option : network.option) {
      open += option == ServedNeeds.CLOSED ? 0 : 1;
    }
    return open;
  }

  private void look(ServedNeeds network, SitePrices prices) {
    work.forEach(facts.regions.size(), (thread, region) -> lookAt(network, prices, region));
  }

  private void lookAt(ServedNeeds network, SitePrices prices, int region) {
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      var most = 0;
      main[need] = OpenMove.NONE;
      now[need] = 0;
      for (var k = need * network.width; k < (need + 1) * network.width; k++) {
        if (network.ppm[k] > 0) {
          now[need] +=
              priced(prices, network.source[k], need) * network.ppm[k] / SiteNeeds.WHOLE_PPM;
          if (network.ppm[k] > most) {
            most = network.ppm[k];
            main[need] = network.source[k];
          }
        }
      }
      now[need] += facts.needs.unservedMicros[need] * network.unserved(need) / SiteNeeds.WHOLE_PPM;
      next[need] = facts.needs.unservedMicros[need];
      for (var s = 0; s < network.option.length; s++) {
        if (s != main[need] && network.mayServe(s, need)) {
          next[need] = Math.min(next[need], priced(prices, s, need));
        }
      }
    }
  }

  private double priced(SitePrices prices, int site, int need) {
    return facts.lanes.micros(site, need)
        + prices.m3()[site] * facts.needs.peakM3[need]
        + prices.orders()[site] * facts.needs.peakOrders[need];
  }

  private List<OpenMove> outs(ServedNeeds network, SitePrices prices) {
    var loss = new double[network.option.length];
    for (var need = 0; need < now.length; need++) {
      if (main[need] != OpenMove.NONE) {
        loss[main[need]] += next[need] - now[need];
      }
    }
    var outs = new ArrayList<OpenMove>();
    for (var s = 0; s < loss.length; s++) {
      if (network.option[s] != ServedNeeds.CLOSED) {
        var rent = prices.m3()[s] * network.usedM3[s] + prices.orders()[s] * network.usedOrders[s];
        outs.add(
            OpenMove.of(
                s,
                ServedNeeds.CLOSED,
                loss[s] + rent + facts.closedMicros[s] - facts.options.micros[network.option[s]]));
      }
    }
    outs.sort(Comparator.comparingDouble(OpenMove::micros).thenComparingInt(OpenMove::site));
    return outs;
  }

  private List<OpenMove> ins(ServedNeeds network) {
    Arrays.fill(gains, Double.NEGATIVE_INFINITY);
    work.forEach(
        network.option.length,
        (thread, s) -> {
          if (network.option[s] == ServedNeeds.CLOSED && states.state()[s] != SiteStates.CLOSED) {
            knapsacks[thread].gather(s, now);
            for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
              if (!states.isOff()[o]) {
                knapsacks[thread].solve(o, 0.5);
                gains[o] =
                    knapsacks[thread].value - facts.options.micros[o] + facts.closedMicros[s];
              }
            }
          }
        });
    var ins = new ArrayList<OpenMove>();
    for (var o = 0; o < gains.length; o++) {
      if (gains[o] > Double.NEGATIVE_INFINITY) {
        ins.add(OpenMove.of(facts.options.site[o], o, -gains[o]));
      }
    }
    ins.sort(Comparator.comparingDouble(OpenMove::micros).thenComparingInt(OpenMove::option));
    return ins;
  }

  /// More room is worth its price, less of it what it is used for.
  private void addSizes(ServedNeeds network, SitePrices prices, List<OpenMove> moves) {
    var options = facts.options;
    for (var s = 0; s < network.option.length; s++) {
      var own = network.option[s];
      if (own == ServedNeeds.CLOSED) {
        continue;
      }
      for (var o = options.first[s]; o < options.first[s + 1]; o++) {
        if (o != own && !states.isOff()[o]) {
          var worth =
              worth(prices.m3()[s], options.capacityM3[o] - network.usedM3[s])
                  + worth(prices.orders()[s], options.capacityOrders[o] - network.usedOrders[s]);
          moves.add(OpenMove.of(s, o, options.micros[o] - options.micros[own] - worth));
        }
      }
    }
  }

  private static double worth(double price, double room) {
    return room == Double.POSITIVE_INFINITY || Double.isNaN(room) ? 0 : price * room;
  }

  private void addSwaps(List<OpenMove> outs, List<OpenMove> ins, List<OpenMove> moves) {
    var first = moves.size();
    var free = outs.stream().filter(out -> states.state()[out.site()] != SiteStates.OPEN).toList();
    for (var out : free.subList(0, Math.min(MOST_OUT, free.size()))) {
      for (var in : ins.subList(0, Math.min(MOST_IN, ins.size()))) {
        moves.add(
            new OpenMove(
                out.site(), out.option(), in.site(), in.option(), out.micros() + in.micros()));
      }
    }
    work.forEach(
        moves.size() - first,
        (thread, k) -> {
          var move = moves.get(first + k);
          var sum = move.micros();
          for (var need = 0; need < now.length; need++) {
            if (main[need] == move.site()) {
              sum -= saved(move.other(), need);
            }
          }
          moves.set(
              first + k,
              new OpenMove(move.site(), move.option(), move.other(), move.otherOption(), sum));
        });
  }

  /// What the need of a site that closes saves more by one that opens than was counted.
  private double saved(int site, int need) {
    var micros = facts.lanes.micros(site, need);
    return Math.max(0, next[need] - Math.max(micros, now[need]));
  }
}
