package org.owplanner.batch.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.Picker;

/// Hours of a shift's pickers that tours of other shifts' published plans take already. Who is busy
/// in between has the longest stretch that is left.
///
/// @param tours those tours
/// @param nowSecond what lies before is no use any more
record BusyElsewhere(List<Tour> tours, int nowSecond) {

  private static final int SECONDS_PER_MINUTE = 60;

  /// One of them, in seconds since local midnight of this plan's date.
  record Tour(String pickerId, String shiftId, int fromSecond, int toSecond) {

    private boolean isBeside(Picker picker) {
      return pickerId.equals(picker.pickerId())
          && fromSecond < picker.toSecond()
          && toSecond > picker.fromSecond();
    }
  }

  /// The same pickers with the hours that are left to them.
  List<Picker> free(List<Picker> pickers) {
    return pickers.stream().map(this::free).toList();
  }

  private Picker free(Picker picker) {
    var from = picker.fromSecond();
    var best = new int[] {picker.toSecond(), picker.toSecond()};
    for (var tour : besides(picker)) {
      best = longer(best, from, tour.fromSecond);
      from = Math.max(from, tour.toSecond);
    }
    best = longer(best, from, picker.toSecond());
    return new Picker(picker.pickerId(), picker.equipment(), best[0], best[1], picker.zones());
  }

  private int[] longer(int[] best, int from, int to) {
    return to - Math.max(from, nowSecond) > best[1] - Math.max(best[0], nowSecond)
        ? new int[] {from, to}
        : best;
  }

  private List<Tour> besides(Picker picker) {
    return tours.stream()
        .filter(tour -> tour.isBeside(picker))
        .sorted(Comparator.comparingInt(Tour::fromSecond))
        .toList();
  }

  /// Names who has less hours for it.
  List<Finding> notes(List<Picker> pickers) {
    var notes = new ArrayList<Finding>();
    for (var picker : pickers) {
      var besides = besides(picker);
      if (!besides.isEmpty()) {
        notes.add(note(picker, free(picker), besides.getFirst().shiftId));
      }
    }
    return notes;
  }

  private static Finding note(Picker picker, Picker free, String shiftId) {
    var minutes = (free.toSecond() - free.fromSecond()) / SECONDS_PER_MINUTE;
    var all = (picker.toSecond() - picker.fromSecond()) / SECONDS_PER_MINUTE;
    return new Finding(
        Severity.INFO,
        "PICKER_IN_OTHER_SHIFT",
        picker.pickerId(),
        new Text(
            "拣选员 %s 在班次（%s）的已发布计划中有行程，本班 %d 分钟中只安排其连续空闲的 %d 分钟。"
                .formatted(picker.pickerId(), shiftId, all, minutes),
            "Picker %s has tours in the published plan of shift (%s): of %d min in this shift, the %d min in one piece that are free are planned."
                .formatted(picker.pickerId(), shiftId, all, minutes)));
  }
}
