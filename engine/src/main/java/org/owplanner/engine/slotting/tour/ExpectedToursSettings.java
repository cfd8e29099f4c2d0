package org.owplanner.engine.slotting.tour;

/// How tours to come are guessed from tours that were.
///
/// @param tours tours drawn; more of them fit the past less and take longer
/// @param historyDays days that tours are drawn from
/// @param halfLifeDays days after which an order is drawn half as often
/// @param shuffles times that each day's orders are batched, the first time as they came, then in
///   random order
/// @param seed start of the random sequence
public record ExpectedToursSettings(
    int tours, int historyDays, double halfLifeDays, int shuffles, long seed) {

  public ExpectedToursSettings {
    if (tours < 1 || historyDays < 1 || !(halfLifeDays > 0) || shuffles < 1) {
      throw new IllegalArgumentException(
          "The tours (%d), days (%d), half-life (%s) and shuffles (%d) must be positive."
              .formatted(tours, historyDays, halfLifeDays, shuffles));
    }
  }

  /// As tuned on the sample orders.
  public static ExpectedToursSettings standard() {
    return new ExpectedToursSettings(15_000, 300, 28, 4, 1);
  }

  /// The same with another number of tours.
  public ExpectedToursSettings withTours(int number) {
    return new ExpectedToursSettings(number, historyDays, halfLifeDays, shuffles, seed);
  }

  /// The same with another random sequence.
  public ExpectedToursSettings withSeed(long other) {
    return new ExpectedToursSettings(tours, historyDays, halfLifeDays, shuffles, other);
  }
}
