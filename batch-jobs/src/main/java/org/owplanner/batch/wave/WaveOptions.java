package org.owplanner.batch.wave;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Text;

/// What waves can be asked for beside warehouse, date and shift.
///
/// @param from moment from which the shift is planned anew, `hh:mm` in the warehouse's time zone:
///   tours that have begun by then stay; empty: the whole shift
/// @param slotsOfPlan slotting plan by which goods are taken to lie, 0 for where they lie now; such
///   a plan only shows what would be, and is never published
public record WaveOptions(String from, long slotsOfPlan) {

  private static final String FROM = "from";
  private static final String SLOTS = "slots";

  /// The whole shift, goods where they are.
  public static WaveOptions none() {
    return new WaveOptions("", 0);
  }

  /// The options that a run was asked for.
  public static WaveOptions of(PlanRequest request) {
    var options = request.options();
    return new WaveOptions(
        options.getOrDefault(FROM, ""), Long.parseLong(options.getOrDefault(SLOTS, "0")));
  }

  /// As they are stored with a run.
  public SortedMap<String, String> stored() {
    var stored = new TreeMap<String, String>();
    if (isFromSome()) {
      stored.put(FROM, from);
    }
    if (slotsOfPlan > 0) {
      stored.put(SLOTS, Long.toString(slotsOfPlan));
    }
    return stored;
  }

  /// Whether a part of the shift is over.
  public boolean isFromSome() {
    return !from.isEmpty();
  }

  /// Sees to it that a running shift isn't planned for goods that lie elsewhere.
  ///
  /// @throws PlanningException if both are asked for
  void requireOneOnly() {
    if (isFromSome() && slotsOfPlan > 0) {
      throw new PlanningException(
          new Text(
              "--slots（%d）与 --from（%s）不能同时使用：试算不含已下发的行程。请只用其中之一。".formatted(slotsOfPlan, from),
              "--slots (%d) and --from (%s) can't be used together: what would be has no tours that were handed out. Give one of them only."
                  .formatted(slotsOfPlan, from)));
    }
  }

  /// Second of the day from which it is planned.
  ///
  /// @throws PlanningException if it is no time of day
  int fromSecond() {
    try {
      return LocalTime.parse(from).toSecondOfDay();
    } catch (DateTimeParseException e) {
      throw new PlanningException(
          new Text(
              "时刻（%s）须为 00:00 至 23:59 之间的时间，如 14:30。".formatted(from),
              "The moment (%s) must be a time of day from 00:00 to 23:59, such as 14:30."
                  .formatted(from)),
          e);
    }
  }
}
