package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.geography.GreatCircle;
import org.owplanner.engine.site.geography.Place;

/// Where the buyers and sites of a generated network lie: around towns whose sizes follow a power
/// law, in the country of the nearest capital.
final class SiteTerrain {

  private static final int REGIONS_A_TOWN = 12;
  private static final double SPREAD_DEGREES = 0.6;
  private static final double LARGEST_TOWN = 20;

  private record Capital(String country, Place place) {}

  private static final List<Capital> CAPITALS =
      List.of(
          new Capital("GB", new Place(51.5, -0.1)),
          new Capital("FR", new Place(48.9, 2.3)),
          new Capital("ES", new Place(40.4, -3.7)),
          new Capital("DE", new Place(52.5, 13.4)),
          new Capital("IT", new Place(41.9, 12.5)),
          new Capital("PL", new Place(52.2, 21.0)),
          new Capital("SE", new Place(59.3, 18.1)),
          new Capital("RO", new Place(44.4, 26.1)));

  private final SeededRandom random;
  private final List<Place> towns = new ArrayList<>();
  private final double[] sizes;
  private final double sizeSum;

  SiteTerrain(SiteNetworkOptions options) {
    random = new SeededRandom(options.seed(), "site terrain");
    sizes = new double[1 + options.regions() / REGIONS_A_TOWN];
    var sum = 0.0;
    for (var t = 0; t < sizes.length; t++) {
      towns.add(new Place(random.between(37, 59), random.between(-8, 28)));
      sizes[t] = 1 + LARGEST_TOWN / (1 + t);
      sum += sizes[t];
    }
    sizeSum = sum;
  }

  /// A place near a town, more often near a large one.
  Place draw() {
    var drawn = random.uniform() * sizeSum;
    var town = 0;
    while (town < sizes.length - 1 && drawn >= sizes[town]) {
      drawn -= sizes[town++];
    }
    var centre = towns.get(town);
    return new Place(
        centre.latitude() + SPREAD_DEGREES * random.normal(),
        centre.longitude() + 1.5 * SPREAD_DEGREES * random.normal());
  }

  static String country(Place place) {
    var nearest = CAPITALS.getFirst();
    for (var capital : CAPITALS) {
      if (GreatCircle.km(place, capital.place()) < GreatCircle.km(place, nearest.place())) {
        nearest = capital;
      }
    }
    return nearest.country();
  }

  static List<String> countries() {
    return CAPITALS.stream().map(Capital::country).toList();
  }
}
