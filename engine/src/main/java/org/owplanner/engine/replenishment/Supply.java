package org.owplanner.engine.replenishment;

import java.util.List;

/// How a seller gets a SKU.
///
/// @param breaks prices by size of order, ascending by units, the first from 1 unit on
/// @param productionDays days from order to hand-over, in which closures don't count
/// @param moqUnits smallest order, 1 for none
/// @param dutyShare import duty as a share of the unit's cost
/// @param atFactoryUnits finished and paid units that wait at the factory
public record Supply(
    List<PriceBreak> breaks,
    int productionDays,
    int moqUnits,
    double dutyShare,
    int atFactoryUnits) {

  public Supply {
    breaks = List.copyOf(breaks);
    if (breaks.isEmpty() || breaks.getFirst().fromUnits() != 1) {
      throw new IllegalArgumentException("The prices (%s) must begin at 1 unit.".formatted(breaks));
    }
  }

  /// Price of a unit in an order of so many, in micro-units of the plan's currency.
  public long unitMicros(long units) {
    var micros = breaks.getFirst().unitMicros();
    for (var step : breaks) {
      if (step.fromUnits() <= units) {
        micros = step.unitMicros();
      }
    }
    return micros;
  }

  /// The lowest price of any order.
  public long bestUnitMicros() {
    return breaks.stream().mapToLong(PriceBreak::unitMicros).min().orElseThrow();
  }
}
