package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;

/// What the scripts of a page of transfers draw.
///
/// @param report the plan
/// @param words the page's words
record TransferPageData(TransferReport report, PageWords words) {

  private static final double CM3_PER_M3 = 1e6;

  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("space", report.space().stream().map(TransferPageData::space).toList());
    data.put(
        "ends",
        StockPeriods.ends(report.plan().header().planDate()).stream()
            // Stock is that at the end of the day before.
            .map(end -> end.minusDays(1).toString())
            .toList());
    data.put("plots", report.stock().stream().map(TransferPageData::plot).toList());
    return data;
  }

  private static Map<String, Object> space(NetworkSpace warehouse) {
    var drawn = new LinkedHashMap<String, Object>();
    drawn.put("name", warehouse.warehouseId());
    drawn.put(
        "days", warehouse.days().stream().map(day -> NetworkSpace.date(day).toString()).toList());
    drawn.put("capacity", warehouse.days().stream().map(TransferPageData::capacity).toList());
    drawn.put(
        "without", warehouse.days().stream().map(day -> cubicMetres(day.withoutCm3())).toList());
    drawn.put("with", warehouse.days().stream().map(day -> cubicMetres(day.withCm3())).toList());
    return drawn;
  }

  private static Object capacity(SpaceDay day) {
    // ECharts leaves a point out that is no number.
    return day.capacityCm3() < 0 ? "-" : cubicMetres(day.capacityCm3());
  }

  private static double cubicMetres(long cm3) {
    return Math.round(cm3 / CM3_PER_M3 * 1e3) / 1e3;
  }

  private static Map<String, Object> plot(MovedStock stock) {
    var drawn = new LinkedHashMap<String, Object>();
    drawn.put("name", stock.name());
    drawn.put(
        "warehouses", stock.transfers().stock().stream().map(TransferPageData::warehouse).toList());
    drawn.put(
        "moves",
        stock.transfers().lines().stream()
            .filter(line -> !line.isReturned())
            .map(
                line ->
                    List.of(
                        line.departsOn().toString(),
                        line.arrivesOn().toString(),
                        line.fromId(),
                        line.toId(),
                        line.units()))
            .toList());
    return drawn;
  }

  private static Map<String, Object> warehouse(ProjectedCell stock) {
    var drawn = new LinkedHashMap<String, Object>();
    drawn.put("name", stock.warehouseId());
    drawn.put("without", rounded(stock.withoutUnits()));
    drawn.put("with", rounded(stock.withUnits()));
    return drawn;
  }

  private static List<Double> rounded(float[] values) {
    var rounded = new ArrayList<Double>();
    for (var value : values) {
      rounded.add(Math.round(value * 10) / 10.0);
    }
    return rounded;
  }
}
