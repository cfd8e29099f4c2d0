package org.owplanner.engine.site;

import org.owplanner.engine.site.geography.Place;

/// Buyers that are served together.
///
/// @param id unique
/// @param name for people
/// @param country ISO 3166-1 alpha-2
/// @param place its centre
/// @param promiseDays within which an order shall arrive
/// @param isPromiseHard no site that takes longer may serve it
public record Region(
    String id,
    String name,
    String country,
    Place place,
    double promiseDays,
    boolean isPromiseHard) {}
