package org.owplanner.batch.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.batch.replenishment.ShiftedForecast;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.FactoryOffer;
import org.owplanner.engine.transfer.TransferCell;

/// A cell while what is known of it comes together.
final class CellDraft {

  private static final int DAYS_A_WEEK = 7;

  private final int planDay;
  private final List<AgedUnits> aged = new ArrayList<>(0);
  private final List<ComingUnits> coming = new ArrayList<>(0);
  private Optional<ItemDemand> demand = Optional.empty();
  private Optional<Integer> protectedUnits = Optional.empty();
  private int onHandUnits;

  CellDraft(int planDay) {
    this.planDay = planDay;
  }

  void stock(Record row) {
    onHandUnits = row.get("on_hand_units", int.class);
  }

  /// Adds units of an age; the oldest come first.
  void age(Record row) {
    var day = Math.min(Dates.day(row, "received_on"), planDay);
    aged.add(new AgedUnits(day, row.get("units", int.class)));
  }

  void inbound(Record row) {
    coming(row, "shipment_id");
  }

  /// Takes off what a transfer will take, or adds what one brings.
  void transfer(Record row) {
    if (row.get("expected_on") == null) {
      onHandUnits -= row.get("units", int.class);
    } else {
      coming(row, "departure_id");
    }
  }

  private void coming(Record row, String id) {
    coming.add(
        new ComingUnits(
            Objects.requireNonNull(row.get(id, String.class)),
            row.get("units", int.class),
            Dates.day(row, "expected_on")));
  }

  void forecast(Record row) {
    demand = Optional.of(ShiftedForecast.of(row, planDay));
  }

  void protect(Record row) {
    protectedUnits = Optional.of(row.get("units", int.class));
  }

  /// Whether there is nothing in it, coming to it or asked for in it.
  boolean isIdle() {
    return onHandUnits == 0 && coming.isEmpty() && demand.isEmpty();
  }

  /// The cell as a problem holds it.
  ///
  /// @param protectedDays days of mean demand that it keeps where nothing else is said
  /// @param factory how a unit would come from its factory
  TransferCell cell(
      String warehouseId,
      Sku sku,
      long priceMicros,
      long costMicros,
      int protectedDays,
      Optional<FactoryOffer> factory) {
    return new TransferCell(
        warehouseId,
        sku,
        priceMicros,
        costMicros,
        demand,
        onHandUnits,
        aged,
        coming,
        protectedUnits.orElseGet(() -> demand.map(of -> units(of, protectedDays)).orElse(0)),
        factory);
  }

  /// Mean units of the first days, begun units counted whole.
  private static int units(ItemDemand demand, int days) {
    var mean = 0.0;
    for (var day = 0; day < days; day++) {
      var week = Math.min(day / DAYS_A_WEEK, ItemDemand.WEEKS - 1);
      mean += Math.max(0, demand.weekMean()[week]) / DAYS_A_WEEK;
    }
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(mean - 1e-6));
  }
}
