package org.owplanner.engine.slotting;

import org.owplanner.engine.forecast.SkuDemand;

/// Prices of the single parts of a slotting, in micro-units of the plan's currency over its
/// horizon, each rounded once.
///
/// Symbols: H = horizon in days, c = what a second of work costs.
public final class SlottingCosts {

  /// Picks a day are added up in units of 10⁻¹², so that sums don't depend on their order.
  private static final double PICK_PARTS = 1e12;

  private final Faces faces;
  private final LocationProfiles profiles;
  private final SlottingProblem problem;
  private final double microsPerSecond;
  private final double horizonDays;
  private final double[] picksADay;
  private final double[] unitsADay;
  private final double refillSeconds;
  private final double crowdingSeconds;
  private final double crowdingAbovePicks;

  SlottingCosts(SlottingProblem problem, Faces faces, LocationProfiles profiles, SkuDemand demand) {
    this.problem = problem;
    this.faces = faces;
    this.profiles = profiles;
    microsPerSecond = problem.rates().microsPerSecond();
    horizonDays = problem.rates().get(SlottingRate.HORIZON_DAYS);
    refillSeconds = problem.rates().get(SlottingRate.REFILL_SECONDS);
    crowdingSeconds = problem.rates().get(SlottingRate.CROWDING_SECONDS);
    picksADay = new double[faces.size()];
    unitsADay = new double[faces.size()];
    var all = 0.0;
    for (var face = 0; face < faces.size(); face++) {
      var sku = faces.skuOf(face);
      picksADay[face] = demand.picksADay()[sku] / faces.count(sku);
      unitsADay[face] = demand.unitsADay()[sku] / faces.count(sku);
      all += picksADay[face];
    }
    crowdingAbovePicks = problem.rates().get(SlottingRate.CROWDING_SHARE) * all;
  }

  /// Expected order lines a day that are picked from a face.
  public double picksADay(int face) {
    return picksADay[face];
  }

  /// Expected units a day that are picked from a face.
  public double unitsADay(int face) {
    return unitsADay[face];
  }

  /// Expected picks a day in units of 10⁻¹².
  long pickParts(int face) {
    return Math.round(picksADay[face] * PICK_PARTS);
  }

  /// Reaching for the goods: round(picks a day · H · reach seconds of the level · c).
  public long reachingMicros(int face, int location) {
    var seconds = problem.rates().reachSeconds(problem.layout().levelOf(location));
    return Math.round(picksADay[face] * horizonDays * seconds * microsPerSecond);
  }

  /// Refilling the face: round(units a day · H ÷ capacity · refill seconds · c), where a face that
  /// holds nothing counts as one that holds a unit.
  public long refillMicros(int face, int location) {
    var capacity = profiles.capacityUnits(faces.skuOf(face), profiles.profileOf(location));
    return Math.round(
        unitsADay[face] * horizonDays / Math.max(1, capacity) * refillSeconds * microsPerSecond);
  }

  /// Queueing in an aisle: round(max(0, its picks a day − share · all picks a day) · H · crowding
  /// seconds · c).
  ///
  /// @param aislePickParts picks a day from the faces in the aisle, in units of 10⁻¹²
  public long crowdingMicros(long aislePickParts) {
    var above = Math.max(0, aislePickParts / PICK_PARTS - crowdingAbovePicks);
    return Math.round(above * horizonDays * crowdingSeconds * microsPerSecond);
  }

  /// Moving one face: round(minutes · 60 · c).
  public long moveMicros() {
    return minutesMicros(SlottingRate.MOVE_MINUTES);
  }

  /// The further way through a buffer that each cycle of moves needs: round(minutes · 60 · c).
  public long bufferLegMicros() {
    return minutesMicros(SlottingRate.BUFFER_LEG_MINUTES);
  }

  private long minutesMicros(SlottingRate minutes) {
    return Math.round(problem.rates().get(minutes) * 60 * microsPerSecond);
  }
}
