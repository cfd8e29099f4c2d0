package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferRate;

/// What returned goods cost by warehouse and SKU: the oldest go home first.
final class ReturnedCosts {

  private final WrittenTransfers plan;
  private final Map<String, Fees> fees;
  private final double lostShare;

  ReturnedCosts(WrittenTransfers plan) {
    this.plan = plan;
    fees = Fees.byWarehouse(plan.problem.fees());
    lostShare = 1 - plan.problem.rates().get(TransferRate.RETURN_LEFT_OVER_VALUE_SHARE);
  }

  /// Hands over micros by term, not yet rounded, of each warehouse and SKU.
  void forEach(Consumer<Map<Term, Double>> micros) {
    var sent = new HashMap<Place, List<LoadedLine>>();
    for (var line : plan.lines) {
      if (line.line().isReturned()) {
        sent.computeIfAbsent(line.from(), key -> new ArrayList<>()).add(line);
      }
    }
    plan.returned.forEach(
        (place, goods) -> micros.accept(micros(goods, sent.getOrDefault(place, List.of()))));
  }

  private Map<Term, Double> micros(List<ReturnedGoods> goods, List<LoadedLine> sent) {
    var earliestFirst =
        sent.stream()
            .sorted(
                Comparator.comparingInt((LoadedLine line) -> line.route().first().offset())
                    .thenComparing(line -> line.line().departureId()))
            .toList();
    var storage = 0.0;
    var leftOver = 0.0;
    var next = 0;
    var left = next < earliestFirst.size() ? earliestFirst.get(next).line().units() : 0;
    for (var row : goods) {
      var units = Math.max(0, row.units());
      while (units > 0 && next < earliestFirst.size()) {
        var some = Math.min(units, left);
        storage += some * unitMicros(row, earliestFirst.get(next).route().first().offset());
        units -= some;
        left -= some;
        if (left == 0 && ++next < earliestFirst.size()) {
          left = earliestFirst.get(next).line().units();
        }
      }
      storage += units * unitMicros(row, Periods.HORIZON_DAYS);
      leftOver += units * lostShare * row.homeMicros();
    }
    var micros = new EnumMap<Term, Double>(Term.class);
    micros.put(Term.STORAGE, storage);
    micros.put(Term.LEFT_OVER, leftOver);
    return micros;
  }

  /// Storage of a unit for so many days.
  private double unitMicros(ReturnedGoods row, int days) {
    var of = fees.getOrDefault(row.warehouseId(), Fees.NONE);
    var sum = 0L;
    for (var t = 0; t < days; t++) {
      sum += of.at(plan.problem.planDay() + t + 1 - row.receivedDay());
    }
    return row.sku().volumeCm3() / 1e6 * sum;
  }
}
