package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Seeks the best network among given states of sites: climbs by opening, closing, swapping and
/// resizing sites, what looks best first, all needs assigned anew for each; then shakes what it has
/// and climbs again.
final class NetworkSearch {

  private static final int BATCH = 8;
  private static final int MOST_BATCHES = 4;
  private static final double LEAST_GAIN = 1e-9;

  /// Hears of every better network.
  @FunctionalInterface
  interface Hearer {
    void better(ServedNeeds network, double micros);
  }

  private final SiteFacts facts;
  private final SiteStates states;
  private final SiteWork work;
  private final SiteEffort effort;
  private final Hearer hearer;
  private final NeedAssigner[] assigners;
  private final OpenMoves moves;
  private final ServedNeeds[] trials = new ServedNeeds[BATCH];
  private final SitePrices[] trialPrices = new SitePrices[BATCH];
  private final double[] trialMicros = new double[BATCH];

  /// The best network so far, and what it costs before rounding.
  final ServedNeeds best;

  double bestMicros = Double.POSITIVE_INFINITY;

  private final ServedNeeds now;
  private double nowMicros = Double.POSITIVE_INFINITY;
  private SitePrices prices;

  NetworkSearch(
      SiteFacts facts, SiteStates states, SiteWork work, SiteEffort effort, Hearer hearer) {
    this.facts = facts;
    this.states = states;
    this.work = work;
    this.effort = effort;
    this.hearer = hearer;
    assigners = new NeedAssigner[work.threads()];
    for (var t = 0; t < assigners.length; t++) {
      assigners[t] = new NeedAssigner(facts);
    }
    moves = new OpenMoves(facts, states, work);
    for (var k = 0; k < BATCH; k++) {
      trials[k] = new ServedNeeds(facts);
    }
    best = new ServedNeeds(facts);
    now = new ServedNeeds(facts);
    prices = SitePrices.none(facts.sites.size());
  }

  /// Options with only what must be open, at its first option that may be.
  int[] least() {
    var options = new ServedNeeds(facts).option;
    for (var s = 0; s < options.length; s++) {
      for (var o = facts.options.first[s];
          o < facts.options.first[s + 1] && options[s] == ServedNeeds.CLOSED;
          o++) {
        if (states.state()[s] == SiteStates.OPEN && !states.isOff()[o]) {
          options[s] = o;
        }
      }
    }
    return options;
  }

  /// These options as far as they may be, within the most that may be open, and what must be.
  int[] standing(int[] known) {
    var options = least();
    var left = states.mostOpen() - states.open();
    for (var s = 0; s < options.length; s++) {
      if (known[s] == ServedNeeds.CLOSED || states.isOff()[known[s]]) {
        continue;
      }
      if (states.state()[s] == SiteStates.OPEN) {
        options[s] = known[s];
      } else if (states.state()[s] == SiteStates.FREE && left > 0) {
        options[s] = known[s];
        left--;
      }
    }
    return options;
  }

  /// Begins with these options.
  void begin(int[] options) {
    evaluate(List.of(options.clone()));
    accept(0);
  }

  /// Begins with a network that is known.
  void begin(ServedNeeds known) {
    now.set(known);
    nowMicros = now.micros();
    offer(now, nowMicros);
  }

  /// Takes what is known as the best without looking for its neighbours.
  void offer(ServedNeeds network, double micros) {
    if (micros < bestMicros - LEAST_GAIN * Math.abs(micros)) {
      best.set(network);
      bestMicros = micros;
      effort.improved();
      hearer.better(best, micros);
    }
  }

  /// Assigns all needs for each of these.
  private void evaluate(List<int[]> options) {
    work.forEach(
        options.size(),
        (thread, k) -> {
          System.arraycopy(options.get(k), 0, trials[k].option, 0, trials[k].option.length);
          assigners[thread].assign(trials[k], prices);
          close(trials[k]);
          trialMicros[k] = trials[k].micros();
          trialPrices[k] =
              new SitePrices(
                  assigners[thread].priceM3.clone(), assigners[thread].priceOrders.clone());
        });
    effort.spend(options.size());
  }

  /// Closes what serves nobody and needs not be open, where that is cheaper.
  private void close(ServedNeeds network) {
    for (var s = 0; s < network.option.length; s++) {
      var option = network.option[s];
      if (option != ServedNeeds.CLOSED
          && states.state()[s] == SiteStates.FREE
          && facts.options.micros[option] > facts.closedMicros[s]
          && isIdle(network, s)) {
        network.option[s] = ServedNeeds.CLOSED;
      }
    }
  }

  private static boolean isIdle(ServedNeeds network, int site) {
    if (network.usedM3[site] > 1e-12 || network.usedOrders[site] > 1e-12) {
      return false;
    }
    for (var k = 0; k < network.ppm.length; k++) {
      if (network.ppm[k] > 0 && network.source[k] == site) {
        return false;
      }
    }
    return true;
  }

  private void accept(int k) {
    now.set(trials[k]);
    nowMicros = trialMicros[k];
    prices = trialPrices[k];
    offer(now, nowMicros);
  }

  /// Climbs from where it stands until nothing that looks good is better.
  void climb(double share) {
    while (effort.isLeft(share)) {
      if (!climbOnce(share)) {
        return;
      }
    }
  }

  /// Makes the first change that is better; whether there was one.
  boolean climbOnce(double share) {
    var known = moves.best(now, prices);
    for (var from = 0;
        from < Math.min(known.size(), BATCH * MOST_BATCHES) && effort.isLeft(share);
        from += BATCH) {
      var batch = new ArrayList<int[]>();
      for (var move : known.subList(from, Math.min(known.size(), from + BATCH))) {
        var options = now.option.clone();
        move.apply(options);
        batch.add(options);
      }
      evaluate(batch);
      var chosen = 0;
      for (var k = 1; k < batch.size(); k++) {
        chosen = trialMicros[k] < trialMicros[chosen] ? k : chosen;
      }
      if (trialMicros[chosen] < nowMicros - LEAST_GAIN * Math.abs(nowMicros)) {
        accept(chosen);
        return true;
      }
    }
    return false;
  }

  /// Shakes the best network and climbs, again and again, while it is dearer than what is good
  /// enough.
  void shake(SplittableRandom random, double share, long enoughMicros, long mostShakes) {
    for (var k = 0L; k < mostShakes && effort.isLeft(share) && bestMicros > enoughMicros; k++) {
      now.set(best);
      nowMicros = bestMicros;
      var options = best.option.clone();
      var kicks = 1 + random.nextInt(3);
      var known = moves.best(now, prices);
      for (var kick = 0; kick < kicks && !known.isEmpty(); kick++) {
        known.get(random.nextInt(known.size())).apply(options);
      }
      keepMost(options, random);
      evaluate(List.of(options));
      now.set(trials[0]);
      nowMicros = trialMicros[0];
      prices = trialPrices[0];
      offer(now, nowMicros);
      climb(share);
    }
  }

  /// Closes at random what is open above the most that may be.
  void keepMost(int[] options, SplittableRandom random) {
    var free = new ArrayList<Integer>();
    var open = 0;
    for (var s = 0; s < options.length; s++) {
      if (options[s] != ServedNeeds.CLOSED) {
        open++;
        if (states.state()[s] == SiteStates.FREE) {
          free.add(s);
        }
      }
    }
    for (; open > states.mostOpen() && !free.isEmpty(); open--) {
      options[free.remove(random.nextInt(free.size()))] = ServedNeeds.CLOSED;
    }
  }

  SitePrices prices() {
    return prices;
  }
}
