package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.TransferCell;

/// What is on hand by day of receipt, oldest first.
///
/// @param lots days and units
/// @param oldestDay day on which the oldest came, the plan date at the latest
public record Lots(List<AgedUnits> lots, int oldestDay) {

  /// What the books count too much is taken from the oldest, what they miss came today.
  public static Lots of(TransferCell cell, int today) {
    var left = Math.max(0, cell.onHandUnits());
    var lots = new ArrayList<AgedUnits>();
    var newestFirst =
        cell.aged().stream()
            .sorted(Comparator.comparingInt(AgedUnits::receivedDay).reversed())
            .toList();
    var oldest = today;
    for (var lot : newestFirst) {
      var units = Math.min(left, Math.max(0, lot.units()));
      if (units > 0) {
        lots.addFirst(new AgedUnits(lot.receivedDay(), units));
        oldest = Math.min(oldest, lot.receivedDay());
        left -= units;
      }
    }
    lots.add(new AgedUnits(today, left));
    return new Lots(lots, oldest);
  }

  /// Units received after a day that are left when so many of the oldest are gone.
  public long youngUnits(long goneUnits, int afterDay) {
    var gone = goneUnits;
    var young = 0L;
    for (var lot : lots) {
      var kept = Math.max(0, lot.units() - gone);
      gone = Math.max(0, gone - lot.units());
      young += lot.receivedDay() > afterDay ? kept : 0;
    }
    return young;
  }
}
