package org.owplanner.engine.transfer.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.verify.Fees;
import org.owplanner.engine.transfer.verify.GoodsRules;
import org.owplanner.engine.transfer.verify.Periods;
import org.owplanner.engine.transfer.verify.Route;

/// Returned goods by receipt and departure that may take them home.
///
/// Fees grow with age, so that of goods alike the oldest leave first in every best plan: a receipt
/// is a variable of its own.
record HomeOptions(ProgramOptions options, Map<String, Fees> fees) {

  static List<HomeOption> of(ProgramOptions options) {
    var all = new ArrayList<HomeOption>();
    var home = new HomeOptions(options, Fees.byWarehouse(options.problem.fees()));
    for (var row = 0; row < options.problem.returned().size(); row++) {
      var goods = options.problem.returned().get(row);
      for (var route : options.routesFrom.getOrDefault(goods.warehouseId(), List.of())) {
        if (route.isHome() && goods.units() > 0) {
          home.option(row, goods, route).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Optional<HomeOption> option(int row, ReturnedGoods goods, Route route) {
    var key = ProgramOptions.key(route, goods.sku().key());
    var pinned = options.read.pinned().getOrDefault(key, -1);
    var isAllowed =
        new GoodsRules(options.problem)
            .cause(route, goods.sku(), Optional.empty(), Optional.empty())
            .isEmpty();
    if (pinned == 0 || (pinned < 0 && !isAllowed)) {
      return Optional.empty();
    }
    var lane = route.first().lane();
    var micros =
        lane.unitMicros(goods.sku())
            + storageMicros(goods, route.first().offset())
            - stayMicros(goods);
    return Optional.of(
        new HomeOption(
            key,
            route,
            row,
            goods,
            micros,
            (double) lane.handlingFromMicros() + lane.handlingToMicros(),
            pinned));
  }

  private double stayMicros(ReturnedGoods goods) {
    var lost = 1 - options.problem.rates().get(TransferRate.RETURN_LEFT_OVER_VALUE_SHARE);
    return storageMicros(goods, Periods.HORIZON_DAYS) + lost * goods.homeMicros();
  }

  private double storageMicros(ReturnedGoods goods, int days) {
    var of = fees.getOrDefault(goods.warehouseId(), Fees.NONE);
    var sum = 0L;
    for (var t = 0; t < days; t++) {
      sum += of.at(options.problem.planDay() + t + 1 - goods.receivedDay());
    }
    return goods.sku().volumeCm3() / 1e6 * sum;
  }
}
