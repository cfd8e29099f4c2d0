package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.replenishment.OrderSource;

final class RecommendationCsvTest {
  private static final Recommendations SAMPLE = SampleReplenishment.recommendations(7);

  @TempDir Path folder;

  @Test
  void everyOrderIsARowThatAProgramReadsBack() throws IOException {
    var rows = rows(written(SAMPLE, Language.EN));
    assertThat(rows).hasSize(SAMPLE.orders().size()).isNotEmpty();
    for (var r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      var order = SAMPLE.orders().get(r);
      assertThat(row.getField("seller_id")).isEqualTo(order.sellerId());
      assertThat(row.getField("sku_id")).isEqualTo(order.skuId());
      assertThat(row.getField("order_by")).isEqualTo(order.orderBy().toString());
      assertThat(row.getField("ship_on")).isEqualTo(order.shipOn().toString());
      assertThat(row.getField("mode")).isEqualTo(order.mode().name());
      assertThat(row.getField("source")).isEqualTo(order.source().name());
      assertThat(row.getField("cases")).isEqualTo(String.valueOf(order.cases()));
      assertThat(row.getField("units")).isEqualTo(String.valueOf(order.units()));
      assertThat(row.getField("plan_id")).isEqualTo("42");
      assertThat(row.getField("currency")).isEqualTo("GBP");
    }
    assertThat(rows).extracting(row -> row.getField("description")).contains(SampleStock.HOSTILE);
  }

  @Test
  void theReasonIsInTheReadersLanguage() throws IOException {
    assertThat(rows(written(SAMPLE, Language.EN)).getFirst().getField("reason"))
        .contains("a new order takes 60");
    assertThat(rows(written(SAMPLE, Language.ZH)).getFirst().getField("reason"))
        .contains("补货要 60 天");
  }

  @Test
  void whatASpreadsheetTakesForAFormulaIsQuoted() throws IOException {
    var first = SAMPLE.orders().getFirst();
    var order =
        new DescribedOrder(
            first.sellerId(),
            first.warehouseId(),
            first.skuId(),
            "=HYPERLINK(\"x\")",
            first.shipOn(),
            first.orderBy(),
            first.expectedOn(),
            first.mode(),
            first.source(),
            first.cases(),
            first.units(),
            first.stockOutOn(),
            first.ignoredMicros());
    var file = written(new Recommendations(42, "GBP", List.of(order), Map.of()), Language.EN);
    assertThat(rows(file).getFirst().getField("description")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(rows(file).getFirst().getField("reason")).isEmpty();
  }

  @Test
  void theInboundFormHasTheFeedsColumnsOnlyAndNoKeyTwice() throws IOException {
    var file = folder.resolve("inbound.csv");
    RecommendationCsv.writeInbound(SAMPLE, file);
    var rows = rows(file);
    assertThat(rows.getFirst().getHeader())
        .containsExactly(
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
    var keys = new HashSet<String>();
    for (var row : rows) {
      assertThat(row.getField("state")).isEqualTo("ORDERED");
      assertThat(row.getField("shipment_id").length()).isLessThanOrEqualTo(60);
      assertThat(
              keys.add(
                  row.getField("seller_id") + row.getField("sku_id") + row.getField("shipment_id")))
          .isTrue();
    }
    assertThat(SAMPLE.orders()).anyMatch(order -> order.source() == OrderSource.FACTORY);
  }

  private Path written(Recommendations recommendations, Language language) throws IOException {
    var file = folder.resolve("deep/orders.csv");
    RecommendationCsv.write(recommendations, file, language);
    assertThat(Files.readString(file)).startsWith("\ufeffseller_id,").endsWith("\r\n");
    return file;
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
