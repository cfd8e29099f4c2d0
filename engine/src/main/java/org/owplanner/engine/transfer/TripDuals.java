package org.owplanner.engine.transfer;

import java.util.Arrays;

/// Prices of trips under which no plan can be cheaper than what goods cost by themselves, less what
/// trips and docks grant.
///
/// A trip t costs its goods P(t) = trip(t) + Σ μ(d) of its docks + e(t) for a whole vehicle, a
/// share α(t) of it by volume and the rest by weight, with e, μ ≥ 0. Every plan keeps Σ mm³ ≤
/// y(t)·volume(t), likewise grams, and Σ y(t) ≤ most(d), y(t) whether the trip is used, so
///
/// cost ≥ Σ over goods of min (cost + prices·what is taken) − Σ e(t) − Σ μ(d)·most(d)
///
/// (Lagrange; a price below trip(t) + Σ μ(d) would only make it less). The prices follow its
/// subgradients: what is fuller than full gets dearer.
final class TripDuals {

  private static final double LEAST_STEP = 0.02;
  private static final int PATIENCE = 3;
  private static final double SHIFT = 0.2;

  private final TransferLimits limits;
  private final SharedRows shared;
  private final double[] excess;
  private final double[] byVolume;
  private final double[] dockMicros;
  private double step = 1;
  private int worse;
  private double best = Double.NEGATIVE_INFINITY;
  private double[][] kept = new double[0][];

  TripDuals(TransferLimits limits) {
    this.limits = limits;
    shared = limits.shared();
    excess = new double[shared.trips()];
    byVolume = new double[shared.trips()];
    Arrays.fill(byVolume, 1);
    dockMicros = new double[shared.docks().size()];
  }

  private double[] wholeMicros() {
    var micros = excess.clone();
    for (var trip : shared.network().trips()) {
      micros[trip.index()] += trip.lane().tripMicros();
    }
    for (var d = 0; d < dockMicros.length; d++) {
      for (var t : shared.docks().get(d).trips()) {
        micros[t] += dockMicros[d];
      }
    }
    return micros;
  }

  /// What goods pay.
  RoutePrices prices() {
    var whole = wholeMicros();
    var micros = new double[shared.size()];
    for (var t = 0; t < whole.length; t++) {
      var volume = shared.volumeRow(t);
      var weight = shared.weightRow(t);
      micros[volume] = byVolume[t] * whole[t] / Math.max(1, limits.most(volume));
      micros[weight] = (1 - byVolume[t]) * whole[t] / Math.max(1, limits.most(weight));
    }
    return new RoutePrices(shared, micros, new boolean[whole.length]);
  }

  /// What trips and docks grant, to be taken off what goods cost; not below 0.
  double grantedMicros() {
    var micros = Arrays.stream(excess).sum();
    for (var d = 0; d < dockMicros.length; d++) {
      micros += dockMicros[d] * limits.mostTrips(d);
    }
    return micros;
  }

  /// How full trips are, 1 for full.
  private double[] fullness(SharedSums sums) {
    var full = new double[excess.length];
    for (var t = 0; t < full.length; t++) {
      full[t] =
          byVolume[t] * share(sums, shared.volumeRow(t))
              + (1 - byVolume[t]) * share(sums, shared.weightRow(t));
    }
    return full;
  }

  private double share(SharedSums sums, int row) {
    return sums.of(row) / (double) Math.max(1, limits.most(row));
  }

  /// Makes dearer what is too full, and cheaper what isn't.
  ///
  /// @param sums what goods take under these prices
  /// @param lower the bound of these prices, exactly or about
  /// @param upper what a plan costs
  void follow(SharedSums sums, double lower, double upper) {
    keep(lower);
    var full = fullness(sums);
    var norm = 0.0;
    for (var t = 0; t < full.length; t++) {
      norm += square(full[t] - 1, excess[t]);
    }
    var over = new double[dockMicros.length];
    for (var d = 0; d < over.length; d++) {
      for (var t : shared.docks().get(d).trips()) {
        over[d] += full[t];
      }
      over[d] -= limits.mostTrips(d);
      norm += square(over[d], dockMicros[d]);
    }
    var length = norm > 0 ? step * Math.max(0, upper - lower) / norm : 0;
    for (var t = 0; t < full.length; t++) {
      excess[t] = Math.max(0, excess[t] + length * (full[t] - 1));
      var apart = share(sums, shared.volumeRow(t)) - share(sums, shared.weightRow(t));
      byVolume[t] = Math.clamp(byVolume[t] + SHIFT * step * Math.clamp(apart, -1.0, 1.0), 0, 1);
    }
    for (var d = 0; d < over.length; d++) {
      dockMicros[d] = Math.max(0, dockMicros[d] + length * over[d]);
    }
  }

  private static double square(double slope, double micros) {
    return slope > 0 || micros > 0 ? slope * slope : 0;
  }

  /// Whether steps are still worth taking.
  boolean isMoving() {
    return step > LEAST_STEP;
  }

  private void keep(double lower) {
    worse++;
    if (lower > best) {
      best = lower;
      worse = 0;
      kept = new double[][] {excess.clone(), byVolume.clone(), dockMicros.clone()};
    } else if (worse == PATIENCE) {
      worse = 0;
      step /= 2;
      restore();
    }
  }

  /// Takes the best prices found again.
  void restore() {
    if (kept.length > 0) {
      System.arraycopy(kept[0], 0, excess, 0, excess.length);
      System.arraycopy(kept[1], 0, byVolume, 0, byVolume.length);
      System.arraycopy(kept[2], 0, dockMicros, 0, dockMicros.length);
    }
  }
}
