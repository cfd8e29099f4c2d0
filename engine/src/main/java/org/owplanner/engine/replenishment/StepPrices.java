package org.owplanner.engine.replenishment;

/// Prices that share what a ship date costs in steps evenly among what goes on it, so that an item
/// by itself sees whether the date is worth it (slope scaling, Kim and Pardalos 1999).
///
/// A date that nothing goes on any more keeps its last price.
final class StepPrices {

  private static final double LEAST_MM3 = 1e6;

  private final SellerLimits limits;
  private final double[] micros;

  /// @param prices prices of what has limits
  /// @param sums what is taken of each row, also in parts of plans
  StepPrices(SellerLimits limits, ReplenishmentPrices prices, double[] sums) {
    this.limits = limits;
    micros = prices.toArray();
    var rows = limits.facts().rows();
    var most = LEAST_MM3;
    for (var s = 0; s < rows.shipDates(); s++) {
      most = Math.max(most, sums[rows.volumeRow(s)]);
    }
    for (var s = 0; s < rows.shipDates(); s++) {
      var row = rows.volumeRow(s);
      micros[row] = 0;
      micros[row + 1] = 0;
      if (sums[row] > 0) {
        share(s, sums[row], sums[row + 1]);
      } else {
        share(s, most, 0);
      }
    }
  }

  /// Shares the steps of what is taken now.
  void follow(double[] sums) {
    var rows = limits.facts().rows();
    for (var s = 0; s < rows.shipDates(); s++) {
      var row = rows.volumeRow(s);
      if (sums[row] > 0) {
        share(s, sums[row], sums[row + 1]);
      }
    }
  }

  private void share(int s, double volumeMm3, double weightG) {
    var row = limits.facts().rows().volumeRow(s);
    var date = limits.facts().rows().shipDate(s);
    var step = date.stepMicros((long) Math.ceil(volumeMm3), (long) Math.ceil(weightG));
    var lane = date.lane();
    var isBoundByWeight =
        lane.hasContainers()
            && weightG / Math.max(1, lane.containerWeightG()) > volumeMm3 / date.containerMm3();
    micros[row] = isBoundByWeight ? 0 : step / Math.max(LEAST_MM3, volumeMm3);
    micros[row + 1] = isBoundByWeight ? step / weightG : 0;
  }

  double[] toArray() {
    return micros.clone();
  }
}
