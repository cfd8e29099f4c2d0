package org.owplanner.engine.solve;

import java.util.Map;

/// A price or setting of a plan, from which help, validation and the database's rates come. Each
/// plan lists its own in an enum.
public interface Rate {

  /// Its name in the database and on the command line, in snake case, its unit last.
  String id();

  /// What it is, with its unit.
  Text meaning();

  /// Its value where none is set.
  double standard();

  /// Smallest allowed value.
  double least();

  /// Largest allowed value.
  double most();

  /// Its value among those that are set, or the standard.
  ///
  /// @param set values by id
  default double in(Map<String, Double> set) {
    return set.getOrDefault(id(), standard());
  }

  /// Refuses a value out of range.
  ///
  /// @param set values by id
  /// @throws IllegalArgumentException if the value there doesn't lie between least and most
  default void check(Map<String, Double> set) {
    var value = in(set);
    if (!(value >= least() && value <= most())) {
      throw new IllegalArgumentException(
          "The rate %s (%s) must lie between %s and %s. Set it with: owp rates set %s VALUE."
              .formatted(id(), value, least(), most(), id()));
    }
  }
}
