package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.PlannedBatch;

/// How much of a shift one picker works.
///
/// @param pickerId who
/// @param tours tours walked
/// @param workSeconds time on them
/// @param shiftSeconds time in which tours can lie
public record PickerLoad(String pickerId, int tours, long workSeconds, long shiftSeconds) {

  /// Every picker of the shift, in its order, those without a tour too; behind them whoever walks a
  /// tour that was handed out before and isn't there any more.
  public static List<PickerLoad> of(List<Picker> pickers, List<PlannedBatch> batches) {
    var loads = new LinkedHashMap<String, PickerLoad>();
    for (var picker : pickers) {
      var seconds = picker.toSecond() - picker.fromSecond();
      loads.merge(
          picker.pickerId(), new PickerLoad(picker.pickerId(), 0, 0, seconds), PickerLoad::plus);
    }
    for (var batch : batches) {
      var seconds = batch.endSecond() - batch.startSecond();
      loads.merge(
          batch.pickerId(), new PickerLoad(batch.pickerId(), 1, seconds, 0), PickerLoad::plus);
    }
    return new ArrayList<>(loads.values());
  }

  private PickerLoad plus(PickerLoad more) {
    return new PickerLoad(
        pickerId,
        tours + more.tours,
        workSeconds + more.workSeconds,
        shiftSeconds + more.shiftSeconds);
  }

  /// Minutes on tours.
  public double workMinutes() {
    return workSeconds / 60.0;
  }

  /// The share of its hours that tours fill; not a number where it has none.
  public double share() {
    return shiftSeconds == 0 ? Double.NaN : (double) workSeconds / shiftSeconds;
  }
}
