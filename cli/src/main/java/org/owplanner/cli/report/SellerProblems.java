package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.replenishment.AdviceOrder;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.ItemKey;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.engine.replenishment.ReplenishmentItem;

/// What a page shows of the problems that sellers' plans were made from, one loaded at a time: what
/// SKUs sold for, and stock and what is on its way of those that are plotted.
final class SellerProblems {

  private final ReplenishmentReader reader;
  private final long runId;
  private final Map<ItemKey, DescribedAdvice> plotted = new LinkedHashMap<>();
  private final Map<ItemKey, StockPlot> plots = new HashMap<>();
  private final Map<ItemKey, Long> revenueMicros = new HashMap<>();

  /// @param mostPlotted how many SKUs are plotted, those that cost most to ignore
  SellerProblems(
      ReplenishmentReader reader, ReplenishmentPart part, List<String> sellers, int mostPlotted) {
    this.reader = reader;
    this.runId = part.runId();
    for (var advice : reader.advice(part, AdviceOrder.DEAREST, mostPlotted)) {
      plotted.put(advice.item(), advice);
    }
    for (var seller : sellers) {
      for (var item : reader.problem(runId, seller).items()) {
        look(new ItemKey(seller, item.warehouseId(), item.sku().skuId()), item);
      }
    }
  }

  private void look(ItemKey key, ReplenishmentItem item) {
    var sold = 0L;
    for (var units : item.soldUnits()) {
      sold += units;
    }
    revenueMicros.put(key, sold * Math.max(0, item.priceMicros()));
    var advice = plotted.get(key);
    if (advice != null) {
      plots.put(key, new StockPlot(advice, Math.max(0, item.onHandUnits()), arrivals(key, item)));
    }
  }

  private List<StockPlot.Arrival> arrivals(ItemKey key, ReplenishmentItem item) {
    var arrivals = new ArrayList<StockPlot.Arrival>();
    for (var inbound : item.inbound()) {
      arrivals.add(
          new StockPlot.Arrival(
              LocalDate.ofEpochDay(inbound.expectedDay()),
              inbound.units(),
              false,
              inbound.mode().name()));
    }
    for (var order : reader.orders(runId, key)) {
      order
          .expectedOn()
          .ifPresent(
              day ->
                  arrivals.add(
                      new StockPlot.Arrival(day, order.units(), true, order.mode().name())));
    }
    arrivals.sort(Comparator.comparing(StockPlot.Arrival::day));
    return arrivals;
  }

  /// The plots, those that cost most to ignore first.
  List<StockPlot> plots() {
    return plotted.keySet().stream().filter(plots::containsKey).map(plots::get).toList();
  }

  /// What each SKU sold for in the 182 days before the plan's date.
  Map<ItemKey, Long> revenueMicros() {
    return revenueMicros;
  }
}
