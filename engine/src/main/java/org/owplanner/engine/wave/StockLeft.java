package org.owplanner.engine.wave;

/// Units of each lot that a plan has not taken, and whether what is left over may expire sooner
/// than what was taken.
final class StockLeft {

  private final StockLots lots;
  private final long toleranceDays;
  private final int[] left;

  StockLeft(WaveFacts facts) {
    lots = facts.lots();
    toleranceDays = facts.problem().rates().whole(WaveRate.EXPIRY_TOLERANCE_DAYS);
    left = new int[lots.size()];
    for (var lot = 0; lot < left.length; lot++) {
      left[lot] = lots.units(lot);
    }
  }

  int units(int lot) {
    return left[lot];
  }

  void take(int lot, int units) {
    left[lot] -= units;
  }

  void take(Take take) {
    for (var i = 0; i < take.size(); i++) {
      left[take.lot()[i]] -= take.units()[i];
    }
  }

  void giveBack(Take take) {
    for (var i = 0; i < take.size(); i++) {
      left[take.lot()[i]] += take.units()[i];
    }
  }

  /// Whether there is enough for all pieces.
  boolean has(Take take) {
    take(take);
    var isEnough = true;
    for (var lot : take.lot()) {
      isEnough &= left[lot] >= 0;
    }
    giveBack(take);
    return isEnough;
  }

  /// The latest day on which a lot of this SKU may expire that is taken now.
  long latestDay(int sku) {
    for (var lot = lots.first(sku); lot < lots.first(sku + 1); lot++) {
      if (left[lot] > 0) {
        return lots.expiryDay(lot) + toleranceDays;
      }
    }
    return Long.MAX_VALUE;
  }

  /// First expired, first out: what was taken expires at most the tolerance after what is left.
  boolean isInSequence(int sku) {
    var latest = latestDay(sku);
    for (var lot = lots.first(sku + 1) - 1; lot >= lots.first(sku); lot--) {
      if (left[lot] < lots.units(lot)) {
        return lots.expiryDay(lot) <= latest;
      }
    }
    return true;
  }
}
