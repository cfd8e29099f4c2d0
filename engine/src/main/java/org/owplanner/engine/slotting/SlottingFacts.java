package org.owplanner.engine.slotting;

import org.jspecify.annotations.Nullable;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.slotting.tour.TourSample;

/// What follows from a problem and never changes while it is solved; constraints and searches share
/// it.
///
/// @param problem the problem
/// @param profiles locations by what may lie in them
/// @param faces what is to be placed
/// @param demand what is expected to be ordered
/// @param costs prices of the parts
/// @param hazards which goods must lie apart, and where
/// @param tours recent tours that walking is judged by
public record SlottingFacts(
    SlottingProblem problem,
    LocationProfiles profiles,
    Faces faces,
    SkuDemand demand,
    SlottingCosts costs,
    HazardZones hazards,
    TourSample tours) {

  /// Works out everything that follows from the problem.
  public static SlottingFacts of(SlottingProblem problem) {
    var demand = problem.demand();
    var profiles = LocationProfiles.of(problem);
    var faces = Faces.of(problem, profiles);
    return new SlottingFacts(
        problem,
        profiles,
        faces,
        demand,
        new SlottingCosts(problem, faces, profiles, demand),
        new HazardZones(problem),
        RecentTours.of(problem, faces));
  }

  /// The SKU of a placed face.
  int skuOf(SlotAssignment assignment) {
    return faces.skuOf(assignment.getFace());
  }

  /// The profile of a placed face's location.
  int profileOf(SlotAssignment assignment) {
    return profiles.profileOf(assignment.location());
  }

  /// Whether every hard rule that concerns only this face and this location holds.
  public boolean isEligible(int face, int location) {
    return profiles.isEligible(faces.skuOf(face), profiles.profileOf(location));
  }

  /// How much may be relocated tonight.
  public MoveBudget moveBudget() {
    return MoveBudget.of(problem.rates());
  }

  /// Facts are equal only to themselves: the solver asks once for every face.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
