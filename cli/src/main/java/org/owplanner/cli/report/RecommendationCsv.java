package org.owplanner.cli.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Numbers;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.solve.Text;

/// Writes recommended orders as CSV (RFC 4180): with all that an ERP or a buyer needs, or in the
/// form of `inbound.csv`, by which placed orders come back. Columns of both bear the same names.
public final class RecommendationCsv {

  private static final List<String> INBOUND =
      List.of(
          "seller_id",
          "warehouse_id",
          "shipment_id",
          "sku_id",
          "mode",
          "units",
          "expected_on",
          "state",
          "source",
          "ship_on",
          "plan_id");

  private static final List<String> MORE =
      List.of(
          "description", "order_by", "cases", "stock_out_on", "ignored_cost", "currency", "reason");

  private RecommendationCsv() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(Recommendations recommendations, Path file, Language language)
      throws IOException {
    SpreadsheetCsv.write(
        file,
        joined(INBOUND, MORE),
        recommendations.orders().stream()
            .map(
                order ->
                    joined(inbound(recommendations, order), more(recommendations, order, language)))
            .toList());
  }

  /// Writes them as `inbound.csv`, to be imported as soon as they are placed.
  ///
  /// @throws IOException if it can't be written
  public static void writeInbound(Recommendations recommendations, Path file) throws IOException {
    WholeFile.write(
        file,
        out ->
            SpreadsheetCsv.write(
                out,
                INBOUND,
                recommendations.orders().stream()
                    .map(order -> inbound(recommendations, order))
                    .toList()));
  }

  private static List<String> inbound(Recommendations recommendations, DescribedOrder order) {
    return List.of(
        order.sellerId(),
        order.warehouseId(),
        shipmentId(recommendations.runId(), order),
        order.skuId(),
        order.mode().name(),
        String.valueOf(order.units()),
        order.expectedOn().orElse(order.shipOn()).toString(),
        "ORDERED",
        order.source().name(),
        order.shipOn().toString(),
        String.valueOf(recommendations.runId()));
  }

  /// Key of the shipment that the order goes with, the same for all that go together.
  static String shipmentId(long runId, DescribedOrder order) {
    var id = "P%d-%s-%s".formatted(runId, order.shipOn(), order.mode());
    return order.source() == OrderSource.FACTORY ? id + "-FACTORY" : id;
  }

  private static List<String> more(
      Recommendations recommendations, DescribedOrder order, Language language) {
    var reason = recommendations.reasons().getOrDefault(order.item().subject(), new Text("", ""));
    return List.of(
        SpreadsheetCsv.words(order.description()),
        order.orderBy().toString(),
        String.valueOf(order.cases()),
        order.stockOutOn().map(LocalDate::toString).orElse(""),
        BigDecimal.valueOf(order.ignoredMicros(), Numbers.MICROS_DIGITS)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString(),
        recommendations.currency(),
        SpreadsheetCsv.words(language.of(reason)));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
