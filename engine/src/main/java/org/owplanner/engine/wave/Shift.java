package org.owplanner.engine.wave;

/// The hours that are planned.
///
/// @param shiftId its name, empty where the day is one
/// @param fromSecond its beginning, seconds since local midnight of the plan's date
/// @param toSecond its end
public record Shift(String shiftId, int fromSecond, int toSecond) {

  public Shift {
    if (toSecond <= fromSecond) {
      throw new IllegalArgumentException(
          "The end (%d s) of shift (%s) must be after its beginning (%d s). A shift past midnight ends beyond 86400."
              .formatted(toSecond, shiftId, fromSecond));
    }
  }
}
