package org.owplanner.batch.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.DockTrips;
import org.owplanner.engine.transfer.PinnedLine;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLane;

/// What is read of a small network.
class TransferProblemIT {

  private static final SkuKey X = new SkuKey("ACME", "X");
  private static final long CENT = 10_000;

  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
    SmallNetwork.fill(sql);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void goodsAreReadWithDemandStockAgesAndWhatTheyCostInThePlansCurrency() {
    var problem = read(sql, SmallNetwork.DATE).problem();
    var sender = cell(problem.cells(), "W1", X);
    var receiver = cell(problem.cells(), "W2", X);

    assertThat(problem.currency()).isEqualTo("EUR");
    assertThat(problem.cells())
        .extracting(cell -> cell.warehouseId() + " " + cell.sku().sellerId() + cell.sku().skuId())
        .containsExactly(
            "W1 ACMEH", "W1 ACMEN", "W1 ACMEX", "W1 BOLTX", "W2 ACMEH", "W2 ACMEM", "W2 ACMEX");
    // A pound is 1.6 / 1.4 euros; the supplier's price bears duty.
    assertThat(sender.priceMicros()).isEqualTo(Math.round(1000 * CENT * 1.6 / 1.4));
    assertThat(receiver.priceMicros()).isEqualTo(1000 * CENT);
    assertThat(sender.costMicros()).isEqualTo(Math.round(2000 * CENT * 0.14 / 1.4 * 1.05));
    assertThat(sender.onHandUnits()).isEqualTo(1200);
    assertThat(sender.aged())
        .containsExactly(
            new AgedUnits(day("2011-05-01"), 600), new AgedUnits(day("2011-10-01"), 600));
    assertThat(receiver.coming()).containsExactly(new ComingUnits("S1", 60, day("2012-01-10")));
    assertThat(receiver.demand().orElseThrow().weekMean()[0]).isEqualTo(42);
    // As many as are set, else a week of mean demand.
    assertThat(sender.protectedUnits()).isEqualTo(48);
    assertThat(receiver.protectedUnits()).isEqualTo(42);
    assertThat(cell(problem.cells(), "W1", new SkuKey("ACME", "N")).demand()).isEmpty();
    assertThat(cell(problem.cells(), "W2", new SkuKey("ACME", "M")).onHandUnits()).isEqualTo(-4);
  }

  @Test
  void lanesSpaceAndReturnedGoodsAreReadInThePlansCurrency() {
    var problem = read(sql, SmallNetwork.DATE).problem();

    assertThat(problem.lanes())
        .extracting(TransferLane::laneId)
        .containsExactly("L12", "L1H", "L23", "L31");
    assertThat(problem.lanes().getFirst().forbiddenHazardClasses()).containsExactly("FLAMMABLE");
    assertThat(problem.lanes().get(2).forbiddenSkus()).containsExactly(new SkuKey("BOLT", "X"));
    assertThat(problem.lanes().getFirst().tripMicros()).isEqualTo(7000 * CENT);
    assertThat(problem.spaces())
        .extracting(space -> space.warehouseId() + space.fromDay() + " " + space.volumeCm3())
        .containsExactly(
            "W2" + day("2011-10-01") + " 900000000", "W2" + day("2011-11-15") + " 800000000");
    assertThat(problem.returned()).extracting(ReturnedGoods::units).containsExactly(20, 30);
    assertThat(problem.returned().getLast().homeMicros())
        .isEqualTo(Math.round(500 * CENT * 1.6 / 1.4));
    assertThat(problem.fees()).hasSize(3);
  }

  @Test
  void departuresThatAreGoneCancelledOrFarOffAreNotOffered() {
    var stored = read(sql, SmallNetwork.DATE);

    assertThat(stored.problem().departures())
        .extracting(Departure::departureId)
        .containsExactly("D1", "D2", "D3", "D4");
    assertThat(stored.notes())
        .extracting(note -> note.code() + " " + note.subject())
        .containsExactly("GENERATED ", "LANE_WITHOUT_DEPARTURE L31");
    assertThat(stored.notes().getFirst().text().en())
        .contains("departures", "docks", "returned goods", "storage fees");
  }

  @Test
  void casesFixedOnADepartureThatIsGoneCountNoLongerAndOnOneThatIsNotThereAreTold() {
    undone(
        within -> {
          within.execute(
              """
        INSERT INTO feed.transfer_edit VALUES ('D1', '', 'ACME', 'X', 3), ('D1', 'D3', 'ACME', 'X', 1),
          ('D2', '', 'ACME', 'X', NULL), ('D0', '', 'ACME', 'X', 2), ('D5', '', 'ACME', 'X', 4), ('D9', '', 'ACME', 'X', 5)""");

          var stored = read(within, SmallNetwork.DATE);

          assertThat(stored.problem().pinned())
              .containsExactly(new PinnedLine("D1", "", X, 3), new PinnedLine("D1", "D3", X, 1));
          assertThat(stored.notes())
              .filteredOn(note -> note.code().equals("PINNED_WITHOUT_DEPARTURE"))
              .extracting(note -> note.subject())
              .containsExactly("D5", "D9");
        });
  }

  @Test
  void whatTheLastPlanPutOnADepartureIsSetAsideAfterItsCutOff() {
    undone(
        within -> {
          var first = SmallNetwork.published(within, "TRANSFERS", LocalDate.of(2011, 10, 29));
          var last = SmallNetwork.published(within, "TRANSFERS", LocalDate.of(2011, 10, 30));
          var onD0 =
              "'', 'ACME', 'X', false, false, 'W1', 'W2', '2011-10-31', '2011-11-02', '2011-11-04', ";
          SmallNetwork.line(within, first, "'D0', " + onD0 + "50, 300");
          SmallNetwork.line(within, last, "'D0', " + onD0 + "10, 60");
          // A departure that the last plan before its cut-off left empty.
          SmallNetwork.line(within, first, "'D7', " + onD0 + "10, 60");

          var problem = read(within, SmallNetwork.DATE).problem();

          assertThat(cell(problem.cells(), "W1", X).onHandUnits()).isEqualTo(1140);
          assertThat(cell(problem.cells(), "W2", X).coming())
              .contains(new ComingUnits("D0", 60, day("2011-11-04")))
              .hasSize(2);
          // It takes a place at both docks.
          assertThat(problem.docks())
              .containsExactly(
                  new DockTrips("W1", day("2011-11-02"), 1),
                  new DockTrips("W2", day("2011-11-04"), 0));
          // On the road it is off the shelf, and arrived it is on the other.
          var onTheRoad = read(within, LocalDate.of(2011, 11, 3)).problem();
          assertThat(cell(onTheRoad.cells(), "W1", X).onHandUnits()).isEqualTo(1200);
          assertThat(cell(onTheRoad.cells(), "W2", X).coming()).hasSize(2);
          var arrived = read(within, LocalDate.of(2011, 11, 5)).problem();
          assertThat(cell(arrived.cells(), "W2", X).coming()).hasSize(1);
        });
  }

  @Test
  void whereTheWarehouseSaysWhatLeftOnlyThatCounts() {
    undone(
        within -> {
          var run = SmallNetwork.published(within, "TRANSFERS", LocalDate.of(2011, 10, 30));
          var onD0 =
              "'', 'ACME', 'X', false, false, 'W1', 'W2', '2011-10-31', '2011-11-02', '2011-11-04', ";
          SmallNetwork.line(within, run, "'D0', " + onD0 + "10, 60");
          within.execute(
              """
        INSERT INTO feed.transfer_done VALUES
          ('D0', 'W1', 'W2', 'ACME', 'X', 48, '2011-11-02', '2011-11-07', 'LEFT', {0}, false),
          ('D-1', 'W1', 'W2', 'ACME', 'X', 12, '2011-10-20', '2011-10-22', 'ARRIVED', {0}, false)""",
              DSL.val(run));

          var problem = read(within, LocalDate.of(2011, 11, 3)).problem();

          assertThat(cell(problem.cells(), "W1", X).onHandUnits()).isEqualTo(1200);
          assertThat(cell(problem.cells(), "W2", X).coming())
              .contains(new ComingUnits("D0", 48, day("2011-11-07")))
              .hasSize(2);
          var adherence = new TransferAdherenceReader(within).adherence(run).orElseThrow();
          assertThat(adherence.share()).isEqualTo(0.8);
          assertThat(adherence.otherUnits()).isEqualTo(12);
          assertThat(adherence.arrivedUnits()).isEqualTo(12);
        });
  }

  @Test
  void returnedGoodsThatWillGoHomeAreNotOfferedAgainNorIsADepartureThatDecidedGoodsWaitFor() {
    undone(
        within -> {
          var run = SmallNetwork.published(within, "TRANSFERS", LocalDate.of(2011, 10, 30));
          SmallNetwork.line(
              within,
              run,
              "'D0', '', 'ACME', 'X', true, false, 'W1', 'NINGBO', '2011-10-31', '2011-11-02', '2011-12-20', 5, 25");
          SmallNetwork.line(
              within,
              run,
              "'D0', 'D3', 'ACME', 'X', false, false, 'W1', 'W3', '2011-10-31', '2011-11-02', '2011-11-10', 2, 12");

          var problem = read(within, SmallNetwork.DATE).problem();

          assertThat(problem.returned()).extracting(ReturnedGoods::units).containsExactly(25);
          assertThat(cell(problem.cells(), "W1", X).onHandUnits()).isEqualTo(1188);
          assertThat(cell(problem.cells(), "W3", X).coming())
              .containsExactly(new ComingUnits("D0", 12, day("2011-11-10")));
          assertThat(problem.departures())
              .extracting(Departure::departureId)
              .containsExactly("D1", "D2", "D4");
        });
  }

  @Test
  void whatCannotBePlannedSaysWhatIsMissing() {
    undone(
        within -> {
          var part =
              new PlanRequest(
                  "main",
                  PlanKind.TRANSFERS,
                  "W1/*",
                  SmallNetwork.DATE,
                  "",
                  1,
                  SmallNetwork.request(SmallNetwork.DATE).budget(),
                  List.of());
          assertThatThrownBy(() -> new TransferProblemReader(within).terms(part))
              .isInstanceOf(PlanningException.class)
              .hasMessageContaining("(W1/*)");

          within.execute("DELETE FROM feed.transfer_lane");
          assertThatThrownBy(() -> read(within, SmallNetwork.DATE))
              .isInstanceOf(PlanningException.class)
              .hasMessageContaining("transfer_lane.csv");
        });
  }

  private static StoredTransfer read(DSLContext within, LocalDate date) {
    var request = SmallNetwork.request(date);
    return within.transactionResult(
        all -> {
          var reader = new TransferProblemReader(all.dsl());
          return reader.read(request, reader.terms(request));
        });
  }

  /// Runs a test whose rows nobody else shall see.
  private static void undone(Consumer<DSLContext> test) {
    assertThatExceptionOfType(Undone.class)
        .isThrownBy(
            () ->
                sql.transaction(
                    all -> {
                      test.accept(all.dsl());
                      throw new Undone();
                    }));
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static TransferCell cell(List<TransferCell> cells, String warehouseId, SkuKey sku) {
    return cells.stream()
        .filter(cell -> cell.warehouseId().equals(warehouseId) && cell.sku().key().equals(sku))
        .findFirst()
        .orElseThrow();
  }

  private static int day(String date) {
    return Dates.day(LocalDate.parse(date));
  }
}
