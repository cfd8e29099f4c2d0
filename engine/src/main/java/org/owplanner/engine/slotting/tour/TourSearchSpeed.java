package org.owplanner.engine.slotting.tour;

import java.lang.management.ManagementFactory;

/// How fast the tour search looks, on one thread and by its processor time.
///
/// @param looks faces looked at: what all its tours would cost with it at each spot, then the few
///   most promising exchanges exactly
/// @param exchanges exchanges worked out exactly
/// @param seconds processor time
public record TourSearchSpeed(long looks, long exchanges, double seconds) {
  private static final int ROUND = 64;

  /// Looks at faces, changing nothing, until this time is over.
  ///
  /// @param start location of each face
  public static TourSearchSpeed measure(TourSearchInput input, int[] start, double seconds) {
    var threads = ManagementFactory.getThreadMXBean();
    try (var crew = new Crew(1)) {
      var rounds = new ExchangeRounds(input, start, TourSearchSettings.standard(), crew);
      var faces = rounds.movable();
      var looks = 0L;
      var began = threads.getCurrentThreadCpuTime();
      var spent = 0.0;
      while (faces.length > 0 && spent < seconds) {
        var from = (int) (looks % faces.length);
        var size = Math.min(ROUND, faces.length - from);
        rounds.look(faces, from, size);
        looks += size;
        spent = (threads.getCurrentThreadCpuTime() - began) / 1e9;
      }
      return new TourSearchSpeed(looks, rounds.exchangesLookedAt(), spent);
    }
  }
}
