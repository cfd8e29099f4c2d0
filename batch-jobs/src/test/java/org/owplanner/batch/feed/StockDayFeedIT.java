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

class StockDayFeedIT {

  private static final String HEADER =
      "warehouse_id,seller_id,sku_id,day,on_hand_units,share_in_stock\n";
  private static final String EVENT_HEADER =
      "country,event_id,from_day,to_day,name,kind,seller_id\n";

  private static Database database;

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private FeedTrial trial;

  @BeforeAll
  static void start() throws IOException {
    database = TestDatabase.empty();
    new FeedTrial(database, shared).begin();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() {
    trial = new FeedTrial(database, folder);
  }

  @Test
  void twoRowsForADayAnUnknownSkuAndAnImpossibleShareAreRejected() throws Exception {
    var summary =
        trial.loadGood(
            "stock_day.csv",
            HEADER
                + "W,A,X,2011-10-30,5,\n"
                + "W,A,X,2011-10-30,0,\n"
                + "W,A,Y,2011-10-30,5,\n"
                + "W,A,X,2011-10-31,0,1.5\n"
                + "W,A,X,2011-10-32,0,\n"
                + "W,A,X,2011-10-29,0,0.25\n");

    assertThat(summary.rowsLoaded()).isEqualTo(2);
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 3: seller_id, sku_id, warehouse_id, day (A, X, W, 2011-10-30) is in line 2 already. Keep one of the two rows.",
            "Line 4: seller_id, sku_id (A, Y) must be a SKU of that seller in sku.csv; import that first.",
            "Line 5: share_in_stock (1.5) must be between 0 and 1.",
            "Line 6: day (2011-10-32) must be a day that the calendar has.");
  }

  @Test
  void anEventThatEndsBeforeItBeginsIsRejected() throws Exception {
    var summary =
        trial.loadGood(
            "calendar_event.csv",
            EVENT_HEADER
                + "GB,EASTER,2011-04-22,2011-04-25,Easter,CLOSURE,\n"
                + "GB,MAY,2011-05-02,2011-05-01,May,CLOSURE,\n"
                + "GB,SALE,2011-05-02,2011-05-03,Sale,DISCOUNT,A\n");

    assertThat(summary.rowsLoaded()).isOne();
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 3: to_day, from_day (2011-05-01, 2011-05-02) must be in order, the last day not before the first and at most a year after it.",
            "Line 4: kind (DISCOUNT) must be PROMOTION, PEAK or CLOSURE.");
  }
}
