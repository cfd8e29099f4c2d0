package org.owplanner.engine.slotting.tour;

/// How the search goes about it.
///
/// @param caution an exchange must gain more than so many of its standard errors over tours (κ ≥ 0;
///   0 takes every gain on the sample)
/// @param cautionOfFew the same where only few relocations are allowed: the best of many look
///   better than they are
/// @param candidates exchanges looked at exactly a step
public record TourSearchSettings(double caution, double cautionOfFew, int candidates) {

  public TourSearchSettings {
    if (!(caution >= 0) || !(cautionOfFew >= 0) || candidates < 1) {
      throw new IllegalArgumentException(
          "The cautions (%s, %s) must be at least 0 and the candidates (%d) at least 1."
              .formatted(caution, cautionOfFew, candidates));
    }
  }

  /// As tuned on the sample orders.
  public static TourSearchSettings standard() {
    return new TourSearchSettings(0, 1, 4);
  }
}
