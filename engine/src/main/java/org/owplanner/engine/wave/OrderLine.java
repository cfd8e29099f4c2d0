package org.owplanner.engine.wave;

/// One line of an open order.
///
/// @param lineNo its number within the order
/// @param sku index of the SKU
/// @param units units asked for, at least 1
public record OrderLine(int lineNo, int sku, int units) {}
