package org.owplanner.engine.site.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Distances that are known from elsewhere.
@NullMarked
final class GreatCircleTest {

  private static final Place LONDON = new Place(51.5074, -0.1278);
  private static final Place PARIS = new Place(48.8566, 2.3522);

  /// Nashville to Los Angeles, 2,887.26 km on a sphere of 6,372.8 km (Sinnott's formula as it is
  /// usually shown).
  @Test
  void airportsAreAsFarApartAsPrinted() {
    var km = GreatCircle.km(new Place(36.12, -86.67), new Place(33.94, -118.40));
    assertThat(km * 6372.8 / GreatCircle.RADIUS_KM).isEqualTo(2887.26, offset(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,90,0,0.25",
    "0,0,0,180,0.5",
    "90,0,-90,77,0.5",
    "0,179,0,-179,0.0055555555555556"
  })
  void partsOfAFullCircleAreParts(
      double lat, double lon, double otherLat, double otherLon, double part) {
    var circle = 2 * Math.PI * GreatCircle.RADIUS_KM;
    assertThat(GreatCircle.km(new Place(lat, lon), new Place(otherLat, otherLon)))
        .isEqualTo(part * circle, offset(1e-6));
  }

  @Test
  void theWayBackIsAsLongAndNoWayIsNone() {
    assertThat(GreatCircle.km(LONDON, PARIS)).isEqualTo(343.6, offset(0.5));
    assertThat(GreatCircle.km(PARIS, LONDON)).isEqualTo(GreatCircle.km(LONDON, PARIS));
    assertThat(GreatCircle.km(PARIS, PARIS)).isZero();
  }

  @Test
  void roadsAreLonger() {
    assertThat(new RoadDistance(1.3).km(LONDON, PARIS))
        .isEqualTo(1.3 * GreatCircle.km(LONDON, PARIS));
    assertThatThrownBy(() -> new RoadDistance(0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(0.9)");
    assertThatThrownBy(() -> new RoadDistance(Double.NaN)).hasMessageContaining("(NaN)");
  }

  @Test
  void aPlaceThatIsNotOnTheEarthIsSaidToBeSo() {
    assertThatThrownBy(() -> new Place(114.2, 22.3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("latitude (114.2)")
        .hasMessageContaining("swapped");
    assertThatThrownBy(() -> new Place(22.3, 181)).hasMessageContaining("longitude (181.0)");
    assertThatThrownBy(() -> new Place(Double.NaN, 0)).hasMessageContaining("(NaN)");
    assertThat(new Place(-90, 180).latitude()).isEqualTo(-90);
  }

  @Test
  void theNearestCityOrPortIsFound() {
    var places =
        List.of(
            new NamedPlace("Paris", "FR", PlaceKind.CITY, PARIS),
            new NamedPlace("London", "GB", PlaceKind.CITY, LONDON),
            new NamedPlace("Felixstowe", "GB", PlaceKind.PORT, new Place(51.95, 1.32)));
    var cambridge = new Place(52.2, 0.12);
    assertThat(NearestPlace.to(cambridge, places).orElseThrow().found().name()).isEqualTo("London");
    assertThat(NearestPlace.to(cambridge, places, PlaceKind.PORT).orElseThrow().found().name())
        .isEqualTo("Felixstowe");
    assertThat(NearestPlace.to(PARIS, places).orElseThrow().km()).isZero();
    assertThat(NearestPlace.to(PARIS, List.of())).isEmpty();
  }
}
