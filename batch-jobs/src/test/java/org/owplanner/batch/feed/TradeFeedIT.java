package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;

class TradeFeedIT {

  private static Database database;

  @TempDir private Path folder;
  private FeedTrial trial;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() throws IOException {
    trial = new FeedTrial(database, folder);
    trial.begin();
  }

  @Test
  void aFileOfPriceBreaksIsTheWholeTruthOfItsSellersOnly() throws Exception {
    trial.load(
        "sku.csv", FeedTrial.SKU_HEADER + FeedTrial.SKU_X + FeedTrial.SKU_X.replace('A', 'B'));
    trial.load(
        "sku_supply.csv", "seller_id,sku_id,currency,production_days\nA,X,CNY,20\nB,X,CNY,20\n");
    var header = "seller_id,sku_id,from_units,unit_cost_cents\n";
    trial.load("price_break.csv", header + "A,X,100,90\nA,X,500,80\nB,X,100,90\n");

    trial.load("price_break.csv", header + "A,X,500,75\n");

    assertThat(
            trial.strings(
                "SELECT seller_id || from_units || ' ' || unit_cost_cents FROM feed.price_break ORDER BY 1"))
        .containsExactly("A500 75", "B100 90");
  }

  @Test
  void cyclesThatOverlapAreRejectedAndSayWhy() throws Exception {
    var summary =
        trial.loadGood(
            "seller_budget.csv",
            """
            seller_id,from_date,to_date,currency,budget_cents
            A,2011-11-01,2011-11-30,GBP,100
            A,2011-11-30,2011-12-30,GBP,100
            A,2011-12-31,2011-12-30,GBP,100
            B,2011-11-15,2011-12-15,GBP,100
            """);

    assertThat(summary.rowsLoaded()).isEqualTo(2);
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 3: from_date, to_date (2011-11-30, 2011-12-30) must not overlap another cycle of that seller.",
            "Line 4: to_date, from_date (2011-12-30, 2011-12-31) must be in order, the last day not before the first and at most a year after it.");
  }

  @Test
  void settingsOfUnknownGoodsAndModesAreRejected() throws Exception {
    var summary =
        trial.loadGood(
            "replenishment_setting.csv",
            """
            seller_id,sku_id,warehouse_id,fill_rate,least_cover_days,most_cover_days,modes
            A,,,0.95,,,SEA_FCL AIR
            A,X,W,,14,0,
            A,Y,,,,,
            A,,V,,,,
            B,,,95,,,
            A,X,,,30,20,
            A,,W,,,,SEA
            """);

    assertThat(summary.rowsLoaded()).isEqualTo(2);
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 4: seller_id, sku_id (A, Y) must be a SKU of that seller in sku.csv, or none for all of them.",
            "Line 5: warehouse_id (V) must be a warehouse_id of warehouse.csv, or none for all of them.",
            "Line 6: fill_rate (95) must be at least 0 and below 1: 0.95 is 95 %.",
            "Line 7: most_cover_days, least_cover_days (20, 30) must ascend: the least days of cover not above the most.",
            "Line 8: modes (SEA) must be modes with one blank between them: SEA_FCL, SEA_LCL, RAIL, AIR, EXPRESS.");
  }

  @Test
  void lanesWhoseDaysFallAndContainersThatHoldNothingAreRejected() throws Exception {
    var summary =
        trial.loadGood(
            "lane.csv",
            """
            warehouse_id,mode,lead_p10_days,lead_p50_days,lead_p90_days,currency,container_volume_cm3,container_weight_g
            W,AIR,6,8,12,USD,,
            W,RAIL,30,25,34,USD,,
            W,SEA_FCL,38,44,56,USD,66000000,
            """);

    assertThat(summary.rowsLoaded()).isOne();
    assertThat(summary.firstRejects())
        .extracting(Reject::reason)
        .containsExactlyInAnyOrder(
            "must ascend: P10 not above P50, and P50 not above P90.",
            "must be such that a container of SEA_FCL holds something: give its volume and its weight.");
  }

  @Test
  void stockBelowZeroIsTakenAsItComes() throws Exception {
    var summary =
        trial.load(
            "stock.csv",
            "warehouse_id,seller_id,sku_id,on_hand_units,as_of\nW,A,X,-7,2011-11-01T00:00:00Z\n");

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.LOADED);
    assertThat(trial.strings("SELECT on_hand_units FROM feed.stock")).containsExactly("-7");
  }
}
