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

/// The files that waves stand on.
class OpenOrderFeedIT {

  private static final String ORDERS =
      """
      warehouse_id,order_id,received_at,cut_off_at,priority,state
      W,O1,2011-11-01T08:26:00Z,2011-11-01T13:00:00Z,0,OPEN
      W,O2,2011-11-01T08:27:00Z,2011-11-01T13:00:00Z,1,CANCELLED
      """;
  private static final String LINES =
      """
      warehouse_id,order_id,line_no,seller_id,sku_id,units
      W,O1,1,A,X,6
      W,O2,1,A,X,6
      """;

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
    trial.load("aisle.csv", FeedTrial.AISLE);
    trial.load("location.csv", FeedTrial.LOCATIONS);
  }

  @Test
  void anOrderThatAFileNoLongerListsGoesWithItsLines() throws Exception {
    trial.load("open_order.csv", ORDERS);
    trial.load("open_order_line.csv", LINES);

    trial.load("open_order.csv", ORDERS.replaceAll("W,O2.*\n", ""));

    assertThat(trial.strings("SELECT order_id FROM feed.open_order_line")).containsExactly("O1");
  }

  @Test
  void stockBelowZeroIsTakenAsItComesAndUnknownPlacesAreRejected() throws Exception {
    var summary =
        trial.loadGood(
            "location_stock.csv",
            """
            warehouse_id,location_id,seller_id,sku_id,lot,expires_on,units,as_of
            W,L1,A,X,,,-4,2011-11-01T05:00:00Z
            W,L2,A,X,LOT1,2012-02-01,9,2011-11-01T05:00:00Z
            W,L3,A,X,,,9,2011-11-01T05:00:00Z
            W,L1,A,Z,,,9,2011-11-01T05:00:00Z
            W,L1,A,X,,,9,2011-11-01T05:00:00Z
            """);

    assertThat(trial.strings("SELECT units FROM feed.location_stock ORDER BY location_id"))
        .containsExactly("-4", "9");
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 4: warehouse_id, location_id (W, L3) must be a location of that warehouse in location.csv; import that first.",
            "Line 5: seller_id, sku_id (A, Z) must be a SKU of that seller in sku.csv; import that first.",
            "Line 6: seller_id, sku_id, warehouse_id, location_id, division, lot (A, X, W, L1, 1, ) is in line 2 already. Keep one of the two rows.");
  }

  @Test
  void aLargeFileWithoutAnyTimesGoesIn() throws Exception {
    trial.load("open_order.csv", ORDERS);
    var lines = new StringBuilder(LINES);
    for (var line = 2; line <= 40_000; line++) {
      lines.append("W,O1,%d,A,X,1\n".formatted(line));
    }

    var summary = trial.load("open_order_line.csv", lines.toString());

    assertThat(summary.rowsLoaded()).isEqualTo(40_001);
    assertThat(summary.quality().newest()).isEmpty();
  }

  @Test
  void aLineOfAnOrderThatNobodyPlacedAndATimeThatIsNoneAreRejected() throws Exception {
    trial.load("open_order.csv", ORDERS);
    var lines = trial.loadGood("open_order_line.csv", LINES + "W,O3,1,A,X,6\n");
    var shifts =
        trial.loadGood(
            "shift.csv",
            "warehouse_id,shift,from_time,to_time\nW,DAY,08:00,25:00\nW,NIGHT,22:00,06:00\n");

    assertThat(lines.firstRejects())
        .extracting(Reject::toString)
        .containsExactly(
            "Line 4: warehouse_id, order_id (W, O3) must be an order of that warehouse in open_order.csv; import that first.");
    assertThat(shifts.firstRejects())
        .extracting(Reject::toString)
        .containsExactly(
            "Line 2: to_time (25:00) must be a time of day from 00:00 to 23:59, such as 08:30.");
    assertThat(shifts.rowsLoaded()).isOne();
  }

  @Test
  void aPickerWithoutShiftAndAPickOfNoPlanAreRejected() throws Exception {
    trial.load(
        "equipment.csv",
        "warehouse_id,equipment_id,most_orders,most_volume_cm3,most_weight_g\nW,C,0,1,1\nW,D,1,1,1\n");
    var pickers =
        trial.loadGood("picker.csv", "warehouse_id,shift,picker_id,equipment_id\nW,DAY,P1,D\n");
    var picks =
        trial.loadGood(
            "pick_done.csv",
            "warehouse_id,plan_id,batch_no,stop_no,done_at,units\nW,9,1,1,2011-11-01T05:00:00Z,1\n");

    assertThat(pickers.firstRejects())
        .extracting(Reject::reason)
        .contains("must be a shift of that warehouse in shift.csv; import that first.");
    assertThat(picks.firstRejects())
        .extracting(Reject::reason)
        .containsExactly("must be a stop of a tour of that plan, as its pick lists name it.");
  }
}
