package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.feed.FeedImport;
import org.owplanner.batch.feed.ImportProgress;
import org.owplanner.batch.warehouse.OrderReader;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.sample.OnlineRetailSample;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleWarehouse;
import org.owplanner.engine.goods.SkuKey;

/// What a job reads from the imported sample is what a backtest has in memory.
class SampleOrdersIT {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  private static final LocalDate FIRST = LocalDate.of(2010, 12, 1);
  private static final LocalDate AFTER_LAST = LocalDate.of(2011, 12, 10);

  @TempDir Path home;
  @TempDir Path feed;

  @Test
  void theJobPicksTheOrdersThatTheSamplePicks() throws IOException {
    OnlineRetailSample.write(feed, 1, PLAN_DATE, SampleWarehouse.spec(), FeedProgress.silent());
    var orders = RetailOrders.load();
    var indexById = new HashMap<String, Integer>();
    for (var sku = 0; sku < orders.skus().size(); sku++) {
      indexById.put(orders.skus().get(sku).skuId(), sku);
    }
    try (var database = Database.open(DatabaseEnvironment.embedded(home))) {
      FeedImport.into(database.dataSource())
          .importFiles(List.of(feed), FeedImport.DEFAULT_TOLERANCE, ImportProgress.silent());
      var sql = database.sql();
      Map<SkuKey, Integer> index = new HashMap<>();
      sql.fetch("SELECT seller_id, sku_id FROM feed.sku")
          .forEach(
              row -> {
                var key = new SkuKey(row.get(0, String.class), row.get(1, String.class));
                index.put(key, indexById.getOrDefault(key.skuId(), -1));
              });

      var read =
          new OrderReader(sql, new WarehouseReader(sql).require(SampleWarehouse.ID), index)
              .read(FIRST, AFTER_LAST);

      var picked = orders.picked();
      assertThat(read.epochDay()).isEqualTo(picked.epochDay());
      assertThat(read.firstLine()).isEqualTo(picked.firstLine());
      assertThat(read.lineSku()).isEqualTo(picked.lineSku());
      assertThat(read.lineUnits()).isEqualTo(picked.lineUnits());
    }
  }
}
