package org.owplanner.datasets.sample;

import java.util.List;
import org.owplanner.engine.site.geography.NamedPlace;
import org.owplanner.engine.site.geography.PlaceKind;

/// A place where a warehouse of the sample stands or could stand.
///
/// @param siteId its id
/// @param name its name
/// @param named the city or port where it is
/// @param sizeInForce what stands there today; empty: nothing
/// @param costIndex what it costs against the others; generated
record SampleCandidate(
    String siteId, String name, NamedPlace named, String sizeInForce, double costIndex) {

  static List<SampleCandidate> all() {
    var cities = SampleGeography.cities().stream().map(SampleCity::named).toList();
    var ports = SampleGeography.ports();
    return SampleResource.rows("geography/candidates.csv").stream()
        .map(
            row -> {
              var isPort = PlaceKind.valueOf(row.getField("kind")) == PlaceKind.PORT;
              return new SampleCandidate(
                  row.getField("site_id"),
                  row.getField("name"),
                  find(isPort ? ports : cities, row.getField("place"), row.getField("country")),
                  row.getField("size_in_force"),
                  Double.parseDouble(row.getField("cost_index")));
            })
        .toList();
  }

  private static NamedPlace find(List<NamedPlace> places, String name, String country) {
    return places.stream()
        .filter(place -> place.name().equals(name) && place.country().equals(country))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The place (%s) of candidates.csv isn't in cities.csv or ports.csv. Correct it."
                        .formatted(name)));
  }
}
