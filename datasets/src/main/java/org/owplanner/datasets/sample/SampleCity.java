package org.owplanner.datasets.sample;

import org.owplanner.engine.site.geography.NamedPlace;

/// A city of the sample's geography.
///
/// @param id country and GeoNames number
/// @param named its name and where it lies
/// @param population people
public record SampleCity(String id, NamedPlace named, long population) {}
