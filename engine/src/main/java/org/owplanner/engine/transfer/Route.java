package org.owplanner.engine.transfer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.cell.Periods;

/// A way that goods may take: one departure, or two with a warehouse of transit between.
///
/// @param index its place among all routes
/// @param first departure that takes goods from where they lie
/// @param second departure that takes them on, or none
/// @param periods period in which they arrive, by regime; of no use for a way home
record Route(int index, Trip first, @Nullable Trip second, int[] periods) {

  static Route of(int index, Trip first, @Nullable Trip second) {
    var last = second == null ? first : second;
    return new Route(
        index,
        first,
        second,
        Arrays.stream(last.regimeOffsets()).map(Periods::ofArrival).toArray());
  }

  int from() {
    return first.from();
  }

  int to() {
    return last().to();
  }

  Trip last() {
    return second == null ? first : second;
  }

  boolean isHome() {
    return first.lane().isHome();
  }

  /// Mean days from the plan date, on which goods are set aside, to the arrival.
  double meanDays() {
    return last().offset() + last().meanDays();
  }

  boolean carries(Sku sku, int units) {
    return first.lane().carries(sku, units)
        && (second == null || second.lane().carries(sku, units));
  }

  /// Freight of units, each leg rounded to whole micros.
  long freightMicros(Sku sku, int units) {
    return Math.round(units * first.lane().unitMicros(sku))
        + (second == null ? 0 : Math.round(units * second.lane().unitMicros(sku)));
  }

  /// Freight of a unit, not rounded.
  double freightUnitMicros(Sku sku) {
    return first.lane().unitMicros(sku) + (second == null ? 0 : second.lane().unitMicros(sku));
  }

  /// Handling of a case at both ends of each leg.
  long handlingMicros() {
    return first.lane().handlingFromMicros()
        + first.lane().handlingToMicros()
        + (second == null
            ? 0
            : second.lane().handlingFromMicros() + second.lane().handlingToMicros());
  }

  String onwardId() {
    return second == null ? "" : second.departure().departureId();
  }
}
