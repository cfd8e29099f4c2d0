package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.NetworkFeed;
import org.owplanner.datasets.generate.NetworkTerms;
import org.owplanner.engine.slotting.SlottingRates;

class SampleNetworkTest {

  private static final Set<String> SITES = Set.of("BER1", "MAN1", "ROT1");

  @TempDir static Path folder;

  private static NetworkTerms terms;

  @BeforeAll
  static void write() {
    var feed = SampleFeed.of(LoadedOrders.ORDERS, SampleWarehouse.spec(), 1);
    var trade = SampleTrade.of(feed, feed.night(SampleFeed.PLAN_DATE, SlottingRates.standard()));
    terms = SampleNetwork.of(feed, trade);
    var files = new FeedFolder(folder, FeedProgress.silent());
    NetworkFeed.write(files, terms);
    RetailOrderFeed.write(files, feed, terms);
  }

  @Test
  void otherWarehousesCarryBestSellersOfWhichSomeAreShortHereAndTooManyThere() {
    var stock = rows("stock-network.csv");

    assertThat(column(stock, "warehouse_id")).isEqualTo(new TreeSet<>(SITES));
    assertThat(stock).hasSize(1_200);
    Map<String, Integer> most = new HashMap<>();
    Set<String> none = new HashSet<>();
    for (var row : stock) {
      var units = Integer.parseInt(row.getField("on_hand_units"));
      most.merge(row.getField("sku_id"), units, Math::max);
      if (units == 0) {
        none.add(row.getField("sku_id"));
      }
    }
    assertThat(none.stream().filter(sku -> most.getOrDefault(sku, 0) > 0)).hasSizeGreaterThan(100);
  }

  @Test
  void theirOrdersAreRealOnesToldOnceMoreForWhatTheyCarry() {
    var carried = terms.carriedKeys();
    var real = new HashSet<>(LoadedOrders.ORDERS.orderIds());
    Map<String, Integer> lines = new HashMap<>();
    for (var row : rows("order_line-network.csv")) {
      var site = row.getField("warehouse_id");
      lines.merge(site, 1, Integer::sum);
      var key = NetworkTerms.key(row.getField("seller_id"), row.getField("sku_id"));
      assertThat(carried.contains(key)).as(key).isTrue();
      var order = row.getField("order_id").substring(site.length() + 1);
      assertThat(real.contains(order)).as(order).isTrue();
    }
    assertThat(lines.keySet()).isEqualTo(SITES);
    assertThat(lines.get("MAN1")).isBetween(2 * size(lines, "BER1"), 4 * size(lines, "BER1"));
  }

  @Test
  void vehiclesLeaveFromThePlanDateOnAndEveryLaneHasSome() {
    var lanes = column(rows("transfer_lane.csv"), "lane_id");
    var departures = rows("departure.csv");

    // Two ways to and two from each of the others, and one home from each warehouse.
    assertThat(lanes).hasSize(2 * 2 * 3 + 4);
    assertThat(column(departures, "lane_id")).isEqualTo(lanes);
    assertThat(departures)
        .allMatch(
            row -> !LocalDate.parse(row.getField("departs_on")).isBefore(SampleFeed.PLAN_DATE));
  }

  @Test
  void allThatIsGeneratedSaysSo() {
    for (var file :
        List.of(
            FeedFile.TRANSFER_LANE,
            FeedFile.DEPARTURE,
            FeedFile.WAREHOUSE_SPACE,
            FeedFile.DOCK_CAPACITY,
            FeedFile.RETURNED_STOCK)) {
      assertThat(rows(file.fileName()))
          .isNotEmpty()
          .allMatch(row -> row.getField("is_generated").equals("true"));
    }
    for (var site : SITES) {
      assertThat(rows(FeedFile.INBOUND.fileName(site)))
          .isNotEmpty()
          .allMatch(row -> row.getField("is_generated").equals("true"));
    }
  }

  private static int size(Map<String, Integer> lines, String site) {
    return lines.getOrDefault(site, 0);
  }

  private static Set<String> column(List<NamedCsvRecord> rows, String column) {
    return rows.stream()
        .map(row -> row.getField(column))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
