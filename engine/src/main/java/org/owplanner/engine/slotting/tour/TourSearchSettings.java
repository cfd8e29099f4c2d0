package org.owplanner.engine.slotting.tour;

/// How the search goes about it.
///
/// @param caution an exchange must gain more than so many of its standard errors over tours (κ ≥ 0;
///   0 takes every gain on the sample, and so fits the past)
/// @param candidates exchanges looked at exactly a step
public record TourSearchSettings(double caution, int candidates) {

  public TourSearchSettings {
    if (!(caution >= 0) || candidates < 1) {
      throw new IllegalArgumentException(
          "The caution (%s) must be at least 0 and the candidates (%d) at least 1."
              .formatted(caution, candidates));
    }
  }

  /// As tuned on the sample orders.
  public static TourSearchSettings standard() {
    return new TourSearchSettings(0, 4);
  }
}
