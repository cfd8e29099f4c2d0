package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.batch.feed.FeedTrial.AISLE;
import static org.owplanner.batch.feed.FeedTrial.LOCATIONS;
import static org.owplanner.batch.feed.FeedTrial.ORDER_1;
import static org.owplanner.batch.feed.FeedTrial.ORDER_HEADER;
import static org.owplanner.batch.feed.FeedTrial.SELLERS;
import static org.owplanner.batch.feed.FeedTrial.SKU_HEADER;
import static org.owplanner.batch.feed.FeedTrial.SKU_X;
import static org.owplanner.batch.feed.FeedTrial.WAREHOUSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;

class FeedImportIT {

  private static final String SLOT_HEADER = "warehouse_id,location_id,seller_id,sku_id\n";

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
  void goodRowsAreLoadedWithDefaultsAndTheQualityIsTold() throws Exception {
    var summary = trial.load("order_line.csv", ORDER_HEADER + ORDER_1);

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.LOADED);
    assertThat(summary.rowsLoaded()).isEqualTo(1);
    assertThat(summary.quality().complete()).isEqualTo(0.8);
    assertThat(summary.quality().valid()).isOne();
    assertThat(summary.quality().consistent()).isOne();
    assertThat(summary.quality().newest()).startsWith("2011-11-01 08:26:00");
    assertThat(trial.strings("SELECT kind || coalesce(price_cents, -1) FROM feed.order_line"))
        .containsExactly("SALE-1");
    assertThat(
            trial.strings(
                "SELECT outcome || (quality ->> 'complete') FROM ops.import WHERE table_name = 'order_line'"))
        .containsExactly("LOADED0.8");
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    trial.load("order_line.csv", ORDER_HEADER + ORDER_1);
    var before = trial.strings("SELECT xmin || ' ' || ctid FROM feed.order_line");

    var again = trial.load("order_line.csv", ORDER_HEADER + ORDER_1);

    assertThat(again.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
    assertThat(trial.strings("SELECT xmin || ' ' || ctid FROM feed.order_line")).isEqualTo(before);
  }

  @Test
  void equalRowsOfAnotherFileAreLeftAloneAndChangedOnesUpdated() throws Exception {
    var second = "W,2,1,A,X,1,2011-11-01T09:00:00Z,GB\n";
    trial.load("order_line.csv", ORDER_HEADER + ORDER_1 + second);
    var xmin = "SELECT xmin::text FROM feed.order_line WHERE order_id = '1'";
    var before = trial.strings(xmin);

    trial.load("order_line.csv", ORDER_HEADER + ORDER_1 + second.replace("X,1", "X,3"));

    assertThat(trial.strings(xmin)).isEqualTo(before);
    assertThat(trial.strings("SELECT order_id || units FROM feed.order_line ORDER BY 1"))
        .containsExactly("16", "23");
  }

  @Test
  void anOptionalColumnThatAFileLacksKeepsItsValues() throws Exception {
    trial.load(
        "sku.csv",
        SKU_HEADER.replace("price_cents", "price_cents,hazard_class")
            + SKU_X.replace("295", "295,2.1"));

    trial.load("sku.csv", SKU_HEADER + SKU_X.replace("295", "300"));

    assertThat(trial.strings("SELECT price_cents || hazard_class FROM feed.sku"))
        .containsExactly("3002.1");
  }

  @Test
  void manyRowsIntoAnEmptyTableLeaveItWithItsKey() throws Exception {
    var orders = FeedTrial.orders(20_000);
    trial.load("order_line.csv", ORDER_HEADER + orders);

    var again = trial.load("order_line.csv", ORDER_HEADER + orders + ORDER_1);

    assertThat(again.rowsLoaded()).isEqualTo(20_001);
    assertThat(trial.strings("SELECT count(*) FROM feed.order_line")).containsExactly("20001");
    assertThat(
            trial.strings(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'order_line_pkey'"))
        .containsExactly("PRIMARY KEY (order_id, line_no, warehouse_id)");
  }

  @Test
  void manyRowsForAnEmptyTableOfWhichSomeAreBadLoadTheRest() throws Exception {
    var wrong = ORDER_1.replace("X,6", "X,0");
    var unknown = ORDER_1.replace("W,1,1,A,X", "W,2,1,A,NOPE");

    var summary =
        trial.load("order_line.csv", ORDER_HEADER + FeedTrial.orders(20_000) + wrong + unknown);

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.LOADED);
    assertThat(summary.rowsLoaded()).isEqualTo(20_000);
    assertThat(summary.firstRejects())
        .extracting(Reject::column)
        .containsExactly("units", "seller_id, sku_id");
    assertThat(trial.strings("SELECT count(*) FROM feed.order_line")).containsExactly("20000");
  }

  @Test
  void manyNewRowsForAFilledTableAreLoadedEvenWhereTheLastOneIsKnown() throws Exception {
    var first = "W,first,1,A,X,1,2011-11-01T09:00:00+01:00,GB\n";
    trial.load("order_line.csv", ORDER_HEADER + first);
    // Longer than the least file that is copied straight into a table with rows.
    var news = FeedTrial.orders(110_000);

    var straight = trial.load("order_line.csv", ORDER_HEADER + news);
    var careful =
        trial.load(
            "order_line.csv",
            ORDER_HEADER + news.replace("W,", "W,N") + first.replace("X,1", "X,2"));

    assertThat(straight.rowsLoaded()).isEqualTo(110_000);
    assertThat(straight.quality().oldest()).startsWith("2011-11-0");
    assertThat(careful.rowsLoaded()).isEqualTo(110_001);
    assertThat(
            trial.strings(
                "SELECT count(*) || ' ' || max(units) FILTER (WHERE order_id = 'first') FROM feed.order_line"))
        .containsExactly("220001 2");
    assertThat(
            trial.strings(
                "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = 'feed.order_line'::regclass"))
        .containsExactly("t");
  }

  @Test
  void slotsThatAFileDoesNotListAreEmptied() throws Exception {
    trial.load("aisle.csv", AISLE);
    trial.load("location.csv", LOCATIONS);
    trial.load("slot.csv", SLOT_HEADER + "W,L1,A,X\nW,L2,A,X\n");

    trial.load("slot.csv", SLOT_HEADER + "W,L2,A,X\n");

    assertThat(trial.strings("SELECT location_id FROM feed.slot")).containsExactly("L2");
  }

  @Test
  void aByteOrderMarkIsAccepted() throws Exception {
    assertThat(trial.load("seller.csv", "\uFEFFseller_id,name\nC,Cid\n").rowsLoaded()).isOne();
  }

  @Test
  void gzipIsAcceptedAndSeveralFilesOfATable() throws Exception {
    var packed = FeedTrial.gzip(ORDER_HEADER + ORDER_1);

    assertThat(trial.load("order_line-2011.csv.gz", packed).rowsLoaded()).isOne();
  }

  @Test
  void moreBadRowsThanTheToleranceLoadNothingButAreWrittenDown() throws Exception {
    var bad = ORDER_1.replace("1,1,A,X", "1,1,A,P") + ORDER_1.replace("1,1,A,X", "1,2,A,Q");
    var summary = trial.load("order_line.csv", ORDER_HEADER + FeedTrial.orders(98) + bad);

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.REFUSED);
    assertThat(summary.message())
        .contains("2 of 100 rows are bad (2.0 %), more than the tolerance of 1.0 %")
        .contains("--tolerance");
    assertThat(trial.strings("SELECT count(*) FROM feed.order_line")).containsExactly("0");
    assertThat(trial.strings("SELECT value FROM ops.reject ORDER BY line"))
        .containsExactly("A, P", "A, Q");
    assertThat(
            trial.strings(
                "SELECT outcome || rows_rejected FROM ops.import WHERE table_name = 'order_line'"))
        .containsExactly("REFUSED2");
  }

  @Test
  void asManyBadRowsAsTheToleranceLoadTheRest() throws Exception {
    var bad = ORDER_1.replace("X", "P");
    var summary = trial.load("order_line.csv", ORDER_HEADER + FeedTrial.orders(99) + bad);

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.LOADED);
    assertThat(summary.rowsLoaded()).isEqualTo(99);
  }

  @Test
  void aFileWithRejectsIsTriedAgainOnceItsSkusAreThere() throws Exception {
    var text = ORDER_HEADER + ORDER_1 + ORDER_1.replace("W,1,1,A,X", "W,2,1,A,NEW");
    assertThat(trial.loadGood("order_line.csv", text).rowsRejected()).isOne();

    trial.load("sku.csv", SKU_HEADER + SKU_X.replace("X", "NEW"));

    assertThat(trial.loadGood("order_line.csv", text).rowsLoaded()).isEqualTo(2);
  }

  @Test
  void aFolderIsTakenInTheOrderInWhichFilesReferToEachOther() throws Exception {
    TestDatabase.empty(database);
    Files.writeString(folder.resolve("order_line.csv"), ORDER_HEADER + ORDER_1);
    Files.writeString(folder.resolve("seller.csv"), SELLERS);
    Files.writeString(folder.resolve("sku.csv"), SKU_HEADER + SKU_X);
    Files.writeString(folder.resolve("warehouse.csv"), WAREHOUSE);
    Files.writeString(folder.resolve("notes.csv"), "a,b\n");
    Files.writeString(folder.resolve("README.md"), "no feed");

    var summary = trial.load(List.of(folder), 0, ImportProgress.silent());

    assertThat(summary.hasRejects()).isFalse();
    assertThat(summary.hasFailures()).isTrue();
    assertThat(summary.files())
        .extracting(f -> f.table() + " " + f.outcome())
        .containsExactly(
            "warehouse LOADED", "seller LOADED", "sku LOADED", "order_line LOADED", " REFUSED");
    assertThat(summary.files().getLast().message()).contains("notes.csv is no file of the feed");
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> trial.load(folder.resolve("nowhere"), 0))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("nowhere isn't there");
  }

  @Test
  void aDatabaseThatGoesAwayInTheMiddleLeavesNothingHalfLoaded() throws Exception {
    ImportProgress killer =
        (_, phase, _) -> {
          if (phase.equals("LOAD")) {
            TestDatabase.endConnections(database);
          }
        };
    var file =
        Files.writeString(folder.resolve("order_line.csv"), ORDER_HEADER + FeedTrial.orders(500));

    var summary = trial.load(List.of(file), 0, killer).files().getFirst();

    assertThat(summary.outcome()).isEqualTo(ImportOutcome.FAILED);
    assertThat(summary.message()).contains("nothing of it was").contains("Import it again");
    assertThat(trial.strings("SELECT count(*) FROM feed.order_line")).containsExactly("0");
    assertThat(trial.load(file, 0).rowsLoaded()).isEqualTo(500);
  }
}
