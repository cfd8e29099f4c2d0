package org.owplanner.engine.solve;

import java.util.Map;

/// A price or setting of a plan, from which help, validation and the database's rates come. Each
/// plan lists its own in an enum.
public interface Rate {

  /// What is to be known of it.
  RateTerms terms();

  /// Its name in the database and on the command line, in snake case, its unit last.
  default String id() {
    return terms().id();
  }

  /// What it is, with its unit.
  default Text meaning() {
    return terms().meaning();
  }

  /// Its value where none is set.
  default double standard() {
    return terms().standard();
  }

  /// Smallest allowed value.
  default double least() {
    return terms().least();
  }

  /// Largest allowed value.
  default double most() {
    return terms().most();
  }

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
