package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where each face lies, [Faces#NOWHERE] where it is not placed; immutable.
public final class Arrangement {

  private final int[] locationOf;

  private Arrangement(int[] locationOf) {
    this.locationOf = locationOf;
  }

  /// An arrangement with these locations by face, which are copied.
  public static Arrangement of(int[] locationOf) {
    return new Arrangement(locationOf.clone());
  }

  /// Number of faces.
  public int size() {
    return locationOf.length;
  }

  /// Location of a face, or [Faces#NOWHERE].
  public int locationOf(int face) {
    return locationOf[face];
  }

  /// A copy of the location of every face.
  public int[] toArray() {
    return locationOf.clone();
  }

  /// The arrangement as rows of a plan, by SKU and face number.
  public List<AssignedSlot> rows(SlottingProblem problem, Faces faces) {
    var rows = new ArrayList<AssignedSlot>(locationOf.length);
    for (var face = 0; face < locationOf.length; face++) {
      var sku = problem.skus().get(faces.skuOf(face));
      rows.add(
          new AssignedSlot(
              sku.sellerId(),
              sku.skuId(),
              faces.faceNo(face),
              id(problem, locationOf[face]),
              id(problem, faces.locationNow(face))));
    }
    return rows;
  }

  private static String id(SlottingProblem problem, int location) {
    return location == Faces.NOWHERE ? "" : problem.layout().location(location).id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arrangement that && Arrays.equals(locationOf, that.locationOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(locationOf);
  }

  @Override
  public String toString() {
    return "Arrangement" + Arrays.toString(locationOf);
  }
}
