package org.owplanner.engine.slotting;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Puts faces that lie nowhere into the cheapest free locations, first faces before second ones,
/// often picked goods before others: the usual practice, and where the search starts.
public final class PutAway {

  private PutAway() {}

  /// The arrangement with all faces placed that can be.
  public static Arrangement place(SlottingFacts facts, Arrangement start) {
    var floor = new Floor(facts, start.toArray());
    var free = new FreeLocations(facts, floor);
    IntStream.range(0, start.size())
        .filter(face -> start.locationOf(face) == Faces.NOWHERE)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(face -> facts.faces().faceNo(face))
                .thenComparing(face -> -facts.costs().picksADay(face)))
        .forEach(
            face -> {
              var location = free.bestFor(face);
              if (location != Faces.NOWHERE) {
                floor.put(face, location);
              }
            });
    return floor.arrangement();
  }
}
