package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.MoveBudget;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingRate;

/// What the search needs to know of a problem, as arrays.
///
/// @param layout where the locations lie
/// @param sample tours that the walking term is summed over
/// @param placement where faces may lie, and the terms that depend on one face only
/// @param separation hazard classes that must stay apart
/// @param locationNow location of each face today, -1 where it is new
/// @param pinned faces that must stay where the start has them
/// @param picksADay expected picks of each face
/// @param crowdingAbovePicks picks a day of an aisle from which on pickers queue
/// @param crowdingMicrosAPick what each further pick a day costs over the horizon
/// @param moveMicros what one relocation costs
/// @param bufferLegMicros what one cycle of relocations costs beyond its moves
/// @param moveBudget how much may be relocated
public record TourSearchInput(
    Layout layout,
    TourSample sample,
    Placement placement,
    HazardSeparation separation,
    int[] locationNow,
    boolean[] pinned,
    double[] picksADay,
    double crowdingAbovePicks,
    double crowdingMicrosAPick,
    long moveMicros,
    long bufferLegMicros,
    MoveBudget moveBudget) {

  private static final double SECONDS_PER_MINUTE = 60;

  /// The input of a problem, priced as its constraints are.
  ///
  /// @param sample tours to be judged by; those of the facts, or better guesses of what is to come
  public static TourSearchInput of(SlottingFacts facts, TourSample sample) {
    var problem = facts.problem();
    var faces = facts.faces();
    var size = faces.size();
    var pinned = new boolean[size];
    var picks = new double[size];
    var units = new double[size];
    var allPicks = 0.0;
    for (var face = 0; face < size; face++) {
      pinned[face] = faces.isPinned(face);
      picks[face] = facts.costs().picksADay(face);
      units[face] = facts.costs().unitsADay(face);
      allPicks += picks[face];
    }
    var rates = problem.rates();
    var microsPerSecond = rates.microsPerSecond();
    var microsPerMinute = microsPerSecond * SECONDS_PER_MINUTE;
    return new TourSearchInput(
        problem.layout(),
        sample,
        Placement.of(problem, faces, facts.profiles(), picks, units),
        new HazardSeparation(problem, faces),
        faces.locationNow(),
        pinned,
        picks,
        rates.get(SlottingRate.CROWDING_SHARE) * allPicks,
        rates.get(SlottingRate.HORIZON_DAYS)
            * rates.get(SlottingRate.CROWDING_SECONDS)
            * microsPerSecond,
        Math.round(rates.get(SlottingRate.MOVE_MINUTES) * microsPerMinute),
        Math.round(rates.get(SlottingRate.BUFFER_LEG_MINUTES) * microsPerMinute),
        facts.moveBudget());
  }

  /// Whether not every face may be relocated.
  boolean isBudgeted() {
    return moveBudget.relocationsInCycles() < faces();
  }

  /// Number of faces.
  public int faces() {
    return locationNow.length;
  }

  /// The same problem judged by other tours.
  public TourSearchInput withSample(TourSample other) {
    return new TourSearchInput(
        layout,
        other,
        placement,
        separation,
        locationNow,
        pinned,
        picksADay,
        crowdingAbovePicks,
        crowdingMicrosAPick,
        moveMicros,
        bufferLegMicros,
        moveBudget);
  }
}
