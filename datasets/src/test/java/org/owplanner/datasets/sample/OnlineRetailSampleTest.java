package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.datasets.generate.FeedFile;

final class OnlineRetailSampleTest {

  @TempDir static Path folder;

  private static final Map<String, Long> ROWS = new HashMap<>();

  @BeforeAll
  static void write() {
    write("a", 1);
  }

  private static SampleSummary write(String run, long seed) {
    var feed = SampleFeed.of(LoadedOrders.ORDERS, SampleWarehouse.spec(), seed);
    return OnlineRetailSample.write(folder.resolve(run), feed, SampleFeed.PLAN_DATE, ROWS::put);
  }

  @Test
  void everyFileParsesWithItsHeaderAndAllItsRows() throws IOException {
    for (var file : FeedFile.values()) {
      assertThat(ROWS).containsKey(file.fileName());
    }
    for (var name : ROWS.keySet()) {
      var file = FeedFile.valueOf(name.replaceAll("(-.*)?\\.csv", "").toUpperCase(Locale.ROOT));
      try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("a").resolve(name))) {
        var rows = 0L;
        for (var row : csv) {
          assertThat(row.getHeader()).isEqualTo(file.columns());
          assertThat(row.getFieldCount()).isEqualTo(file.columns().size());
          rows++;
        }
        assertThat(ROWS).containsEntry(name, rows);
      }
    }
  }

  @Test
  void orderLinesCarryLondonTimeWithItsOffsetAndAUniqueKey() throws IOException {
    var keys = new HashSet<String>();
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("a").resolve("order_line.csv"))) {
      for (var row : csv) {
        assertThat(keys.add(row.getField("order_id") + " " + row.getField("line_no"))).isTrue();
        var time = OffsetDateTime.parse(row.getField("ordered_at"));
        assertThat(time.getOffset())
            .isEqualTo(RetailOrders.ZONE.getRules().getOffset(time.toInstant()));
        assertThat(row.getField("country")).hasSize(2);
      }
    }
    assertThat(keys).hasSize(536_701);
  }

  @Test
  void theSameSeedWritesTheSameFilesAndAnotherSeedOtherSizes() throws IOException {
    write("b", 1);
    write("c", 2);
    for (var file : FeedFile.values()) {
      assertThat(Files.mismatch(path("a", file), path("b", file))).isEqualTo(-1);
    }
    assertThat(Files.mismatch(path("a", FeedFile.SKU), path("c", FeedFile.SKU))).isNotEqualTo(-1);
    assertThat(Files.mismatch(path("a", FeedFile.ORDER_LINE), path("c", FeedFile.ORDER_LINE)))
        .isEqualTo(-1);
  }

  @Test
  void stockDaysLieBeforeThePlanDateAndSayThatTheyAreGenerated() throws IOException {
    var withoutStock = 0;
    try (var csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("a").resolve("stock_day.csv"))) {
      for (var row : csv) {
        assertThat(LocalDate.parse(row.getField("day"))).isBefore(SampleFeed.PLAN_DATE);
        assertThat(row.getField("is_generated")).isEqualTo("true");
        withoutStock += row.getField("on_hand_units").equals("0") ? 1 : 0;
      }
    }
    assertThat(withoutStock).isBetween(10_000, 100_000);
  }

  @Test
  void openOrdersAreThoseOfTheLastTwoDaysAndMostOfThemCanBePicked() throws IOException {
    var stock = new HashMap<String, Integer>();
    try (var csv = open("location_stock.csv")) {
      for (var row : csv) {
        stock.merge(row.getField("sku_id"), Integer.parseInt(row.getField("units")), Integer::sum);
      }
    }
    var orders = new HashSet<String>();
    try (var csv = open("open_order.csv")) {
      for (var row : csv) {
        orders.add(row.getField("order_id"));
        var received = OffsetDateTime.parse(row.getField("received_at"));
        assertThat(received.toLocalDate())
            .isBetween(SampleFeed.PLAN_DATE.minusDays(1), SampleFeed.PLAN_DATE);
        assertThat(OffsetDateTime.parse(row.getField("cut_off_at"))).isAfter(received);
        assertThat(row.getField("is_generated")).isEqualTo("true");
      }
    }
    var lines = 0;
    var isShort = 0;
    try (var csv = open("open_order_line.csv")) {
      for (var row : csv) {
        assertThat(orders).contains(row.getField("order_id"));
        var units = Integer.parseInt(row.getField("units"));
        lines++;
        isShort += stock.merge(row.getField("sku_id"), -units, Integer::sum) < 0 ? 1 : 0;
      }
    }
    assertThat(orders).hasSizeBetween(140, 160);
    assertThat(isShort).isBetween(10, lines / 20);
  }

  private static CsvReader<NamedCsvRecord> open(String file) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(folder.resolve("a").resolve(file));
  }

  @Test
  void theNoteSaysWhatIsGenerated() {
    assertThat(folder.resolve("a").resolve("generated.md"))
        .content()
        .contains("541,909", "CC BY 4.0", "Generated from a seed", "stock-adjustment-down");
  }

  private static Path path(String run, FeedFile file) {
    return folder.resolve(run).resolve(file.fileName());
  }
}
