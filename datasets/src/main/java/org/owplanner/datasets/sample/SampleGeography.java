package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.site.geography.NamedPlace;
import org.owplanner.engine.site.geography.Place;
import org.owplanner.engine.site.geography.PlaceKind;

/// Real places of the countries that the sample's orders went to.
public final class SampleGeography {

  private SampleGeography() {}

  /// Its largest cities, by country and then by population.
  public static List<SampleCity> cities() {
    return SampleResource.rows("geography/cities.csv").stream()
        .map(
            row ->
                new SampleCity(
                    row.getField("country") + '-' + row.getField("geoname_id"),
                    named(row, PlaceKind.CITY),
                    Long.parseLong(row.getField("population"))))
        .toList();
  }

  /// Its larger ports.
  public static List<NamedPlace> ports() {
    return SampleResource.rows("geography/ports.csv").stream()
        .map(row -> named(row, PlaceKind.PORT))
        .toList();
  }

  /// A score of the Logistics Performance Index 2023, 1 to 5, by country.
  ///
  /// @param column such as `infrastructure`
  static Map<String, Double> performance(String column) {
    var scores = new HashMap<String, Double>();
    for (var row : SampleResource.rows("geography/lpi-2023.csv")) {
      scores.put(row.getField("country"), Double.valueOf(row.getField(column)));
    }
    return scores;
  }

  private static NamedPlace named(NamedCsvRecord row, PlaceKind kind) {
    return new NamedPlace(
        row.getField("name"),
        row.getField("country"),
        kind,
        new Place(
            Double.parseDouble(row.getField("latitude")),
            Double.parseDouble(row.getField("longitude"))));
  }
}
