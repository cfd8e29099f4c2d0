package org.owplanner.engine.transfer;

import org.owplanner.engine.transfer.cell.Periods;

/// Prices of shared rows that are being found: volume of a trip for its price, and what is short.
final class RowPrices {

  private static final double RAISE = 0.7;
  private static final double LOWER = 0.85;

  private final TransferLimits limits;
  private final SharedRows shared;

  /// What a row that is short costs, of days of space each day by itself.
  private final double[] short1;

  /// What a mm³ of a trip costs for its price.
  private final double[] tripMm3;

  RowPrices(TransferLimits limits) {
    this.limits = limits;
    shared = limits.shared();
    short1 = new double[shared.size()];
    tripMm3 = new double[shared.trips()];
    for (var trip : shared.network().trips()) {
      tripMm3[trip.index()] = fullShare(trip);
    }
  }

  /// Prices of full vehicles: as low as what is on them can share their price.
  static RoutePrices ofFullVehicles(SharedRows shared) {
    var micros = new double[shared.size()];
    for (var trip : shared.network().trips()) {
      micros[shared.volumeRow(trip.index())] = fullShare(trip);
    }
    return new RoutePrices(shared, micros, new boolean[shared.trips()]);
  }

  private static double fullShare(Trip trip) {
    return trip.lane().tripMicros() / (double) Math.max(1, trip.vehicleMm3());
  }

  /// Prices with the shares of all trips' prices.
  RoutePrices shares() {
    return prices(tripMm3, new boolean[shared.trips()]);
  }

  /// Prices under which used trips are free and unused ones closed.
  RoutePrices sunk(boolean[] unused) {
    return prices(new double[shared.trips()], unused);
  }

  /// Prices under which used trips are free and unused ones have a share of their price to pay.
  RoutePrices opening(boolean[] unused) {
    var micros = new double[shared.trips()];
    for (var trip : shared.network().trips()) {
      micros[trip.index()] = unused[trip.index()] ? fullShare(trip) : 0;
    }
    return prices(micros, new boolean[shared.trips()]);
  }

  private RoutePrices prices(double[] mm3Micros, boolean[] closed) {
    var micros = short1.clone();
    for (var trip = 0; trip < mm3Micros.length; trip++) {
      micros[shared.volumeRow(trip)] += mm3Micros[trip];
    }
    for (var w = 0; w < shared.limited().size(); w++) {
      for (var day = Periods.SPACE_DAYS - 2; day >= 0; day--) {
        micros[shared.spaceRow(w, day)] += micros[shared.spaceRow(w, day + 1)];
      }
    }
    return new RoutePrices(shared, micros, closed);
  }

  /// Lets what is on a trip pay its price by volume; a trip on which nothing is gets no cheaper.
  void followLoads(SharedSums sums) {
    for (var trip : shared.network().trips()) {
      var mm3 = sums.of(shared.volumeRow(trip.index()));
      if (mm3 > 0) {
        var load = Math.min(mm3, trip.vehicleMm3());
        tripMm3[trip.index()] = trip.lane().tripMicros() / (double) Math.max(1, load);
      }
    }
  }

  /// Raises the price of what is short by what is saved with it, and lowers what isn't.
  ///
  /// @param microsPerMm3 what goods that move save by mm³, likewise by gram
  void followShortness(SharedSums sums, double microsPerMm3, double microsPerGram) {
    for (var trip = 0; trip < shared.trips(); trip++) {
      follow(shared.volumeRow(trip), sums.of(shared.volumeRow(trip)), microsPerMm3);
      follow(shared.weightRow(trip), sums.of(shared.weightRow(trip)), microsPerGram);
    }
    for (var w = 0; w < shared.limited().size(); w++) {
      var load = 0L;
      for (var day = 0; day < Periods.SPACE_DAYS; day++) {
        load += sums.of(shared.spaceRow(w, day));
        follow(shared.spaceRow(w, day), load, microsPerMm3 / Periods.SPACE_DAYS);
      }
    }
  }

  private void follow(int row, long load, double density) {
    var over = load - (double) limits.most(row);
    if (over > 0) {
      short1[row] += RAISE * density * Math.min(1, over / Math.max(1, limits.most(row)) + 0.1);
    } else {
      short1[row] *= LOWER;
    }
  }
}
