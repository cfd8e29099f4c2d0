package org.owplanner.engine.site.geography;

/// A point on the Earth.
///
/// @param latitude degrees north, −90 to 90
/// @param longitude degrees east, −180 to 180
public record Place(double latitude, double longitude) {}
