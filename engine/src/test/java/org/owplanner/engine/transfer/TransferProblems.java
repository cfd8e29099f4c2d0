package org.owplanner.engine.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.StorageFee;

/// Builds tiny hand-made networks for tests; nothing that a test expects hangs on the defaults of
/// rates.
public final class TransferProblems {

  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 6, 6);
  public static final int TODAY = (int) PLAN_DATE.toEpochDay();
  public static final long MICROS_PER_CENT = 10_000;

  private final List<TransferCell> cells = new ArrayList<>();
  private final List<ReturnedGoods> returned = new ArrayList<>();
  private final List<TransferLane> lanes = new ArrayList<>();
  private final List<Departure> departures = new ArrayList<>();
  private final List<StorageFee> fees = new ArrayList<>();
  private final List<WarehouseSpace> spaces = new ArrayList<>();
  private final List<DockTrips> docks = new ArrayList<>();
  private final List<PinnedLine> pinned = new ArrayList<>();
  private TransferRates rates =
      TransferRates.standard()
          .with(TransferRate.CAPITAL_SHARE_PER_YEAR, 0.12)
          .with(TransferRate.LEFT_OVER_VALUE_SHARE, 0.6)
          .with(TransferRate.SELLING_FEE_SHARE, 0.15)
          .with(TransferRate.UNIT_COST_SHARE, 0.4)
          .with(TransferRate.OVERDUE_DAYS, 60)
          .with(TransferRate.RETURN_LEFT_OVER_VALUE_SHARE, 0.7)
          .with(TransferRate.RETURN_VALUE_SHARE, 0.5)
          .with(TransferRate.TRANSIT_DAYS, 1)
          .with(TransferRate.PROTECTED_DAYS, 7)
          .with(TransferRate.TOP_UP_LEAST_DAYS, 14)
          .with(TransferRate.TOP_UP_TO_DAYS, 28);

  private TransferProblems() {}

  /// A network without anything.
  public static TransferProblems network() {
    return new TransferProblems();
  }

  public TransferProblems cell(CellDraft draft) {
    cells.add(draft.build());
    return this;
  }

  /// Returned goods that are worth 5.00 a unit at home.
  public TransferProblems returned(CellDraft draft, int units, int receivedDay) {
    var cell = draft.build();
    returned.add(
        new ReturnedGoods(
            cell.warehouseId(), cell.sku(), units, receivedDay, 500 * MICROS_PER_CENT));
    return this;
  }

  public TransferProblems lane(LaneDraft draft) {
    lanes.add(draft.build());
    return this;
  }

  /// A departure so many days after the plan date, with its cut-off on the same day.
  public TransferProblems leaves(String departureId, String laneId, int offset) {
    return leaves(departureId, laneId, offset, offset);
  }

  public TransferProblems leaves(String departureId, String laneId, int offset, int cutOffOffset) {
    departures.add(new Departure(departureId, laneId, TODAY + offset, TODAY + cutOffOffset));
    return this;
  }

  public TransferProblems fee(String warehouse, int fromAgeDays, long centsPerM3Day) {
    fees.add(new StorageFee(warehouse, fromAgeDays, centsPerM3Day * MICROS_PER_CENT));
    return this;
  }

  public TransferProblems space(String warehouse, int offset, long volumeCm3) {
    spaces.add(new WarehouseSpace(warehouse, TODAY + offset, volumeCm3));
    return this;
  }

  public TransferProblems dock(String warehouse, int offset, int trips) {
    docks.add(new DockTrips(warehouse, TODAY + offset, trips));
    return this;
  }

  public TransferProblems pin(String departureId, String onwardId, String skuId, int cases) {
    pinned.add(new PinnedLine(departureId, onwardId, new SkuKey("ACME", skuId), cases));
    return this;
  }

  public TransferProblems rate(TransferRate rate, double value) {
    rates = rates.with(rate, value);
    return this;
  }

  public TransferProblem build() {
    return new TransferProblem(
        PLAN_DATE, "USD", cells, returned, lanes, departures, fees, spaces, docks, pinned, rates);
  }
}
