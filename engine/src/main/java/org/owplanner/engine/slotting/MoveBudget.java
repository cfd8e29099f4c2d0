package org.owplanner.engine.slotting;

/// How much may be relocated in a night. Putting new goods away doesn't count.
///
/// @param moves most relocations
/// @param minutes most working minutes of relocations and of ways through a buffer, infinite for no
///   limit
/// @param moveMinutes minutes of a relocation
/// @param bufferLegMinutes further minutes of each cycle of relocations
public record MoveBudget(int moves, double minutes, double moveMinutes, double bufferLegMinutes) {

  /// Sums of minutes err less.
  private static final double TOLERANCE = 1e-6;

  /// The budget that these rates set; 0 minutes stand for no limit.
  static MoveBudget of(SlottingRates rates) {
    var minutes = rates.get(SlottingRate.MOVE_BUDGET_MINUTES);
    return new MoveBudget(
        rates.whole(SlottingRate.MOVE_BUDGET),
        minutes == 0 ? Double.POSITIVE_INFINITY : minutes,
        rates.get(SlottingRate.MOVE_MINUTES),
        rates.get(SlottingRate.BUFFER_LEG_MINUTES));
  }

  /// Most relocations, if none of them needs a buffer.
  public int relocations() {
    return fitting(moveMinutes);
  }

  /// Relocations that fit the budget whatever cycles they form, of at least two each.
  public int relocationsInCycles() {
    return fitting(moveMinutes + bufferLegMinutes / 2);
  }

  private int fitting(double minutesEach) {
    return minutesEach == 0
        ? moves
        : (int) Math.min(moves, Math.floor((minutes + TOLERANCE) / minutesEach));
  }

  /// Whether so many relocations with so many cycles are within the budget.
  public boolean admits(long relocations, long cycles) {
    return relocations <= moves && wholeMinutesOver(relocations, cycles) == 0;
  }

  /// Minutes above the budget, rounded up.
  long wholeMinutesOver(long relocations, long cycles) {
    var over = relocations * moveMinutes + cycles * bufferLegMinutes - minutes;
    return (long) Math.ceil(Math.max(0, over - TOLERANCE));
  }
}
