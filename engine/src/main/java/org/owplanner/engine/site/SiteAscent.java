package org.owplanner.engine.site;

import java.util.Arrays;

/// Raises the Lagrangian bound by deflected subgradients (Camerini, Fratta and Maffioli 1975): `λ ←
/// λ + t (U − L) ÷ ‖d‖² · d` with `d ← g + 0.7 d`, g the needs' unserved shares; t shrinks, and λ
/// goes back to the best, where little was gained for so many steps. The running mean of the
/// choices says how likely each site is open (Barahona and Anbil 2000).
final class SiteAscent {

  private static final double LEAST_FACTOR = 1e-4;
  private static final double SHRINK = 0.7;
  private static final double KEPT = 0.7;
  private static final double WEIGHT = 0.05;
  private static final double MUCH = 0.002;
  private static final double REACH = 0.05;
  private static final int POOR = 12;

  final SiteRelaxation relaxation;

  /// The best λ, and what it bounds.
  final double[] best;

  double bound = Double.NEGATIVE_INFINITY;

  /// v and choice of options at the best λ.
  final double[] bestValue;

  /// How far each option is open in the mean.
  final double[] openShare;

  private final double[] trial;
  private final double[] direction;
  private double factor = 1;
  private int poor;

  SiteAscent(SiteRelaxation relaxation) {
    this.relaxation = relaxation;
    var facts = relaxation.facts;
    trial = start(facts);
    best = trial.clone();
    direction = new double[trial.length];
    bestValue = new double[facts.sites.size()];
    openShare = new double[facts.options.count];
  }

  /// The cheapest that a need can be served at, with a share of the site's own cost.
  private static double[] start(SiteFacts facts) {
    var worth = facts.needs.unservedMicros.clone();
    var m3 = Math.max(1e-9, Arrays.stream(facts.needs.peakM3).sum());
    var orders = Math.max(1e-9, Arrays.stream(facts.needs.peakOrders).sum());
    for (var s = 0; s < facts.sites.size(); s++) {
      for (var need = 0; need < worth.length; need++) {
        var served = facts.lanes.micros(s, need);
        if (served < worth[need]) {
          var own = Double.POSITIVE_INFINITY;
          for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
            var share =
                Math.max(
                    facts.needs.peakM3[need] / Math.min(m3, facts.options.capacityM3[o]),
                    facts.needs.peakOrders[need]
                        / Math.min(orders, facts.options.capacityOrders[o]));
            own = Math.min(own, facts.options.micros[o] * Math.max(0, share));
          }
          worth[need] = Math.min(worth[need], served + Math.max(0, own));
        }
      }
    }
    return worth;
  }

  /// Begins to take great steps again.
  void restart() {
    factor = Math.max(factor, 0.3);
    poor = 0;
    Arrays.fill(direction, 0);
    System.arraycopy(best, 0, trial, 0, trial.length);
  }

  /// Whether steps still go somewhere.
  boolean isMoving() {
    return factor > LEAST_FACTOR;
  }

  /// One step towards a network that costs so much.
  void step(double cutoff) {
    relaxation.evaluate(trial);
    var isMuch = relaxation.bound - bound > MUCH * Math.max(0, cutoff - bound);
    poor = isMuch ? 0 : poor + 1;
    if (relaxation.bound > bound) {
      bound = relaxation.bound;
      System.arraycopy(trial, 0, best, 0, trial.length);
      System.arraycopy(relaxation.value, 0, bestValue, 0, bestValue.length);
    }
    average();
    if (poor >= POOR) {
      factor *= SHRINK;
      poor = 0;
      System.arraycopy(best, 0, trial, 0, trial.length);
    }
    move(cutoff);
  }

  private void move(double cutoff) {
    var square = 0.0;
    var unserved = 0.0;
    var all = 0.0;
    for (var j = 0; j < direction.length; j++) {
      direction[j] = relaxation.residual[j] + KEPT * direction[j];
      square += direction[j] * direction[j];
      unserved += Math.abs(relaxation.residual[j]);
      all += Math.abs(trial[j]);
    }
    if (unserved < 1e-9 || square < 1e-18) {
      factor = 0;
      return;
    }
    var far = factor * Math.min(Math.max(0, cutoff - relaxation.bound), REACH * all) / square;
    for (var j = 0; j < trial.length; j++) {
      trial[j] += far * direction[j];
    }
  }

  private void average() {
    for (var o = 0; o < openShare.length; o++) {
      openShare[o] *= 1 - WEIGHT;
    }
    for (var s = 0; s < relaxation.isOpen.length; s++) {
      if (relaxation.isOpen[s]) {
        openShare[relaxation.option[s]] += WEIGHT;
      }
    }
  }
}
