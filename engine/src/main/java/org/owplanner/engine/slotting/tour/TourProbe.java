package org.owplanner.engine.slotting.tour;

/// Works out lengths of tours; scratch memory for one thread.
interface TourProbe {

  /// Sets the length of a tour from its stops, and what is kept to work out changes of it.
  void measure(int tour);

  /// Length of a tour that gives up a stop and gets another, either of which may be
  /// [TourState#NO_SPOT]; changes nothing.
  int lengthMmAfter(int tour, int without, int with);
}
