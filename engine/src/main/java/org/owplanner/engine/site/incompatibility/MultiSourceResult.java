package org.owplanner.engine.site.incompatibility;

import org.owplanner.engine.solve.Bound;

/// Shipments with their proof.
///
/// @param shipments the best ones found
/// @param isComplete whether they meet all demand; if not, none were found that do
/// @param cost of what is shipped and of the sites that ship it, in the problem's unit
/// @param bound no shipments that meet all demand cost less
/// @param steps moves tried
public record MultiSourceResult(
    Shipments shipments, boolean isComplete, long cost, Bound bound, long steps) {}
