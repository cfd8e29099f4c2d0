package org.owplanner.engine.slotting.tour;

/// How lengths of tours are worked out, as the warehouse routes.
interface TourLengths {

  /// Works out lengths of tours; scratch for one thread.
  TourProbe probe(TourState state);

  /// Works out what a tour would be with a stop elsewhere; scratch for one thread.
  TourField field(TourState state);
}
