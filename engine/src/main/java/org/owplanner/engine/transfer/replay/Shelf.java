package org.owplanner.engine.transfer.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.TransferCell;

/// Units by the day on which they came, oldest first.
final class Shelf {

  private final List<int[]> lots = new ArrayList<>();

  /// What is on hand: of units that the books count too much the oldest are gone, and those that
  /// they miss came on the plan date.
  static Shelf of(TransferCell cell, int planDay) {
    var shelf = new Shelf();
    var left = Math.max(0, cell.onHandUnits());
    for (var lot : cell.aged().reversed()) {
      var units = Math.min(left, Math.max(0, lot.units()));
      if (units > 0) {
        shelf.lots.addFirst(new int[] {Math.min(planDay, lot.receivedDay()), units});
        left -= units;
      }
    }
    shelf.add(planDay, left);
    return shelf;
  }

  void add(int day, int units) {
    if (units > 0) {
      lots.add(new int[] {day, units});
    }
  }

  /// Adds all of another's units as if they came on a day.
  void addAll(Shelf other, int day) {
    add(day, other.units());
  }

  int units() {
    var units = 0;
    for (var lot : lots) {
      units += lot[1];
    }
    return units;
  }

  /// What lies there, oldest first.
  List<AgedUnits> aged() {
    return lots.stream().map(lot -> new AgedUnits(lot[0], lot[1])).toList();
  }

  /// Takes the oldest units, as many as there are.
  Shelf take(int units) {
    var taken = new Shelf();
    var left = units;
    while (left > 0 && !lots.isEmpty()) {
      var lot = lots.getFirst();
      var of = Math.min(left, lot[1]);
      taken.add(lot[0], of);
      lot[1] -= of;
      left -= of;
      if (lot[1] == 0) {
        lots.removeFirst();
      }
    }
    return taken;
  }

  /// Fee of a day for all units.
  ///
  /// @param unitFee fee of a unit by its age in days
  double fee(int dayAfter, IntToDoubleFunction unitFee) {
    var fee = 0.0;
    for (var lot : lots) {
      fee += lot[1] * unitFee.applyAsDouble(dayAfter - lot[0]);
    }
    return fee;
  }
}
