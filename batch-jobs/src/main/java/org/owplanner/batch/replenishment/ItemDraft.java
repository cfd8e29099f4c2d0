package org.owplanner.batch.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.owplanner.batch.forecast.ArrayText;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// An item while what is known of it comes together.
final class ItemDraft {

  /// Transfers are quick, as what travels by express is.
  private static final TransportMode TRANSFERRED = TransportMode.EXPRESS;

  private final int planDay;
  private final List<AgedUnits> aged = new ArrayList<>();
  private final List<InboundUnits> inbound = new ArrayList<>();
  private final PinnedOrders lastAdvice;
  private final PinnedOrders pinned;
  private final int[] sold = new int[SellerFeed.SOLD_DAYS];
  private Optional<ItemDemand> demand = Optional.empty();
  private int onHandUnits;

  ItemDraft(int planDay) {
    this.planDay = planDay;
    lastAdvice = new PinnedOrders(planDay);
    pinned = new PinnedOrders(planDay);
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
    inbound.add(
        new InboundUnits(
            Objects.requireNonNull(row.get("shipment_id", String.class)),
            row.get("mode", TransportMode.class),
            row.get("units", int.class),
            Dates.day(row, "expected_on")));
  }

  /// Takes off what a transfer will take, or adds what one brings.
  void transfer(Record row) {
    var units = row.get("units", int.class);
    if (row.get("expected_on") == null) {
      onHandUnits -= units;
    } else {
      inbound.add(
          new InboundUnits(
              Objects.requireNonNull(row.get("departure_id", String.class)),
              TRANSFERRED,
              units,
              Dates.day(row, "expected_on")));
    }
  }

  void forecast(Record row) {
    demand = Optional.of(ShiftedForecast.of(row, planDay));
  }

  /// Adds what was recommended, without what was ordered of it.
  void lastAdvice(Record row, int casePack) {
    var left = row.get("units", int.class) - row.get("placed_units", long.class);
    if (left > 0) {
      lastAdvice.add(row, (int) Math.ceilDiv(left, (long) casePack));
    }
  }

  void edit(Record row) {
    pinned.add(row, row.get("cases", int.class));
  }

  void sold(Record row) {
    var days = ArrayText.ints(String.valueOf(row.get("days", String.class)));
    var units = ArrayText.ints(String.valueOf(row.get("units", String.class)));
    for (var i = 0; i < days.length; i++) {
      // A cancellation may be of a sale long before.
      var at = days[i] - planDay + sold.length;
      if (at >= 0 && at < sold.length) {
        sold[at] = units[i];
      }
    }
  }

  /// The item as a problem holds it.
  ReplenishmentItem item(
      String warehouseId,
      KnownSku known,
      long priceMicros,
      Optional<Supply> supply,
      ItemSettings settings) {
    return new ReplenishmentItem(
        warehouseId,
        known.sku(),
        priceMicros,
        demand,
        onHandUnits,
        agedOnHand(),
        inbound,
        supply,
        settings,
        lastAdvice.orders(),
        pinned.orders(),
        sold);
  }

  /// The ages of what is on hand: where more have an age, the oldest were sold first.
  private List<AgedUnits> agedOnHand() {
    var left = Math.max(0, onHandUnits);
    var kept = new ArrayList<AgedUnits>();
    for (var row : aged.reversed()) {
      var units = Math.min(left, row.units());
      if (units > 0) {
        kept.addFirst(new AgedUnits(row.receivedDay(), units));
        left -= units;
      }
    }
    return kept;
  }
}
