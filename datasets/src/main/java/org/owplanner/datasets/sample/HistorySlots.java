package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.slotting.LocationProfiles;
import org.owplanner.engine.slotting.SlotNow;
import org.owplanner.engine.slotting.SlottingProblem;

/// Today's slots as history left them: SKU by SKU in the order of first sale, each took the first
/// free locations, aisle by aisle, that it was allowed into; goods of a seller with a zone of its
/// own looked there first.
final class HistorySlots {

  private record Place(int aisle, int bay) {}

  private static final int WHOLE_AISLE = -1;

  private final SlottingProblem problem;
  private final LocationProfiles profiles;
  private final boolean[] isTaken;
  private final Map<Place, Set<String>> classesAt = new HashMap<>();
  private final List<SlotNow> slots = new ArrayList<>();

  private HistorySlots(SlottingProblem problem, LocationProfiles profiles) {
    this.problem = problem;
    this.profiles = profiles;
    this.isTaken = new boolean[problem.layout().size()];
  }

  /// Slots of the problem's first SKUs, with so many faces each.
  static List<SlotNow> of(SlottingProblem problem, LocationProfiles profiles, int[] faces) {
    var history = new HistorySlots(problem, profiles);
    for (var sku = 0; sku < faces.length; sku++) {
      for (var face = 0; face < faces[sku]; face++) {
        history.place(sku);
      }
    }
    return history.slots;
  }

  private void place(int sku) {
    var location = firstFree(sku, true);
    if (location < 0) {
      location = firstFree(sku, false);
    }
    if (location >= 0) {
      isTaken[location] = true;
      slots.add(new SlotNow(sku, location, false));
      var hazard = problem.skus().get(sku).hazardClass();
      if (!hazard.isEmpty()) {
        var at = problem.layout().location(location);
        classes(at.aisle(), WHOLE_AISLE).add(hazard);
        classes(at.aisle(), at.bay()).add(hazard);
      }
    }
  }

  private int firstFree(int sku, boolean isInOwnZone) {
    var locations = problem.layout().locations();
    for (var i = 0; i < isTaken.length; i++) {
      var isOwn = !locations.get(i).dedicatedOwner().isEmpty();
      if (!isTaken[i]
          && isOwn == isInOwnZone
          && profiles.isEligible(sku, profiles.profileOf(i))
          && isApart(sku, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isApart(int sku, int location) {
    var hazard = problem.skus().get(sku).hazardClass();
    if (hazard.isEmpty()) {
      return true;
    }
    var at = problem.layout().location(location);
    for (var rule : problem.hazardRules()) {
      var other = other(rule, hazard);
      var bay = rule.scope() == Scope.AISLE ? WHOLE_AISLE : at.bay();
      if (!other.isEmpty() && classes(at.aisle(), bay).contains(other)) {
        return false;
      }
    }
    return true;
  }

  private static String other(HazardRule rule, String hazard) {
    if (rule.classA().equals(hazard)) {
      return rule.classB();
    }
    return rule.classB().equals(hazard) ? rule.classA() : "";
  }

  private Set<String> classes(int aisle, int bay) {
    return classesAt.computeIfAbsent(new Place(aisle, bay), place -> new HashSet<>());
  }
}
