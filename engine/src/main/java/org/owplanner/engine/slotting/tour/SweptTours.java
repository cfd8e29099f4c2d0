package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.AisleSweep;

/// Shortest tours with the sweep's vectors between their aisles, so that the length after a change
/// costs only the aisles between the first and the last one changed.
///
/// Before aisle `a` of tour `t` lies what was walked so far (`forwards`), after it what is missing
/// (`backwards`).
final class SweptTours implements TourLengths {

  /// So many numbers of 4 bytes are held for each direction of the sweep.
  private static final int MOST_CELLS = 60_000_000;

  final AisleSweep sweep;
  final int classes;
  final int[] forwards;
  final int[] backwards;
  private final int aisles;

  SweptTours(AisleGraph graph, int tours) {
    sweep = new AisleSweep(graph);
    classes = sweep.classes();
    aisles = graph.aisleCount();
    var cells = Math.multiplyExact(Math.multiplyExact(tours, aisles), classes);
    forwards = new int[cells];
    backwards = new int[cells];
  }

  /// Most tours that are held at once.
  static int mostTours(AisleGraph graph) {
    return Math.max(1, MOST_CELLS / (graph.aisleCount() * new AisleSweep(graph).classes()));
  }

  /// Where the vectors before (or after) an aisle of a tour begin.
  int at(int tour, int aisle) {
    return (tour * aisles + aisle) * classes;
  }

  @Override
  public TourProbe probe(TourState state) {
    return new SweptProbe(state, this);
  }

  @Override
  public TourField field(TourState state) {
    return new SweptField(state, this);
  }
}
