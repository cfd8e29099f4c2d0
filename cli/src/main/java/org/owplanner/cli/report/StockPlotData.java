package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.owplanner.batch.replenishment.DescribedShipment;

/// What the scripts of a replenishment's page draw.
///
/// @param report the replenishment
/// @param words the page's words
record StockPlotData(ReplenishmentReport report, PageWords words) {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final double CM3_PER_M3 = 1e6;

  /// How a plotted SKU is called in the list.
  static String name(StockPlot plot) {
    var item = plot.advice().item();
    return "%s %s · %s · %s"
        .formatted(item.sellerId(), item.skuId(), plot.advice().description(), item.warehouseId());
  }

  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("days", days());
    data.put("plots", report.plots().stream().map(this::plot).toList());
    data.put("ships", ships());
    return data;
  }

  /// The plan's date, then the end of each week.
  private List<String> days() {
    var planDate = report.plan().header().planDate();
    return IntStream.rangeClosed(0, weeks())
        .mapToObj(week -> planDate.plusDays((long) week * DAYS_OF_A_WEEK).toString())
        .toList();
  }

  private int weeks() {
    return report.plots().isEmpty()
        ? report.plan().header().horizonDays() / DAYS_OF_A_WEEK
        : report.plots().getFirst().advice().stock().mean().length;
  }

  private Map<String, Object> plot(StockPlot plot) {
    var stock = plot.advice().stock();
    var onHand = plot.onHandUnits();
    var drawn = new LinkedHashMap<String, Object>();
    drawn.put("name", name(plot));
    drawn.put("mean", from(onHand, stock.mean()));
    drawn.put("p10", from(onHand, stock.p10()));
    drawn.put("p90", from(onHand, stock.p90()));
    drawn.put("ignored", from(onHand, stock.meanIgnored()));
    drawn.put("risk", rounded(stock.stockOutShare(), 1e3));
    drawn.put("riskIgnored", rounded(stock.stockOutShareIgnored(), 1e3));
    drawn.put(
        "arrivals", plot.arrivals().stream().filter(this::isShown).map(this::arrival).toList());
    return drawn;
  }

  private boolean isShown(StockPlot.Arrival arrival) {
    var planDate = report.plan().header().planDate();
    return !arrival.day().isAfter(planDate.plusDays((long) weeks() * DAYS_OF_A_WEEK));
  }

  private List<Object> arrival(StockPlot.Arrival arrival) {
    var planDate = report.plan().header().planDate();
    // What is overdue is expected on the first day.
    var day = arrival.day().isBefore(planDate) ? planDate : arrival.day();
    return List.of(
        day.toString(),
        arrival.units(),
        arrival.isPlanned(),
        words.ofConstant("transport", arrival.mode()));
  }

  private static List<Double> from(int onHand, float[] values) {
    var all = new ArrayList<Double>();
    all.add((double) onHand);
    all.addAll(rounded(values, 10));
    return all;
  }

  private static List<Double> rounded(float[] values, double parts) {
    var rounded = new ArrayList<Double>();
    for (var value : values) {
      rounded.add(Math.round(value * parts) / parts);
    }
    return rounded;
  }

  /// Cubic metres by ship date and mode.
  private Map<String, Object> ships() {
    var days = new TreeMap<LocalDate, Map<String, Double>>();
    days().subList(0, weeks()).forEach(day -> days.put(LocalDate.parse(day), new TreeMap<>()));
    for (var shipment : report.shipments()) {
      days.computeIfAbsent(shipment.shipOn(), _ -> new TreeMap<>())
          .merge(shipment.mode().name(), shipment.volumeCm3() / CM3_PER_M3, Double::sum);
    }
    var ships = new LinkedHashMap<String, Object>();
    ships.put("days", days.keySet().stream().map(LocalDate::toString).toList());
    ships.put(
        "modes",
        report.shipments().stream()
            .map(DescribedShipment::mode)
            .distinct()
            .sorted()
            .map(
                mode ->
                    List.of(
                        words.ofConstant("transport", mode.name()),
                        days.values().stream()
                            .map(day -> day.getOrDefault(mode.name(), 0.0))
                            .map(volume -> Math.round(volume * 100) / 100.0)
                            .toList()))
            .toList());
    return ships;
  }
}
