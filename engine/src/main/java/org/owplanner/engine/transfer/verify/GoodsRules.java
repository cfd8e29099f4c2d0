package org.owplanner.engine.transfer.verify;

import java.util.Optional;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// Which goods may travel on a route, were they not fixed on it.
public final class GoodsRules {

  private static final long MM3_PER_CM3 = 1000;

  private final double keptOfPrice;

  /// Rules of a problem.
  public GoodsRules(TransferProblem problem) {
    keptOfPrice = 1 - problem.rates().get(TransferRate.SELLING_FEE_SHARE);
  }

  /// Why they can't, as a code; nothing where they can.
  ///
  /// @param sender where they lie; not asked for on the way home
  /// @param receiver where they end, likewise
  public Optional<String> cause(
      Route route, Sku sku, Optional<TransferCell> sender, Optional<TransferCell> receiver) {
    var least = route.isHome() ? 1 : sku.casePack();
    if (route.legs().stream().anyMatch(leg -> !carries(leg.lane(), sku, least))) {
      return Optional.of("NOT_CARRIED");
    } else if (route.isHome()) {
      return Optional.empty();
    } else if (sender.flatMap(TransferCell::demand).isEmpty()
        || receiver.flatMap(TransferCell::demand).isEmpty()) {
      return Optional.of("NO_FORECAST");
    }
    var at = receiver.get();
    return at.priceMicros() <= 0 || at.priceMicros() * keptOfPrice - at.costMicros() <= 0
        ? Optional.of("NO_MARGIN")
        : Optional.empty();
  }

  private static boolean carries(TransferLane lane, Sku sku, int units) {
    return !lane.forbiddenSkus().contains(sku.key())
        && !lane.forbiddenHazardClasses().contains(sku.hazardClass())
        && sku.volumeMm3() * units <= MM3_PER_CM3 * lane.vehicleVolumeCm3()
        && (long) sku.weightG() * units <= lane.vehicleWeightG();
  }
}
