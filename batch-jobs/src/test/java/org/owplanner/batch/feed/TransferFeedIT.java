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

class TransferFeedIT {

  private static final String LANES =
      "lane_id,warehouse_id,to_id,is_home,lead_p10_days,lead_p50_days,lead_p90_days,currency,vehicle_volume_cm3,vehicle_weight_g\n";
  private static final String GOOD_LANES =
      """
      W-V,W,V,,1,2,3,GBP,70000000,20000000
      V-W,V,W,,1,2,3,GBP,70000000,20000000
      V-U,V,U,,1,2,3,GBP,70000000,20000000
      W-CN,W,CN-HOME,true,30,40,55,GBP,70000000,20000000
      """;
  private static final String DEPARTURES =
      """
      departure_id,lane_id,departs_on,cut_off_on
      D1,W-V,2011-11-04,2011-11-03
      D2,V-U,2011-11-07,2011-11-07
      D3,V-W,2011-11-07,2011-11-06
      D4,W-CN,2011-11-07,2011-11-06
      D5,V-U,2011-11-02,2011-11-02
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
    trial.load(
        "warehouse.csv",
        FeedTrial.WAREHOUSE + "V,Vale,DE,Europe/Berlin,EUR,A1\nU,Ulm,DE,Europe/Berlin,EUR,A1\n");
  }

  @Test
  void lanesThatCannotBeAreRejectedAndSayWhy() throws Exception {
    var summary =
        trial.loadGood(
            "transfer_lane.csv",
            LANES
                + """
                L1,W,W,,1,2,3,GBP,70000000,20000000
                L2,W,V,,-1,2,3,GBP,70000000,20000000
                L3,W,V,,1,2,3,GBP,0,20000000
                L4,W,V,,1,2,3,GBP,70000000,20000000
                L4,W,U,,1,2,3,GBP,70000000,20000000
                L5,W,NOWHERE,,1,2,3,GBP,70000000,20000000
                L6,X,V,,1,2,3,GBP,70000000,20000000
                """);

    assertThat(summary.rowsLoaded()).isOne();
    assertThat(summary.rowsRejected()).isEqualTo(6);
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 2: to_id, warehouse_id (W, W) must lead to another place than where the lane begins.",
            "Line 3: lead_p10_days (-1) must be between 0 and 365 days.",
            "Line 4: vehicle_volume_cm3 (0) must be between 1 and 1,000,000,000 cm³: a vehicle without room takes nothing.",
            "Line 6: lane_id (L4) is in line 5 already. Keep one of the two rows.",
            "Line 7: to_id, is_home (NOWHERE, f) must be a warehouse_id of warehouse.csv, or another place with is_home true; import warehouse.csv first.");
  }

  @Test
  void lanesWhoseDaysFallOrThatEndAtHomeAsAWarehouseAreRejected() throws Exception {
    var summary =
        trial.loadGood(
            "transfer_lane.csv",
            LANES
                + """
                L6,X,V,,1,2,3,GBP,70000000,20000000
                L7,W,V,,3,2,1,GBP,70000000,20000000
                L8,W,V,true,1,2,3,GBP,70000000,20000000
                """);

    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 2: warehouse_id (X) must be a warehouse_id of warehouse.csv; import that first.",
            "Line 3: lead_p10_days, lead_p50_days, lead_p90_days (3, 2, 1) must ascend: P10 not above P50, and P50 not above P90.",
            "Line 4: to_id, is_home (V, t) must be a warehouse_id of warehouse.csv, or another place with is_home true; import warehouse.csv first.");
  }

  @Test
  void aFileOfLanesIsTheWholeTruthOfTheWarehousesWhereTheyBegin() throws Exception {
    loadNetwork();

    trial.load("transfer_lane.csv", LANES + "V-U,V,U,,1,2,3,GBP,70000000,20000000\n");

    assertThat(trial.strings("SELECT lane_id FROM feed.transfer_lane ORDER BY 1"))
        .containsExactly("V-U", "W-CN", "W-V");
    assertThat(trial.strings("SELECT departure_id FROM feed.departure ORDER BY 1"))
        .containsExactly("D1", "D2", "D4", "D5");
  }

  @Test
  void aFileOfDeparturesIsTheWholeTruthOfItsLanesOnly() throws Exception {
    loadNetwork();

    var summary =
        trial.loadGood(
            "departure.csv",
            """
            departure_id,lane_id,departs_on,cut_off_on
            D6,V-U,2011-11-09,2011-11-08
            D7,V-U,2011-11-09,2011-11-10
            D8,V-X,2011-11-09,2011-11-08
            """);

    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 3: cut_off_on, departs_on (2011-11-10, 2011-11-09) must be in order, the cut-off not after the departure and at most 60 days before it.",
            "Line 4: lane_id (V-X) must be a lane_id of transfer_lane.csv; import that first.");
    assertThat(trial.strings("SELECT departure_id FROM feed.departure ORDER BY 1"))
        .containsExactly("D1", "D3", "D4", "D6");
  }

  @Test
  void whatALaneDoesNotCarryIsTheWholeTruthOfIt() throws Exception {
    loadNetwork();
    var header = "lane_id,seller_id,sku_id\n";
    trial.load("sku.csv", FeedTrial.SKU_HEADER + FeedTrial.SKU_X.replace('X', 'Y'));
    trial.load("transfer_sku_forbidden.csv", header + "W-V,A,X\nV-W,A,X\n");

    trial.load("transfer_sku_forbidden.csv", header + "W-V,A,Y\n");

    assertThat(
            trial.strings(
                "SELECT lane_id || ' ' || sku_id FROM feed.transfer_sku_forbidden ORDER BY 1"))
        .containsExactly("V-W X", "W-V Y");
  }

  @Test
  void fixedCasesThatComeBackToWhereTheyLayAreRejected() throws Exception {
    loadNetwork();

    var summary =
        trial.loadGood(
            "transfer_edit.csv",
            """
            departure_id,onward_departure_id,seller_id,sku_id,cases
            D1,,A,X,4
            D1,D2,A,X,1
            D1,D3,A,X,1
            D1,D5,A,X,1
            D9,,A,X,1
            D2,,A,Y,1
            """);

    assertThat(summary.rowsLoaded()).isEqualTo(2);
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactlyInAnyOrder(
            "Line 4: onward_departure_id, departure_id (D3, D1) must be a departure that goes on from where the first one ends, not before it, and neither home nor back to where the goods lie.",
            "Line 5: onward_departure_id, departure_id (D5, D1) must be a departure that goes on from where the first one ends, not before it, and neither home nor back to where the goods lie.",
            "Line 6: departure_id (D9) must be a departure_id of departure.csv; import that first.",
            "Line 7: seller_id, sku_id (A, Y) must be a SKU of that seller in sku.csv; import that first.");
  }

  @Test
  void goodsInAWarehouseThatIsNotListedAreRejected() throws Exception {
    for (var file :
        new String[][] {
          {
            "stock.csv",
            "warehouse_id,seller_id,sku_id,on_hand_units,as_of\nZ,A,X,7,2011-11-01T00:00:00Z\n"
          },
          {
            "returned_stock.csv",
            "warehouse_id,seller_id,sku_id,received_on,units\nZ,A,X,2011-10-01,7\n"
          },
          {"protected_stock.csv", "seller_id,sku_id,warehouse_id,units\nA,X,Z,7\n"}
        }) {
      var summary = trial.loadGood(file[0], file[1]);

      assertThat(summary.firstRejects())
          .as(file[0])
          .extracting(Reject::toString)
          .containsExactly(
              "Line 2: warehouse_id (Z) must be a warehouse_id of warehouse.csv; import that first.");
    }
  }

  private void loadNetwork() throws IOException {
    trial.load("transfer_lane.csv", LANES + GOOD_LANES);
    trial.load("departure.csv", DEPARTURES);
  }
}
