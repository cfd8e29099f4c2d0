package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.owplanner.engine.layout.Location;

/// Locations grouped by what may lie in them, so that whether goods fit is worked out once a group.
///
/// Locations of one profile have the same usable dimensions, load limit, storage class, pick type,
/// dedicated owner and level for heavy goods. Buffers belong to the profile [#NONE], where nothing
/// may stay.
public final class LocationProfiles {

  /// Profile of locations where nothing may stay.
  public static final int NONE = -1;

  private record Profile(
      int lengthMm,
      int widthMm,
      int heightMm,
      int loadLimitG,
      String storageClass,
      String pickType,
      String dedicatedOwner,
      boolean isHigh) {}

  private final List<Sku> skus;
  private final double heavyG;
  private final List<Profile> profiles = new ArrayList<>();
  private final int[] profileOf;

  /// The profiles of a problem's locations, in the order in which they appear.
  public static LocationProfiles of(SlottingProblem problem) {
    return new LocationProfiles(problem.layout().locations(), problem.skus(), problem.rates());
  }

  private LocationProfiles(List<Location> locations, List<Sku> skus, SlottingRates rates) {
    this.skus = skus;
    heavyG = rates.get(SlottingRate.HEAVY_G);
    var heavyTopLevel = rates.whole(SlottingRate.HEAVY_TOP_LEVEL);
    profileOf = new int[locations.size()];
    var indexOf = new HashMap<Profile, Integer>();
    for (var l = 0; l < profileOf.length; l++) {
      var location = locations.get(l);
      if (location.isBuffer()) {
        profileOf[l] = NONE;
        continue;
      }
      var profile =
          new Profile(
              location.lengthMm(),
              location.widthMm(),
              location.heightMm(),
              location.loadLimitG(),
              location.storageClass(),
              location.pickType(),
              location.dedicatedOwner(),
              location.level() > heavyTopLevel);
      var known = indexOf.putIfAbsent(profile, profiles.size());
      if (known == null) {
        profiles.add(profile);
      }
      profileOf[l] = known == null ? profiles.size() - 1 : known;
    }
  }

  /// Number of profiles.
  public int size() {
    return profiles.size();
  }

  /// Profile of a location, or [#NONE].
  public int profileOf(int location) {
    return profileOf[location];
  }

  /// Whether goods of the SKU may lie in locations of the profile.
  public boolean isEligible(int sku, int profile) {
    if (profile == NONE) {
      return false;
    }
    var goods = skus.get(sku);
    var place = profiles.get(profile);
    return goods.storageClass().equals(place.storageClass)
        && goods.pickType().equals(place.pickType)
        && (place.dedicatedOwner.isEmpty() || place.dedicatedOwner.equals(goods.sellerId()))
        && !(place.isHigh && goods.weightG() >= heavyG)
        && capacityUnits(sku, profile) >= 1;
  }

  /// Units of the SKU that a location of the profile holds, in the best of the six orientations
  /// along its axes: max ⌊L/l⌋·⌊W/w⌋·⌊H/h⌋, at most ⌊load limit ÷ weight⌋.
  public int capacityUnits(int sku, int profile) {
    var goods = skus.get(sku);
    var place = profiles.get(profile);
    var l = goods.lengthMm();
    var w = goods.widthMm();
    var h = goods.heightMm();
    var most = fitting(place, l, w, h);
    most = Math.max(most, fitting(place, l, h, w));
    most = Math.max(most, fitting(place, w, l, h));
    most = Math.max(most, fitting(place, w, h, l));
    most = Math.max(most, fitting(place, h, l, w));
    most = Math.max(most, fitting(place, h, w, l));
    return (int) Math.min(most, place.loadLimitG / Math.max(1, goods.weightG()));
  }

  private static long fitting(Profile place, int lengthMm, int widthMm, int heightMm) {
    return (long) (place.lengthMm / lengthMm)
        * (place.widthMm / widthMm)
        * (place.heightMm / heightMm);
  }
}
