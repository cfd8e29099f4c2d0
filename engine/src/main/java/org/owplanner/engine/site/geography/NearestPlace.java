package org.owplanner.engine.site.geography;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The named place that lies nearest to a point.
///
/// @param found the place
/// @param km as the crow flies
public record NearestPlace(NamedPlace found, double km) {

  /// The nearest city or port; of equally near ones the first.
  public static Optional<NearestPlace> to(Place point, List<NamedPlace> places) {
    return to(point, places, place -> true);
  }

  /// The nearest of one kind.
  public static Optional<NearestPlace> to(Place point, List<NamedPlace> places, PlaceKind kind) {
    return to(point, places, place -> place.kind() == kind);
  }

  private static Optional<NearestPlace> to(
      Place point, List<NamedPlace> places, Predicate<NamedPlace> isWanted) {
    var nearest = Optional.<NearestPlace>empty();
    for (var place : places) {
      if (isWanted.test(place)) {
        var km = GreatCircle.km(point, place.place());
        if (nearest.isEmpty() || km < nearest.get().km()) {
          nearest = Optional.of(new NearestPlace(place, km));
        }
      }
    }
    return nearest;
  }
}
