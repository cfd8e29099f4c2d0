package org.owplanner.engine.site;

import java.util.Arrays;

/// The Lagrangian relaxation in which needs need not be served but are worth λ a piece:
///
/// `L(λ) = Σⱼ min(λⱼ, pⱼ) + Σₛ gₛ + min { Σₛ (vₛ − gₛ) yₛ : Σₛ yₛ ≤ most open, forced kept }` with
/// g what closing costs and `vₛ = min over options { cost − max { Σⱼ (λⱼ − cₛⱼ) xⱼ : rows of the
/// option } }`, p what it costs not to serve a need.
///
/// It is a lower bound for every λ: the terms `λⱼ (1 − uⱼ − Σₛ xₛⱼ)` that are added are 0 for every
/// network; u by itself costs `min(0, pⱼ − λⱼ)` at least; an option gains no more than the knapsack
/// of its rows added up; sources by region are left out (Geoffrion 1974; Beasley 1988). Families
/// that clash are in different options, so that clashes are kept. λ above p is no better than p.
final class SiteRelaxation {

  private static final double ALPHA_STEP = 0.1;
  private static final double ALPHA_DAMPING = 0.98;

  final SiteFacts facts;
  final byte[] state;
  private final SiteStates states;
  private final SiteWork work;
  private final SiteKnapsack[] knapsacks;

  /// v of each site, and the option that gave it.
  final double[] value;

  final int[] option;

  /// Needs that a site would take, the last in the share `lastShare`.
  final int[][] taken;

  final int[] takenCount;
  final double[] lastShare;

  /// What a site's rows, added up, would be worth more of.
  final double[] ratio;

  final boolean[] isOpen;

  /// What the last λ bound.
  double bound;

  /// `1 − Σₛ xₛⱼ` at the last λ.
  final double[] residual;

  final double[] alpha;
  private final double[] alphaStep;

  SiteRelaxation(SiteFacts facts, SiteStates states, SiteWork work) {
    this.facts = facts;
    this.states = states;
    this.work = work;
    state = states.state().clone();
    knapsacks = new SiteKnapsack[work.threads()];
    for (var t = 0; t < knapsacks.length; t++) {
      knapsacks[t] = new SiteKnapsack(facts);
    }
    var sites = state.length;
    value = new double[sites];
    option = new int[sites];
    taken = SiteKnapsack.nothingTaken(sites);
    takenCount = new int[sites];
    lastShare = new double[sites];
    ratio = new double[sites];
    isOpen = new boolean[sites];
    residual = new double[facts.needs.count];
    alpha = new double[facts.options.count];
    Arrays.fill(alpha, 0.5);
    alphaStep = new double[alpha.length];
    Arrays.fill(alphaStep, ALPHA_STEP);
  }

  /// Solves the relaxation; λ is brought down to p.
  void evaluate(double[] worth) {
    for (var need = 0; need < worth.length; need++) {
      worth[need] = Math.min(worth[need], facts.needs.unservedMicros[need]);
    }
    work.forEach(state.length, (thread, site) -> solve(knapsacks[thread], site, worth));
    bound = choose(state, states.mostOpen(), isOpen);
    for (var lambda : worth) {
      bound += lambda;
    }
    Arrays.fill(residual, 1);
    for (var site = 0; site < state.length; site++) {
      if (isOpen[site]) {
        for (var k = 0; k < takenCount[site]; k++) {
          residual[taken[site][k]] -= k == takenCount[site] - 1 ? lastShare[site] : 1;
        }
      }
    }
    for (var need = 0; need < worth.length; need++) {
      if (residual[need] > 0 && worth[need] >= facts.needs.unservedMicros[need]) {
        residual[need] = 0;
      }
    }
  }

  private void solve(SiteKnapsack knapsack, int site, double[] worth) {
    value[site] = Double.POSITIVE_INFINITY;
    takenCount[site] = 0;
    if (state[site] == SiteStates.CLOSED) {
      return;
    }
    knapsack.gather(site, worth);
    var most = knapsack.most();
    for (var o = facts.options.first[site]; o < facts.options.first[site + 1]; o++) {
      if (states.isOff()[o] || facts.options.micros[o] - most >= value[site]) {
        continue;
      }
      knapsack.solve(o, alpha[o]);
      var net = facts.options.micros[o] - knapsack.value;
      if (net < value[site]) {
        value[site] = net;
        option[site] = o;
        taken[site] = knapsack.taken(taken[site]);
        takenCount[site] = knapsack.taken();
        lastShare[site] = knapsack.lastShare;
        ratio[site] = knapsack.ratio();
      }
      balance(o, knapsack);
    }
  }

  /// The row that is exceeded shall weigh more.
  private void balance(int o, SiteKnapsack knapsack) {
    if (knapsack.shareM3 > 1 || knapsack.shareOrders > 1) {
      var far = Math.clamp(knapsack.shareM3 - knapsack.shareOrders, -1.0, 1.0);
      alpha[o] = Math.clamp(alpha[o] + alphaStep[o] * far, 0.0, 1.0);
      alphaStep[o] *= ALPHA_DAMPING;
    }
  }

  /// The best choice of sites at the last values: what they cost beyond their needs' worth.
  double choose(byte[] forced, int mostOpen, boolean[] chosen) {
    var sum = 0.0;
    var left = mostOpen;
    var gains = new double[forced.length];
    var free = 0;
    for (var site = 0; site < forced.length; site++) {
      sum += facts.closedMicros[site];
      var net = value[site] - facts.closedMicros[site];
      chosen[site] = forced[site] == SiteStates.OPEN;
      if (chosen[site]) {
        sum += net;
        left--;
      } else if (forced[site] == SiteStates.FREE && net < 0) {
        gains[free++] = net;
      }
    }
    Arrays.sort(gains, 0, free);
    var least = left <= 0 ? Double.NEGATIVE_INFINITY : free <= left ? 0 : gains[left - 1];
    for (var k = 0; k < Math.min(free, left); k++) {
      sum += gains[k];
    }
    for (var site = 0; site < forced.length && left > 0; site++) {
      var net = value[site] - facts.closedMicros[site];
      if (forced[site] == SiteStates.FREE && net < 0 && net <= least) {
        chosen[site] = true;
        left--;
      }
    }
    return sum;
  }
}
