package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The faces to be placed, numbered from 0: what slotting decides is a location for each.
///
/// A face is a SKU and a number that counts its faces from 0. Today's slots are given to a SKU's
/// faces in order of location id; its further faces are new and are put away.
public final class Faces {

  /// Stands for "nowhere" in arrays of locations.
  public static final int NOWHERE = -1;

  private final int[] firstFace;
  private final int[] skuOf;
  private final int[] locationNow;
  private final boolean[] pinned;

  /// The faces of a problem, ordered by SKU and then by face number.
  public static Faces of(SlottingProblem problem, LocationProfiles profiles) {
    return new Faces(problem, profiles);
  }

  private Faces(SlottingProblem problem, LocationProfiles profiles) {
    var slots = slotsBySku(problem);
    var skus = problem.skus().size();
    firstFace = new int[skus + 1];
    for (var sku = 0; sku < skus; sku++) {
      var count = FaceCount.of(problem, profiles, sku, slots.get(sku).size());
      firstFace[sku + 1] = Math.addExact(firstFace[sku], count);
    }
    skuOf = new int[firstFace[skus]];
    locationNow = new int[skuOf.length];
    pinned = new boolean[skuOf.length];
    for (var sku = 0; sku < skus; sku++) {
      var isKept = problem.keptSkus().contains(sku);
      for (var face = firstFace[sku]; face < firstFace[sku + 1]; face++) {
        var faceNo = face - firstFace[sku];
        var isSlotted = faceNo < slots.get(sku).size();
        skuOf[face] = sku;
        locationNow[face] = isSlotted ? slots.get(sku).get(faceNo).location() : NOWHERE;
        pinned[face] = isSlotted && (isKept || slots.get(sku).get(faceNo).isPinned());
      }
    }
  }

  private static List<List<SlotNow>> slotsBySku(SlottingProblem problem) {
    var slots = new ArrayList<List<SlotNow>>(problem.skus().size());
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      slots.add(new ArrayList<>(1));
    }
    for (var slot : problem.slots()) {
      slots.get(slot.sku()).add(slot);
    }
    for (var ofSku : slots) {
      ofSku.sort(Comparator.comparing(slot -> problem.layout().location(slot.location()).id()));
    }
    return slots;
  }

  /// Number of faces.
  public int size() {
    return skuOf.length;
  }

  /// The SKU of a face.
  public int skuOf(int face) {
    return skuOf[face];
  }

  /// Number of a face among the faces of its SKU, from 0.
  public int faceNo(int face) {
    return face - firstFace[skuOf[face]];
  }

  /// First face of a SKU; the others follow.
  public int firstFace(int sku) {
    return firstFace[sku];
  }

  /// First face of every SKU, with the number of faces as last element; a copy.
  public int[] firstFaces() {
    return firstFace.clone();
  }

  /// Number of faces of a SKU, at least 1.
  public int count(int sku) {
    return firstFace[sku + 1] - firstFace[sku];
  }

  /// Location where the goods of a face lie today, or [#NOWHERE] where it is new.
  public int locationNow(int face) {
    return locationNow[face];
  }

  /// A copy of today's location of every face.
  public int[] locationNow() {
    return locationNow.clone();
  }

  /// Whether the face must stay where it lies: pinned by a planner, or its SKU is kept this night.
  public boolean isPinned(int face) {
    return pinned[face];
  }

  /// Whether a face that lies at this location by the plan would have to be moved out of today's
  /// slot.
  public boolean isRelocated(int face, int location) {
    return locationNow[face] != NOWHERE && locationNow[face] != location;
  }
}
