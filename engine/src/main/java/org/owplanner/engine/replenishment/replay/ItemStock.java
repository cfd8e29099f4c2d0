package org.owplanner.engine.replenishment.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.stock.AgedUnits;

/// An item's stock while days go by: on the shelf by day of receipt, at the factory, under way.
final class ItemStock {

  private final ArrayDeque<AgedUnits> shelf = new ArrayDeque<>();
  final List<UnderWay> underWay = new ArrayList<>();
  int onHandUnits;
  int atFactoryUnits;

  ItemStock(ReplenishmentItem item, int today) {
    item.onHandByAge(today).forEach(lot -> put(lot.receivedDay(), lot.units()));
    atFactoryUnits = item.supply().isPresent() ? item.supply().orElseThrow().atFactoryUnits() : 0;
  }

  private void put(int day, int units) {
    if (units > 0) {
      shelf.addLast(new AgedUnits(day, units));
      onHandUnits += units;
    }
  }

  /// Puts on the shelf what comes on a day.
  void receive(int day) {
    for (var coming : underWay) {
      if (coming.arrivalDay() <= day) {
        put(day, coming.units());
      }
    }
    underWay.removeIf(coming -> coming.arrivalDay() <= day);
  }

  /// Sells from the oldest on.
  ///
  /// @return units that weren't there
  int sell(int units) {
    var left = units;
    while (left > 0 && !shelf.isEmpty()) {
      var lot = shelf.removeFirst();
      var taken = Math.min(left, lot.units());
      left -= taken;
      onHandUnits -= taken;
      if (taken < lot.units()) {
        shelf.addFirst(new AgedUnits(lot.receivedDay(), lot.units() - taken));
      }
    }
    return left;
  }

  /// What lies on the shelf, oldest first.
  List<AgedUnits> aged() {
    return List.copyOf(shelf);
  }

  long underWayUnits() {
    return underWay.stream().mapToLong(UnderWay::units).sum();
  }
}
