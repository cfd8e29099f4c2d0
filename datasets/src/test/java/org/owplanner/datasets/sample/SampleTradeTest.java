package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.SuppliedGoods;
import org.owplanner.datasets.generate.TradeFeed;
import org.owplanner.datasets.generate.TradeTerms;
import org.owplanner.engine.slotting.SlottingRates;

class SampleTradeTest {

  private static final double CONTAINER_CM3 = 66e6;

  @TempDir static Path folder;

  private static TradeTerms terms;

  @BeforeAll
  static void write() {
    var feed = SampleFeed.of(LoadedOrders.ORDERS, SampleWarehouse.spec(), 1);
    terms = SampleTrade.of(feed, feed.night(SampleFeed.PLAN_DATE, SlottingRates.standard()));
    TradeFeed.write(new FeedFolder(folder, FeedProgress.silent()), terms);
  }

  @Test
  void goodsCostAboutTwoFifthsOfTheirPriceAndComeInWholeCases() {
    var goods = terms.goods().stream().collect(Collectors.toMap(SuppliedGoods::skuId, sku -> sku));
    var dear =
        rows(FeedFile.SKU_SUPPLY).stream()
            .filter(
                row ->
                    Objects.requireNonNull(goods.get(row.getField("sku_id"))).priceCents() >= 100)
            .toList();

    assertThat(dear).hasSizeGreaterThan(2_000);
    for (var row : dear) {
      var sku = Objects.requireNonNull(goods.get(row.getField("sku_id")));
      // A pound was ten yuan.
      var share = number(row, "unit_cost_cents") / 10.17 / sku.priceCents();
      assertThat(share).as(sku.skuId()).isBetween(0.34, 0.46);
      assertThat(number(row, "moq_units") % sku.casePack()).isZero();
    }
  }

  @Test
  void whatLiesThereHasAnAgeAndNothingElseDoes() {
    var aged =
        rows(FeedFile.STOCK_AGE).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("sku_id"),
                    Collectors.summingInt(row -> (int) number(row, "units"))));

    assertThat(aged).hasSizeGreaterThan(2_000);
    assertThat(
            terms.goods().stream()
                .filter(sku -> aged.getOrDefault(sku.skuId(), 0) != sku.onHandUnits()))
        .isEmpty();
    assertThat(rows(FeedFile.STOCK_AGE))
        .allMatch(
            row -> LocalDate.parse(row.getField("received_on")).isBefore(SampleFeed.PLAN_DATE));
  }

  @Test
  void oneSellerFillsContainersOneLacksMoneyAndOneLacksRoom() {
    var weekly = sums(FeedFile.SKU_SUPPLY, terms.goods());
    var budgets = rows(FeedFile.SELLER_BUDGET);
    var grants = rows(FeedFile.CAPACITY_GRANT);

    var free =
        weekly.keySet().stream()
            .filter(id -> budgets.stream().noneMatch(row -> row.getField("seller_id").equals(id)))
            .filter(id -> grants.stream().noneMatch(row -> row.getField("seller_id").equals(id)))
            .toList();
    assertThat(free).isNotEmpty();
    assertThat(free.stream().mapToDouble(weekly::get).max().orElseThrow() * 4)
        .isGreaterThan(CONTAINER_CM3);
    assertThat(budgets).isNotEmpty();
    assertThat(grants).isNotEmpty();
  }

  @Test
  void allThatIsGeneratedSaysSo() {
    for (var file : FeedFile.values()) {
      if (file.columns().contains("is_generated")
          && Files.exists(folder.resolve(file.fileName()))) {
        assertThat(rows(file)).allMatch(row -> row.getField("is_generated").equals("true"));
      }
    }
  }

  private static Map<String, Double> sums(FeedFile file, List<SuppliedGoods> goods) {
    assertThat(rows(file)).hasSameSizeAs(goods);
    return goods.stream()
        .collect(
            Collectors.groupingBy(
                SuppliedGoods::sellerId,
                Collectors.summingDouble(
                    sku -> 7 * sku.unitsADay() * sku.size().volumeMm3() / 1e3)));
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static List<NamedCsvRecord> rows(FeedFile file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file.fileName()))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
