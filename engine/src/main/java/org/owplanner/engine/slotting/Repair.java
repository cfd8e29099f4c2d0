package org.owplanner.engine.slotting;

/// Moves faces out of locations where they lie against a rule, as far as the move budget and free
/// locations allow.
final class Repair {

  private Repair() {}

  /// The arrangement with fewer broken rules; faces without a better place stay.
  static Arrangement of(SlottingFacts facts, Arrangement start) {
    var floor = new Floor(facts, start.toArray());
    var free = new FreeLocations(facts, floor);
    var faces = facts.faces();
    var moves = 0;
    var most = facts.moveBudget().relocationsInCycles();
    for (var face = 0; face < start.size(); face++) {
      var location = start.locationOf(face);
      if (location == Faces.NOWHERE || faces.isPinned(face)) {
        continue;
      }
      floor.take(face);
      var better = Faces.NOWHERE;
      if (moves < most && !floor.admits(face, location)) {
        better = free.bestFor(face);
      }
      moves += better == Faces.NOWHERE ? 0 : 1;
      floor.put(face, better == Faces.NOWHERE ? location : better);
    }
    return floor.arrangement();
  }
}
