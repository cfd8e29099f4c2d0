package org.owplanner.engine.site.factor;

/// A score without which a site can't be open.
///
/// @param factor the factor
/// @param least the lowest score that will do
public record FactorMinimum(Factor factor, double least) {}
