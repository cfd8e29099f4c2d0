package org.owplanner.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.engine.slotting.LocationProfiles;
import org.owplanner.engine.slotting.SlottingRates;

final class FeedGeneratorTest {

  private static final GenerateOptions OPTIONS = GenerateOptions.of(2_000, 1_000, 20_000, 7);

  @TempDir Path folder;

  @Test
  void everyFileParsesWithItsHeaderAndAllItsRows() throws IOException {
    Map<String, Long> rows = new HashMap<>();
    FeedGenerator.write(folder, OPTIONS, rows::put);
    assertThat(rows).containsEntry("location.csv", 2_000L).containsEntry("sku.csv", 1_000L);
    for (var file : FeedFile.values()) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file.fileName()))) {
        var read = csv.stream().filter(row -> row.getHeader().equals(file.columns())).count();
        assertThat(rows).containsEntry(file.fileName(), read);
      }
    }
  }

  @Test
  void theOrdersOfTheLastDayWaitToBePicked() throws IOException {
    Map<String, Long> rows = new HashMap<>();
    FeedGenerator.write(folder, OPTIONS, rows::put);
    var orders = GeneratedFeed.of(OPTIONS).orders();
    var lastDay = (int) OPTIONS.lastDay().toEpochDay();
    var waiting = Arrays.stream(orders.epochDay()).filter(day -> day == lastDay).count();

    assertThat(waiting).isPositive();
    assertThat(rows).containsEntry("open_order.csv", waiting);
    assertThat(rows.getOrDefault("location_stock.csv", 0L))
        .isEqualTo(rows.getOrDefault("slot.csv", -1L));
  }

  @Test
  void theSameSeedWritesTheSameFiles() throws IOException {
    FeedGenerator.write(folder.resolve("a"), OPTIONS, FeedProgress.silent());
    FeedGenerator.write(folder.resolve("b"), OPTIONS, FeedProgress.silent());
    for (var file : FeedFile.values()) {
      var a = folder.resolve("a").resolve(file.fileName());
      assertThat(Files.mismatch(a, folder.resolve("b").resolve(file.fileName()))).isEqualTo(-1);
    }
  }

  @Test
  void goodsLieOnlyWhereTheyMay() {
    var problem = GeneratedFeed.of(OPTIONS).problem(SlottingRates.standard());
    var profiles = LocationProfiles.of(problem);
    assertThat(problem.slots()).hasSizeGreaterThan(900);
    for (var slot : problem.slots()) {
      assertThat(profiles.isEligible(slot.sku(), profiles.profileOf(slot.location()))).isTrue();
    }
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      assertThat(profiles.eligibleLocations(sku)).isPositive();
    }
  }

  @Test
  void theLogarithmOfDemandFallsWithThatOfTheRankBySteepnessOfTheExponent() {
    for (var exponent : new double[] {0.6, 1.0}) {
      var options = OPTIONS.withZipfExponent(exponent);
      var orders = GeneratedFeed.of(options).orders();
      var count = new int[options.skus()];
      for (var sku : orders.lineSku()) {
        count[sku]++;
      }
      Arrays.sort(count);
      // Between ranks 30 and 300, where neither repeats within an order nor chance weigh much.
      var high = count[count.length - 30];
      var low = count[count.length - 300];
      assertThat(Math.log((double) high / low) / Math.log(10))
          .isBetween(exponent - 0.2, exponent + 0.2);
    }
  }

  @Test
  void goodsOfOneClusterAreOrderedTogetherMoreOftenThanByChance() {
    var orders = GeneratedFeed.of(OPTIONS).orders();
    var clusters = OPTIONS.clusters();
    var inCluster = new long[clusters];
    long pairs = 0;
    long pairsWithin = 0;
    for (var o = 0; o < orders.orders(); o++) {
      for (var a = orders.firstLine()[o]; a < orders.firstLine()[o + 1]; a++) {
        inCluster[orders.lineSku()[a] % clusters]++;
        for (var b = a + 1; b < orders.firstLine()[o + 1]; b++) {
          pairs++;
          pairsWithin += orders.lineSku()[a] % clusters == orders.lineSku()[b] % clusters ? 1 : 0;
        }
      }
    }
    var byChance = 0.0;
    for (var lines : inCluster) {
      byChance += Math.pow((double) lines / orders.lines(), 2);
    }
    assertThat(pairsWithin / (double) pairs / byChance).isGreaterThan(2);
  }

  @Test
  void seasonalOrdersFollowTheWeekAndNothingIsSoldWithoutStock() {
    var options = OPTIONS.seasonal(730);
    var orders = GeneratedFeed.of(options).orders();
    var ofWeekday = new int[7];
    var out = GeneratedStockOuts.of(options);
    var soldShort = 0;
    for (var o = 0; o < orders.orders(); o++) {
      var day = orders.epochDay()[o];
      ofWeekday[Math.floorMod(day + 3, 7)]++;
      for (var line = orders.firstLine()[o]; line < orders.firstLine()[o + 1]; line++) {
        var sku = orders.lineSku()[line];
        soldShort += day >= out.from()[sku] && day < out.to()[sku] ? 1 : 0;
      }
    }
    assertThat(ofWeekday[0]).isGreaterThan(3 * ofWeekday[6] / 2);
    assertThat(soldShort).isZero();
    assertThat(orders.epochDay()[0]).isEqualTo(options.firstDay());
  }

  @Test
  void oneLocationAndOneSkuAreEnough() {
    var feed = GeneratedFeed.of(GenerateOptions.of(1, 1, 3, 1));
    assertThat(feed.warehouse().locations()).hasSize(1);
    assertThat(feed.slots()).hasSize(1);
    assertThat(feed.orders().orders()).isEqualTo(3);
  }

  @Test
  void thereMayBeMoreSkusThanLocations() {
    var feed = GeneratedFeed.of(GenerateOptions.of(10, 40, 0, 1));
    assertThat(feed.slots()).hasSize(10);
  }

  @Test
  void anImpossibleNumberIsNamed() {
    assertThatThrownBy(() -> GenerateOptions.of(0, 1, 1, 1))
        .hasMessageContaining("locations (0) must lie between 1 and");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new FeedFolder(file.resolve("feed"), FeedProgress.silent()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Choose a folder that you may write to");
  }
}
