package org.owplanner.cli.report;

import java.util.List;

/// How evenly work lies on the pickers of a shift.
///
/// @param leastMinutes of the one who works least
/// @param meanMinutes of all
/// @param mostMinutes of the one who works most
public record LoadSpread(double leastMinutes, double meanMinutes, double mostMinutes) {

  /// Of these pickers; zeros where there are none.
  public static LoadSpread of(List<PickerLoad> loads) {
    var minutes = loads.stream().mapToDouble(PickerLoad::workMinutes).summaryStatistics();
    return minutes.getCount() == 0
        ? new LoadSpread(0, 0, 0)
        : new LoadSpread(minutes.getMin(), minutes.getAverage(), minutes.getMax());
  }

  /// Minutes between the one who works most and the one who works least.
  public double minutes() {
    return mostMinutes - leastMinutes;
  }
}
