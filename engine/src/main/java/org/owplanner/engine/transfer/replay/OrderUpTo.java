package org.owplanner.engine.transfer.replay;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LeadTimeDraws;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.TransferCell;

/// A simple rule: once a week every warehouse orders of every SKU, in whole cases, what its stock
/// and all that is coming lack of its own mean demand of the production, the usual way, the week
/// until the next review and some days more.
public final class OrderUpTo implements FactoryPolicy {

  private static final int REVIEW_DAYS = 7;

  private final LivedNetwork network;
  private final LeadTimeDraws draws;
  private final int safetyDays;

  /// @param network whose goods it orders
  /// @param safetyDays days of demand beyond the time until the next order comes
  public OrderUpTo(LivedNetwork network, int safetyDays) {
    this.network = network;
    this.safetyDays = safetyDays;
    draws = new LeadTimeDraws(network.seed());
  }

  @Override
  public List<FactoryOrder> orders(int day, List<TransferCell> cells) {
    var orders = new ArrayList<FactoryOrder>();
    for (var c = 0; c < cells.size(); c++) {
      var cell = cells.get(c);
      if ((day - network.start().planDay()) % REVIEW_DAYS == 0 && cell.demand().isPresent()) {
        var way = network.ways().get(c);
        var usual = way.productionDays() + way.leadTime().p50Days();
        var level = mean(cell.demand().get(), usual + REVIEW_DAYS + safetyDays);
        var position =
            cell.onHandUnits() + cell.coming().stream().mapToLong(ComingUnits::units).sum();
        var pack = cell.sku().casePack();
        var cases = (int) Math.ceil((level - position) / pack);
        if (cases > 0) {
          var shipment = cell.sku().key() + "@" + cell.warehouseId() + "/" + day;
          var days = way.productionDays() + draws.days(way.leadTime(), shipment);
          orders.add(new FactoryOrder(c, day, cases * pack, day + usual, day + days));
        }
      }
    }
    return orders;
  }

  private static double mean(ItemDemand demand, int days) {
    var mean = 0.0;
    for (var day = 0; day < days; day++) {
      var week = Math.min(day / REVIEW_DAYS, ItemDemand.WEEKS - 1);
      mean += Math.max(0, demand.weekMean()[week]) / REVIEW_DAYS;
    }
    return mean;
  }
}
