package org.owplanner.engine.slotting;

import org.owplanner.engine.layout.Location;

/// What locations of one kind have in common, as far as it decides which goods may lie there.
record LocationProfile(
    int lengthMm,
    int widthMm,
    int heightMm,
    int loadLimitG,
    String storageClass,
    String pickType,
    String dedicatedOwner,
    boolean isHigh,
    boolean isBuffer) {

  static LocationProfile of(Location location, int heavyTopLevel) {
    return new LocationProfile(
        location.lengthMm(),
        location.widthMm(),
        location.heightMm(),
        location.loadLimitG(),
        location.storageClass(),
        location.pickType(),
        location.dedicatedOwner(),
        location.level() > heavyTopLevel,
        location.isBuffer());
  }
}
