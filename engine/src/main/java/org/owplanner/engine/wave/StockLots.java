package org.owplanner.engine.wave;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Usable stock as flat arrays: lots of SKU `s` are `first(s)` to `first(s + 1) - 1`, soonest
/// expired first, then nearest to the depot.
///
/// Left out are expired lots and those without units once what was handed out is taken off.
final class StockLots {

  private final WaveProblem problem;
  private final int[] firstOfSku;
  private final int[] stockOf;
  private final int[] location;
  private final int[] expiryDay;
  private final int[] units;
  private final boolean[] isDated;
  private final int[] expiredUnits;

  StockLots(WaveProblem problem, ReleasedWork released) {
    this.problem = problem;
    var stock = problem.stock();
    var left = new int[stock.size()];
    var taken = new java.util.HashMap<ReleasedWork.LotKey, Integer>();
    expiredUnits = new int[problem.skus().size()];
    var planDay = problem.planDate().toEpochDay();
    for (var i = 0; i < left.length; i++) {
      var lot = stock.get(i);
      // A lot may be listed twice; what was handed out is taken off once.
      var key = new ReleasedWork.LotKey(lot.location(), lot.sku(), lot.lot());
      var toTake = taken.getOrDefault(key, released.takenUnits(lot));
      var takes = Math.min(toTake, Math.max(0, lot.units()));
      taken.put(key, toTake - takes);
      left[i] = Math.max(0, lot.units()) - takes;
      if (lot.expiryDay() <= planDay) {
        expiredUnits[lot.sku()] += left[i];
        left[i] = 0;
      }
    }
    var layout = problem.layout();
    stockOf =
        IntStream.range(0, left.length)
            .filter(i -> left[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> stock.get(i).sku())
                    .thenComparingInt(i -> stock.get(i).expiryDay())
                    .thenComparingInt(i -> layout.depotDistanceMm(stock.get(i).location()))
                    .thenComparingInt(i -> stock.get(i).location())
                    .thenComparingInt(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    firstOfSku = new int[problem.skus().size() + 1];
    location = new int[stockOf.length];
    expiryDay = new int[stockOf.length];
    units = new int[stockOf.length];
    isDated = new boolean[problem.skus().size()];
    for (var lot = 0; lot < stockOf.length; lot++) {
      var entry = stock.get(stockOf[lot]);
      location[lot] = entry.location();
      expiryDay[lot] = entry.expiryDay();
      units[lot] = left[stockOf[lot]];
      firstOfSku[entry.sku() + 1]++;
    }
    for (var sku = 0; sku < isDated.length; sku++) {
      firstOfSku[sku + 1] += firstOfSku[sku];
      var first = firstOfSku[sku];
      var end = firstOfSku[sku + 1];
      isDated[sku] = end > first && expiryDay[first] != expiryDay[end - 1];
    }
  }

  int size() {
    return stockOf.length;
  }

  /// Index of a SKU's first lot.
  int first(int sku) {
    return firstOfSku[sku];
  }

  int location(int lot) {
    return location[lot];
  }

  int expiryDay(int lot) {
    return expiryDay[lot];
  }

  /// Units that can be taken.
  int units(int lot) {
    return units[lot];
  }

  /// The lot as the problem lists it.
  StockLot entry(int lot) {
    return problem.stock().get(stockOf[lot]);
  }

  int sku(int lot) {
    return entry(lot).sku();
  }

  /// Whether a SKU's lots expire on different days, so that their sequence matters.
  boolean isDated(int sku) {
    return isDated[sku];
  }

  /// Units of a SKU that have expired.
  int expiredUnits(int sku) {
    return expiredUnits[sku];
  }

  /// Units of a SKU.
  long unitsOf(int sku) {
    var sum = 0L;
    for (var lot = firstOfSku[sku]; lot < firstOfSku[sku + 1]; lot++) {
      sum += units[lot];
    }
    return sum;
  }
}
