package org.owplanner.engine.site.verify;

/// A region's demand of a family.
record Cell(String regionId, String familyId) implements Comparable<Cell> {

  String name() {
    return regionId + "/" + familyId;
  }

  @Override
  public int compareTo(Cell other) {
    var order = regionId.compareTo(other.regionId);
    return order == 0 ? familyId.compareTo(other.familyId) : order;
  }
}
