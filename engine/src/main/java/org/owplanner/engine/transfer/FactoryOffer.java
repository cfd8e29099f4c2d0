package org.owplanner.engine.transfer;

import org.owplanner.engine.solve.Text;

/// The cheapest way of a unit from its factory to a warehouse, beside which moves are told.
///
/// @param mode how it travels, in words
/// @param usualDays production and the median way
/// @param freightMicros freight of a unit; in a container its share of a full one
public record FactoryOffer(Text mode, int usualDays, long freightMicros) {}
