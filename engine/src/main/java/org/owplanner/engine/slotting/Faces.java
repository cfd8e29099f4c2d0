package org.owplanner.engine.slotting;

import java.util.Arrays;

/// The pick faces of a problem: how many each SKU has, and where they lie today.
///
/// A SKU has enough faces that its stock to hold fits by the median capacity of the profiles it may
/// lie in, at least as many as it has slots today, and at least one. Today's slots go to its first
/// faces in the order of location ids; what is left is to be put away. The n-th line of a SKU with
/// k faces, counted from the start of the history's window, is picked at face n mod k.
public final class Faces {

  private final int[] firstFace;
  private final int[] skuOf;
  private final int[] locationNow;
  private final boolean[] pinned;

  private Faces(int[] firstFace, int[] skuOf, int[] locationNow, boolean[] pinned) {
    this.firstFace = firstFace;
    this.skuOf = skuOf;
    this.locationNow = locationNow;
    this.pinned = pinned;
  }

  /// The faces of a problem, ordered by SKU and then by face number.
  public static Faces of(SlottingProblem problem, LocationProfiles profiles) {
    var skus = problem.skus().size();
    var slotsOf = new int[skus];
    for (var slot : problem.slots()) {
      slotsOf[slot.sku()]++;
    }
    var firstFace = new int[skus + 1];
    for (var sku = 0; sku < skus; sku++) {
      firstFace[sku + 1] =
          firstFace[sku]
              + Math.max(slotsOf[sku], facesToHold(problem.skus().get(sku), sku, profiles));
    }
    var skuOf = new int[firstFace[skus]];
    var locationNow = new int[firstFace[skus]];
    var pinned = new boolean[firstFace[skus]];
    for (var sku = 0; sku < skus; sku++) {
      Arrays.fill(skuOf, firstFace[sku], firstFace[sku + 1], sku);
    }
    Arrays.fill(locationNow, -1);
    var next = Arrays.copyOf(firstFace, skus);
    var slots = problem.slots().toArray(SlotNow[]::new);
    var layout = problem.layout();
    Arrays.sort(
        slots,
        (a, b) -> layout.location(a.location()).id().compareTo(layout.location(b.location()).id()));
    for (var slot : slots) {
      var face = next[slot.sku()]++;
      locationNow[face] = slot.location();
      pinned[face] = slot.isPinned();
    }
    return new Faces(firstFace, skuOf, locationNow, pinned);
  }

  private static int facesToHold(Sku goods, int sku, LocationProfiles profiles) {
    var capacities = new int[profiles.size()];
    var eligible = 0;
    for (var profile = 0; profile < profiles.size(); profile++) {
      if (profiles.isEligible(sku, profile)) {
        capacities[eligible++] = profiles.capacityUnits(sku, profile);
      }
    }
    if (eligible == 0) {
      return 1;
    }
    Arrays.sort(capacities, 0, eligible);
    var median = capacities[(eligible - 1) / 2];
    return Math.max(1, Math.ceilDiv(goods.stockToHoldUnits(), median));
  }

  /// Number of faces.
  public int size() {
    return skuOf.length;
  }

  /// SKU of a face.
  public int skuOf(int face) {
    return skuOf[face];
  }

  /// First face of a SKU; the others follow.
  public int firstFace(int sku) {
    return firstFace[sku];
  }

  /// Number of faces of a SKU.
  public int count(int sku) {
    return firstFace[sku + 1] - firstFace[sku];
  }

  /// The face with its SKU and number.
  public Face face(int face) {
    return new Face(skuOf[face], face - firstFace[skuOf[face]]);
  }

  /// Location of each face today, -1 where it has none; a copy.
  public int[] locationNow() {
    return locationNow.clone();
  }

  /// Location of a face today, or -1.
  public int locationNow(int face) {
    return locationNow[face];
  }

  /// Whether a planner has fixed the face where it lies.
  public boolean isPinned(int face) {
    return pinned[face];
  }
}
