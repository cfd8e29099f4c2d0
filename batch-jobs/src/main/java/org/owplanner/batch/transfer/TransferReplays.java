package org.owplanner.batch.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.TopUpRule;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.replay.ReplayCost;
import org.owplanner.engine.transfer.replay.SoldCell;
import org.owplanner.engine.transfer.replay.TransferDay;
import org.owplanner.engine.transfer.replay.TransferReplay;

/// What a plan's lines, no lines at all and the rule in use come to when real demand meets them:
/// the days before the plan date as if they came again, and those after it where they are known.
///
/// All are lived through in the same cells, those of every SKU that one of them moves, and with the
/// same days on the road. A row is a day: its trips are vehicles that leave, its lines goods on
/// them.
final class TransferReplays {

  private static final String NOTHING = "NOTHING";
  private static final String TOP_UP = "TOP_UP";
  private static final String PLAN = "PLAN";
  private static final long SEED = 1;

  private final TransferProblem problem;
  private final List<TransferCell> cells;
  private final Map<String, SoldCell> sold = new HashMap<>();
  private final List<ReplayRow> rows = new ArrayList<>();

  private TransferReplays(StoredTransfer stored, List<TransferCell> cells) {
    problem = stored.problem();
    this.cells = cells;
    stored.sold().forEach(cell -> sold.put(key(cell.warehouseId(), cell.sku()), cell));
  }

  /// A row a day of each.
  ///
  /// @param plan the plan's lines as they were written
  static List<ReplayRow> of(StoredTransfer stored, List<TransferLine> plan) {
    var problem = stored.problem();
    var compared = new LinkedHashMap<String, List<TransferLine>>();
    compared.put(NOTHING, List.of());
    compared.put(TOP_UP, TopUpRule.of(problem).rows().lines());
    compared.put(PLAN, plan);
    var all = compared.values().stream().flatMap(List::stream).toList();
    var cells = TransferReplay.cells(problem, all);
    var replays = new TransferReplays(stored, cells);
    if (!cells.isEmpty()) {
      compared.forEach(
          (name, lines) -> {
            replays.add(name, lines, true, Timetable.HORIZON_DAYS);
            replays.add(name, lines, false, stored.unseenDays());
          });
    }
    return replays.rows;
  }

  private void add(String arrangement, List<TransferLine> lines, boolean isSeen, int days) {
    var from = isSeen ? -days : 0;
    var lived = TransferReplay.of(problem, cells, demand(from, days), lines, SEED);
    for (var offset = 0; offset < lived.size(); offset++) {
      var first = problem.planDate().plusDays(from + (long) offset);
      rows.add(new ReplayRow(first, 1, isSeen, arrangement, measures(lived.get(offset))));
    }
  }

  private static Map<ReplayMeasure, Double> measures(TransferDay day) {
    var measures = new EnumMap<ReplayMeasure, Double>(ReplayMeasure.class);
    measures.put(ReplayMeasure.TRIPS, (double) day.trips());
    measures.put(ReplayMeasure.LINES, (double) day.lines());
    measures.put(ReplayMeasure.DEMAND_UNITS, (double) day.demandUnits());
    measures.put(ReplayMeasure.LOST_UNITS, (double) day.lostUnits());
    measures.put(ReplayMeasure.STOCK_UNIT_DAYS, (double) day.stockUnits());
    measures.put(ReplayMeasure.COST_MICROS, (double) day.costMicros());
    day.micros().forEach((cost, micros) -> measures.put(measure(cost), (double) micros));
    return measures;
  }

  private static ReplayMeasure measure(ReplayCost cost) {
    return switch (cost) {
      case FREIGHT -> ReplayMeasure.FREIGHT_MICROS;
      case HANDLING -> ReplayMeasure.HANDLING_MICROS;
      case LOST_MARGIN -> ReplayMeasure.LOST_MARGIN_MICROS;
      case CAPITAL -> ReplayMeasure.CAPITAL_MICROS;
      case STORAGE -> ReplayMeasure.STORAGE_MICROS;
      case LEFT_OVER -> ReplayMeasure.LEFT_OVER_MICROS;
    };
  }

  private int[][] demand(int from, int days) {
    var demand = new int[cells.size()][days];
    for (var c = 0; c < demand.length; c++) {
      var cell = sold.get(key(cells.get(c).warehouseId(), cells.get(c).sku().key()));
      for (var i = 0; cell != null && i < cell.days().length; i++) {
        var at = cell.days()[i] - from;
        if (at >= 0 && at < days) {
          demand[c][at] = cell.units()[i];
        }
      }
    }
    return demand;
  }

  private static String key(String warehouseId, SkuKey sku) {
    return warehouseId + '\n' + sku.sellerId() + '\n' + sku.skuId();
  }
}
