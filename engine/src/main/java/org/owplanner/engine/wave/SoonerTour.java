package org.owplanner.engine.wave;

import org.owplanner.engine.wave.LateWords.Late;

/// Tries whether a late order would be packed in time on a tour of its own: by a picker who has
/// time, or by one more picker.
final class SoonerTour {

  private final WaveState state;
  private final WaveFacts facts;
  private final Crew crew;
  private final LoneTour tour;
  private final PackingSeats seats;

  SoonerTour(WaveState state, LoneTour tour, PackingSeats seats) {
    this.state = state;
    this.tour = tour;
    this.seats = seats;
    facts = state.facts();
    crew = facts.crew();
  }

  /// A tour that would do.
  ///
  /// @param picker who walks it, or whom the one more picker is like
  /// @param start when it begins
  /// @param back when the order is picked then
  /// @param packed when the order is packed then
  record Found(int picker, int start, int back, int packed) {
    static final Found NONE = new Found(LoneTour.NOBODY, 0, 0, PackingSeats.NEVER);

    boolean isNone() {
      return picker == LoneTour.NOBODY;
    }
  }

  /// The soonest by a picker of the shift whose other tours are all done by then.
  Found byWhoHasTime(Late late) {
    var found = Found.NONE;
    for (var p = 0; p < crew.size(); p++) {
      var seconds = tour.seconds(late.order(), p);
      var start = tour.freeSecond(p);
      if (seconds != LoneTour.NEVER && start + seconds <= crew.toSecond(p)) {
        var tried = tried(late, p, start, seconds, true);
        found = tried.packed < found.packed ? tried : found;
      }
    }
    return found;
  }

  /// The latest by one more picker, who is like the one given and comes at a full minute.
  ///
  /// @param heedsWaves whether the wave that is released then must have room for the order
  Found byOneMore(Late late, int like, boolean heedsWaves) {
    var seconds = tour.seconds(late.order(), like);
    for (var slot = Math.max(0, seats.slots() - 1); slot >= 0; slot--) {
      var start = latestStart(late, seats.lastWithRoom(slot), seconds);
      if (start >= facts.grid().first()) {
        var tried = tried(late, like, start, seconds, heedsWaves);
        if (!tried.isNone()) {
          return tried;
        }
      }
    }
    return Found.NONE;
  }

  /// The latest start, on a full minute, of a tour after which an order is picked by then and can
  /// be packed in time; the first release where only that full minute lies before it.
  ///
  /// @param lastBack when it must be picked at the latest
  int latestStart(Late late, int lastBack, int seconds) {
    var start = Math.min(lastBack, late.cutOff() - facts.prices().packSeconds()) - seconds;
    var first = facts.grid().first();
    return start < first ? start : Math.max(first, DayClock.floor(start));
  }

  /// When an order is picked that has a tour of its own.
  int back(int order, int start, int seconds) {
    return Math.max(start + seconds, facts.book().releasedEnd(order));
  }

  private Found tried(Late late, int picker, int start, int seconds, boolean heedsWaves) {
    var back = back(late.order(), start, seconds);
    if (back >= late.picked() || (heedsWaves && !state.times().takes(start, lines(late.order())))) {
      return Found.NONE;
    }
    var packed = seats.packedIf(late.order(), back);
    return packed <= late.cutOff() ? new Found(picker, start, back, packed) : Found.NONE;
  }

  /// Whether a picker is through with all other tours then, and needs no more than these seconds of
  /// its hours for this order.
  boolean hasTime(int order, int picker, int start, int mostSeconds) {
    var seconds = tour.seconds(order, picker);
    return seconds <= mostSeconds
        && tour.freeSecond(picker) <= start
        && start + seconds <= crew.toSecond(picker);
  }

  private int lines(int order) {
    var parts = facts.parts();
    var lines = 0;
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      lines += parts.lines()[part];
    }
    return lines;
  }
}
