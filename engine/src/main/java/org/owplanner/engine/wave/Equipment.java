package org.owplanner.engine.wave;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a picker takes along on a tour, or the robot itself.
///
/// @param equipmentId its id
/// @param kind who moves it
/// @param mostOrders most orders of a tour
/// @param mostVolumeCm3 most volume of a tour
/// @param mostWeightG most weight of a tour
/// @param compartments compartments of equal volume, each for one order; 0 where it is one box. An
///   order takes as many as its volume needs
/// @param mmPerSecond its speed; 0 for the walking speed of the rates
/// @param zones zones that it may pick in
/// @param closedAisles indices of aisles that it may not enter
public record Equipment(
    String equipmentId,
    EquipmentKind kind,
    int mostOrders,
    long mostVolumeCm3,
    long mostWeightG,
    int compartments,
    int mmPerSecond,
    SortedSet<String> zones,
    SortedSet<Integer> closedAisles) {

  public Equipment {
    zones = sorted(zones);
    closedAisles = sorted(closedAisles);
    if (mostOrders < 1 || mostVolumeCm3 < 1 || mostWeightG < 1) {
      throw new IllegalArgumentException(
          "The limits (%d orders, %d cm³, %d g) of equipment (%s) must be at least 1."
              .formatted(mostOrders, mostVolumeCm3, mostWeightG, equipmentId));
    }
  }

  private static <T extends Comparable<T>> SortedSet<T> sorted(Set<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
