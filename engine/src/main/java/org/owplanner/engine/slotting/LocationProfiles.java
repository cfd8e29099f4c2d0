package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Layout;

/// Locations grouped by what may lie in them, so that whether goods fit is worked out once a group.
///
/// Locations of one profile have the same usable dimensions, load limit, storage class, pick type,
/// dedicated owner, and are alike too high for heavy goods or not, and a buffer or not.
public final class LocationProfiles {

  private final int[] profileOf;
  private final int[] locationsOf;
  private final LocationProfile[] profiles;
  private final List<Sku> skus;
  private final int heavyG;
  private final int[] capacityUnits;
  private final BitSet eligible;

  /// The profiles of a problem's locations, in the order in which they appear.
  public static LocationProfiles of(SlottingProblem problem) {
    return new LocationProfiles(problem.layout(), problem.skus(), problem.rates());
  }

  private LocationProfiles(Layout layout, List<Sku> skus, SlottingRates rates) {
    this.skus = skus;
    heavyG = rates.whole(SlottingRate.HEAVY_G);
    var heavyTopLevel = rates.whole(SlottingRate.HEAVY_TOP_LEVEL);
    profileOf = new int[layout.size()];
    var numbers = new HashMap<LocationProfile, Integer>();
    var first = new ArrayList<LocationProfile>();
    for (var i = 0; i < profileOf.length; i++) {
      var location = layout.location(i);
      var profile = LocationProfile.of(location, heavyTopLevel);
      var number = numbers.putIfAbsent(profile, first.size());
      profileOf[i] = number == null ? first.size() : number;
      if (number == null) {
        first.add(profile);
      }
    }
    profiles = first.toArray(new LocationProfile[0]);
    locationsOf = new int[profiles.length];
    for (var profile : profileOf) {
      locationsOf[profile]++;
    }
    capacityUnits = new int[Math.multiplyExact(skus.size(), profiles.length)];
    eligible = new BitSet(capacityUnits.length);
    for (var sku = 0; sku < skus.size(); sku++) {
      for (var profile = 0; profile < profiles.length; profile++) {
        capacityUnits[cell(sku, profile)] = FaceCapacity.units(skus.get(sku), profiles[profile]);
        eligible.set(cell(sku, profile), isAllowed(sku, profile));
      }
    }
  }

  private boolean isAllowed(int sku, int profile) {
    return fits(sku, profile)
        && hasStorageClass(sku, profile)
        && hasPickType(sku, profile)
        && admitsOwner(sku, profile);
  }

  private int cell(int sku, int profile) {
    return sku * profiles.length + profile;
  }

  /// Number of profiles.
  public int size() {
    return profiles.length;
  }

  /// The profile of a location.
  public int profileOf(int location) {
    return profileOf[location];
  }

  /// Units of a SKU that a location of this profile holds, whether or not the SKU may lie there.
  public int capacityUnits(int sku, int profile) {
    return capacityUnits[cell(sku, profile)];
  }

  /// Whether every hard rule that concerns only this SKU and this profile holds.
  public boolean isEligible(int sku, int profile) {
    return eligible.get(cell(sku, profile));
  }

  /// Whether a unit fits and is not too heavy for this level; no goods belong in a buffer.
  public boolean fits(int sku, int profile) {
    var isTooHigh = profiles[profile].isHigh() && skus.get(sku).weightG() >= heavyG;
    return capacityUnits(sku, profile) > 0 && !isTooHigh && !profiles[profile].isBuffer();
  }

  /// Whether the location is made for this storage class.
  public boolean hasStorageClass(int sku, int profile) {
    return profiles[profile].storageClass().equals(skus.get(sku).storageClass());
  }

  /// Whether the location is picked as the SKU is.
  public boolean hasPickType(int sku, int profile) {
    return profiles[profile].pickType().equals(skus.get(sku).pickType());
  }

  /// Whether the location is not dedicated to another owner.
  public boolean admitsOwner(int sku, int profile) {
    var owner = profiles[profile].dedicatedOwner();
    return owner.isEmpty() || owner.equals(skus.get(sku).sellerId());
  }

  /// Number of locations that a SKU may lie in.
  public int eligibleLocations(int sku) {
    var sum = 0;
    for (var profile = 0; profile < profiles.length; profile++) {
      sum += isEligible(sku, profile) ? locationsOf[profile] : 0;
    }
    return sum;
  }
}
