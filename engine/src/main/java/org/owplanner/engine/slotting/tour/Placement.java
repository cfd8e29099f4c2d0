package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.slotting.Faces;
import org.owplanner.engine.slotting.LocationProfiles;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;

/// Where each face may lie, and what of its cost depends on its own location only, as arrays for
/// hot loops.
///
/// The cost is `reaching` + `faceRefill`: round(picksADay·H·reachSeconds(level)·c) +
/// round(unitsADay·H ÷ capacity · refill_seconds·c), with H = horizon_days and c micro-units of the
/// currency a second.
public final class Placement {

  /// Cost of a location where a face may not lie.
  public static final long FORBIDDEN = Long.MAX_VALUE / 4;

  private static final int LEVELS = 4;

  private final int profiles;
  private final int[] profileOf;
  private final int[] levelOf;
  private final long[] reachMicros;
  private final int[] refillRow;
  private final long[] refillMicros;

  private Placement(
      int profiles,
      int[] profileOf,
      int[] levelOf,
      long[] reachMicros,
      int[] refillRow,
      long[] refillMicros) {
    this.profiles = profiles;
    this.profileOf = profileOf;
    this.levelOf = levelOf;
    this.reachMicros = reachMicros;
    this.refillRow = refillRow;
    this.refillMicros = refillMicros;
  }

  /// The placement rules and linear costs of a problem's faces, given each face's picks and units a
  /// day.
  public static Placement of(
      SlottingProblem problem,
      Faces faces,
      LocationProfiles profiles,
      double[] picksADay,
      double[] unitsADay) {
    var rates = problem.rates();
    var microsPerSecond = rates.microsPerSecond();
    var horizon = rates.get(SlottingRate.HORIZON_DAYS);
    var layout = problem.layout();
    var reach = new long[faces.size() * LEVELS];
    for (var face = 0; face < faces.size(); face++) {
      for (var level = 0; level < LEVELS; level++) {
        reach[face * LEVELS + level] =
            Math.round(picksADay[face] * horizon * rates.reachSeconds(level) * microsPerSecond);
      }
    }
    var skus = problem.skus().size();
    var refill = new long[skus * profiles.size()];
    var row = new int[faces.size()];
    var refillSeconds = rates.get(SlottingRate.REFILL_SECONDS);
    for (var sku = 0; sku < skus; sku++) {
      var units = unitsADay[faces.firstFace(sku)];
      for (var profile = 0; profile < profiles.size(); profile++) {
        refill[sku * profiles.size() + profile] =
            profiles.isEligible(sku, profile)
                ? Math.round(
                    units
                        * horizon
                        / profiles.capacityUnits(sku, profile)
                        * refillSeconds
                        * microsPerSecond)
                : FORBIDDEN;
      }
    }
    for (var face = 0; face < faces.size(); face++) {
      row[face] = faces.skuOf(face) * profiles.size();
    }
    return new Placement(
        profiles.size(), profilesOf(layout, profiles), levelsOf(layout), reach, row, refill);
  }

  private static int[] profilesOf(Layout layout, LocationProfiles profiles) {
    var profileOf = new int[layout.size()];
    for (var l = 0; l < profileOf.length; l++) {
      profileOf[l] = profiles.profileOf(l);
    }
    return profileOf;
  }

  private static int[] levelsOf(Layout layout) {
    var levelOf = new int[layout.size()];
    for (var l = 0; l < levelOf.length; l++) {
      levelOf[l] = Math.min(LEVELS - 1, layout.levelOf(l));
    }
    return levelOf;
  }

  /// Number of locations.
  public int locations() {
    return profileOf.length;
  }

  /// Number of faces.
  public int faces() {
    return refillRow.length;
  }

  /// Number of location profiles.
  public int profiles() {
    return profiles;
  }

  /// Profile of a location.
  public int profileOf(int location) {
    return profileOf[location];
  }

  /// Whether the face may lie in locations of the profile.
  public boolean fitsProfile(int face, int profile) {
    return refillMicros[refillRow[face] + profile] < FORBIDDEN;
  }

  /// Whether the face may lie there.
  public boolean mayLie(int face, int location) {
    return fitsProfile(face, profileOf[location]);
  }

  /// `reaching` + `faceRefill` of the face there, or at least [#FORBIDDEN].
  public long micros(int face, int location) {
    var profile = profileOf[location];
    return reachMicros[face * LEVELS + levelOf[location]] + refillMicros[refillRow[face] + profile];
  }
}
