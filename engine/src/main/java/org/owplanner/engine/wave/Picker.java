package org.owplanner.engine.wave;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A person or a robot that picks in this shift.
///
/// @param pickerId its id
/// @param equipment index of what it picks with
/// @param fromSecond when it begins, seconds since local midnight of the plan's date
/// @param toSecond when it ends; no tour ends later
/// @param zones zones that it works in; it picks where its equipment may go too
public record Picker(
    String pickerId, int equipment, int fromSecond, int toSecond, SortedSet<String> zones) {

  public Picker {
    zones = Collections.unmodifiableSortedSet(new TreeSet<>(zones));
  }
}
