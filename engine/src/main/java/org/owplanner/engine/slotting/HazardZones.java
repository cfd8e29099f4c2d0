package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.layout.Layout;

/// Bays and aisles, numbered as the places within which hazard classes must lie apart, and which
/// classes these are.
///
/// A bay is a bay number of an aisle, both sides of it.
public final class HazardZones {

  private static final int NO_CLASS = -1;

  private final int aisles;
  private final int bays;
  private final int[] aisleOf;
  private final int[] bayOf;
  private final int[] classOfSku;
  private final int classes;
  private final int[][] apartInBay;
  private final int[][] apartInAisle;

  HazardZones(SlottingProblem problem) {
    var layout = problem.layout();
    aisles = layout.graph().aisleCount();
    aisleOf = new int[layout.size()];
    bayOf = new int[layout.size()];
    bays = numberBays(layout);
    var numbers = new HashMap<String, Integer>();
    for (var rule : problem.hazardRules()) {
      numbers.putIfAbsent(rule.classA(), numbers.size());
      numbers.putIfAbsent(rule.classB(), numbers.size());
    }
    classes = numbers.size();
    classOfSku = new int[problem.skus().size()];
    for (var sku = 0; sku < classOfSku.length; sku++) {
      classOfSku[sku] = numbers.getOrDefault(problem.skus().get(sku).hazardClass(), NO_CLASS);
    }
    apartInBay = apart(problem.hazardRules(), Scope.BAY, numbers);
    apartInAisle = apart(problem.hazardRules(), Scope.AISLE, numbers);
  }

  private int numberBays(Layout layout) {
    var numbers = new HashMap<Long, Integer>();
    for (var location = 0; location < bayOf.length; location++) {
      aisleOf[location] = layout.aisleOf(location);
      var key = ((long) aisleOf[location] << 32) | (layout.location(location).bay() & 0xffff_ffffL);
      var number = numbers.putIfAbsent(key, numbers.size());
      bayOf[location] = number == null ? numbers.size() - 1 : number;
    }
    return numbers.size();
  }

  private static int[][] apart(List<HazardRule> rules, Scope scope, Map<String, Integer> numbers) {
    var apart = new ArrayList<List<Integer>>();
    for (var i = 0; i < numbers.size(); i++) {
      apart.add(new ArrayList<>());
    }
    for (var rule : rules) {
      if (rule.scope() == scope) {
        int a = numbers.getOrDefault(rule.classA(), NO_CLASS);
        int b = numbers.getOrDefault(rule.classB(), NO_CLASS);
        apart.get(a).add(b);
        if (a != b) {
          apart.get(b).add(a);
        }
      }
    }
    return apart.stream()
        .map(list -> list.stream().distinct().sorted().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /// Number of hazard classes that a rule speaks of.
  int classes() {
    return classes;
  }

  /// Number of bays.
  int bays() {
    return bays;
  }

  /// Number of aisles.
  int aisles() {
    return aisles;
  }

  /// Whether a rule speaks of this SKU's hazard class.
  public boolean isHazard(int sku) {
    return classOfSku[sku] != NO_CLASS;
  }

  int classOf(int sku) {
    return classOfSku[sku];
  }

  /// The bay or aisle of a location.
  int placeOf(Scope scope, int location) {
    return scope == Scope.BAY ? bayOf[location] : aisleOf[location];
  }

  /// The classes that may not share a bay (or an aisle) with this one.
  int[] apartFrom(int hazardClass, Scope scope) {
    return (scope == Scope.BAY ? apartInBay : apartInAisle)[hazardClass];
  }
}
