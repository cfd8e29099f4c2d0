package org.owplanner.engine.site.location;

import java.util.Arrays;

/// Raises the Lagrangian bound by deflected subgradients (Camerini, Fratta and Maffioli 1975):
///
/// `λ ← λ + t (U − L) ÷ ‖d‖² · d` with `d ← g + 0.7 d`, g the customers' unserved shares, U the
/// cutoff, but U − L at most a part of `Σ |λ|`; t shrinks, and λ goes back to the best, where
/// little was gained for so many steps. The running mean of the choices approaches the relaxation's
/// fractional optimum (Barahona and Anbil 2000); it says on what to branch.
final class MultiplierAscent {

  private static final double LEAST_FACTOR = 1e-3;
  private static final double SHRINK = 0.6;
  private static final double KEPT = 0.7;
  private static final double WEIGHT = 0.05;
  private static final double MUCH = 0.002;
  private static final double REACH = 0.02;
  private static final int POOR = 15;
  private static final int WINDOW = 20;

  private final Relaxation relaxation;
  private final LocationIndex index;

  /// The best multipliers so far and what they bound.
  final double[] best;

  double bound;

  /// Mean choice: how far each site is open.
  final double[] openShare;

  private final double[] arcShare;
  private double scale;
  private final double[] trial;
  private final double[] direction;

  /// Hears of every improved bound.
  interface Hearer {
    /// Whether to go on.
    boolean improved();
  }

  MultiplierAscent(Relaxation relaxation) {
    this.relaxation = relaxation;
    index = relaxation.index;
    best = new double[index.customers];
    trial = new double[index.customers];
    direction = new double[index.customers];
    openShare = new double[index.sites];
    arcShare = new double[index.arcs()];
  }

  /// How far the mean choice serves by an arc.
  double arcShare(int arc) {
    return arcShare[arc] * scale;
  }

  /// Ascends until the bound is above `cutoff`, little is gained, or so many steps are done; the
  /// first step is always done.
  ///
  /// @param least gain in a window, as a share of what is missing to the cutoff, to go on for
  void ascend(
      double[] start, double cutoff, long mostSteps, double least, Pace pace, Hearer hearer) {
    System.arraycopy(start, 0, best, 0, best.length);
    System.arraycopy(start, 0, trial, 0, trial.length);
    Arrays.fill(direction, 0);
    bound = Double.NEGATIVE_INFINITY;
    var reach = reach(start);
    var factor = 1.0;
    var poor = 0;
    var windowBound = bound;
    for (var step = 1L; ; step++) {
      relaxation.evaluate(trial);
      average(Math.max(WEIGHT, 1.0 / step));
      poor = relaxation.bound - bound > MUCH * (cutoff - bound) ? 0 : poor + 1;
      if (relaxation.bound > bound) {
        bound = relaxation.bound;
        System.arraycopy(trial, 0, best, 0, trial.length);
        if (bound > cutoff || !hearer.improved()) {
          return;
        }
      }
      if (poor >= POOR) {
        factor *= SHRINK;
        poor = 0;
        System.arraycopy(best, 0, trial, 0, trial.length);
      }
      if (factor < LEAST_FACTOR || step >= mostSteps || pace.isOver()) {
        return;
      }
      if (!move(factor * Math.min(cutoff - relaxation.bound, reach))) {
        return;
      }
      if (step % WINDOW == 0) {
        if (bound - windowBound < least * (cutoff - bound)) {
          return;
        }
        windowBound = bound;
      }
    }
  }

  private static double reach(double[] multipliers) {
    var sum = 0.0;
    for (var multiplier : multipliers) {
      sum += Math.abs(multiplier);
    }
    return REACH * sum;
  }

  /// Moves the trial; whether there is where to go.
  private boolean move(double far) {
    var square = 0.0;
    var unserved = 0.0;
    for (var j = 0; j < direction.length; j++) {
      direction[j] = relaxation.residual[j] + KEPT * direction[j];
      square += direction[j] * direction[j];
      unserved += Math.abs(relaxation.residual[j]);
    }
    if (unserved < 1e-9 || square < 1e-18) {
      return false;
    }
    for (var j = 0; j < trial.length; j++) {
      trial[j] += far / square * direction[j];
    }
    return true;
  }

  private void average(double weight) {
    if (weight >= 1) {
      Arrays.fill(arcShare, 0);
      Arrays.fill(openShare, 0);
      scale = 1;
    } else {
      scale *= 1 - weight;
    }
    var part = weight / scale;
    for (var site = 0; site < index.sites; site++) {
      var isOpen = relaxation.choice.isOpen[site];
      openShare[site] += weight * ((isOpen ? 1 : 0) - openShare[site]);
      if (isOpen) {
        var first = index.siteStart[site];
        var last = first + relaxation.takenCount[site] - 1;
        for (var t = first; t <= last; t++) {
          arcShare[relaxation.taken[t]] += t == last ? part * relaxation.lastShare[site] : part;
        }
      }
    }
    if (scale < 1e-100) {
      for (var arc = 0; arc < arcShare.length; arc++) {
        arcShare[arc] *= scale;
      }
      scale = 1;
    }
  }
}
