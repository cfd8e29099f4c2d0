package org.owplanner.engine.site.geography;

/// A city or a port.
///
/// @param name for people
/// @param country ISO 3166-1 alpha-2
/// @param kind what it is
/// @param place where it lies
public record NamedPlace(String name, String country, PlaceKind kind, Place place) {}
