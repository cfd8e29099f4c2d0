package org.owplanner.engine.forecast;

/// Series that textbooks and manuals work their examples on.
public final class PublishedSeries {

  private PublishedSeries() {}

  /// Oil production of Saudi Arabia, 1996–2013, million tonnes (Hyndman & Athanasopoulos 2018,
  /// section 7.1).
  public static TimeSeries oil() {
    return of(
        1, 445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95,
        488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34);
  }

  /// Air passengers of Australia, 1990–2016, millions (the same, section 7.2).
  public static TimeSeries air() {
    return of(
        1, 17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19, 31.58, 32.58, 33.48,
        39.02, 41.39, 41.60, 44.66, 46.95, 48.73, 51.49, 50.03, 60.64, 63.36, 66.36, 68.20, 68.12,
        69.78, 72.60);
  }

  /// Sheep in Asia, 1970–2000, millions (Hyndman & Athanasopoulos 2013, section 7.4).
  public static TimeSeries sheep() {
    return of(
        1,
        263.917747,
        268.307222,
        260.662556,
        266.639419,
        277.515778,
        283.834045,
        290.309028,
        292.474198,
        300.830694,
        309.286657,
        318.331081,
        329.37239,
        338.883998,
        339.244126,
        328.600632,
        314.255385,
        314.459695,
        321.413779,
        329.789292,
        346.385165,
        352.297882,
        348.370515,
        417.562922,
        417.12357,
        417.749459,
        412.233904,
        411.946817,
        394.697075,
        401.49927,
        408.270468,
        414.2428);
  }

  /// Nights of international tourists in Australia by quarter, 2005–2015, millions (Hyndman &
  /// Athanasopoulos 2018, section 7.3).
  public static TimeSeries tourists() {
    return of(
        4, 42.20566, 24.64917, 32.66734, 37.25735, 45.24246, 29.35048, 36.34421, 41.78208, 49.2766,
        31.2754, 37.85063, 38.83704, 51.2369, 31.83855, 41.32342, 42.799, 55.70836, 33.40714,
        42.31664, 45.15712, 59.57608, 34.83733, 44.84168, 46.97125, 60.01903, 38.37118, 46.97586,
        50.7338, 61.64687, 39.29957, 52.67121, 54.33232, 66.83436, 40.87119, 51.82854, 57.49191,
        65.25147, 43.06121, 54.76076, 59.83447, 73.25703, 47.69662, 61.09777, 66.05576);
  }

  /// Luteinizing hormone at 10-minute intervals (Diggle 1990, table A.1), R's `lh`.
  public static TimeSeries hormone() {
    return of(
        1, 2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2,
        2.2, 1.9, 1.9, 1.8, 2.7, 3.0, 2.3, 2.0, 2.0, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7,
        1.5, 1.4, 2.1, 3.3, 3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3.0, 2.9);
  }

  private static TimeSeries of(int season, double... values) {
    return new TimeSeries(values, season);
  }
}
