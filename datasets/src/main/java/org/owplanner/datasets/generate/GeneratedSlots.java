package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.slotting.SlotNow;

/// Today's slots of generated goods: SKU after SKU into the next free location of its kind, aisle
/// by aisle.
///
/// Oxidisers are put from the far end of the hazard zone, so that they share no bay with
/// flammables. What finds no free location, and each 50th SKU, has no slot yet.
final class GeneratedSlots {

  private static final int EACH_NEW = 50;

  private final int[] locationsByKind;
  private int first;
  private int last;

  private GeneratedSlots(int[] locations) {
    locationsByKind = locations;
    last = locations.length - 1;
  }

  static List<SlotNow> of(GeneratedWarehouse warehouse, List<GeneratedSku> skus, int[] faces) {
    var racks = new java.util.EnumMap<ZoneKind, GeneratedSlots>(ZoneKind.class);
    for (var kind :
        List.of(
            ZoneKind.SHELF,
            ZoneKind.CASE_RACK,
            ZoneKind.PALLET_FLOOR,
            ZoneKind.HAZARD_SHELF,
            ZoneKind.OVERSIZE_RACK)) {
      racks.put(kind, new GeneratedSlots(locationsFor(warehouse, kind)));
    }
    var slots = new ArrayList<SlotNow>();
    for (var s = 0; s < skus.size(); s++) {
      var sku = skus.get(s);
      var rack = java.util.Objects.requireNonNull(racks.get(sku.kind()));
      var isNew = skus.size() >= EACH_NEW && s % EACH_NEW == EACH_NEW - 1;
      for (var face = 0; face < faces[s] && !isNew && rack.first <= rack.last; face++) {
        var isFromEnd = sku.hazardClass().equals(SkuGenerator.OXIDISER);
        slots.add(new SlotNow(s, rack.take(isFromEnd), false));
      }
    }
    return slots;
  }

  private int take(boolean isFromEnd) {
    return isFromEnd ? locationsByKind[last--] : locationsByKind[first++];
  }

  private static int[] locationsFor(GeneratedWarehouse warehouse, ZoneKind kind) {
    var locations = warehouse.locations();
    var found = new int[locations.size()];
    var count = 0;
    for (var i = 0; i < found.length; i++) {
      var at = locations.get(i);
      if (at.storageClass().equals(kind.storageClass())
          && at.pickType().equals(kind.pickType())
          && !at.isBuffer()) {
        found[count++] = i;
      }
    }
    return java.util.Arrays.copyOf(found, count);
  }
}
