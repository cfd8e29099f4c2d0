package org.owplanner.engine.slotting;

/// One pick face of a SKU: the unit that gets a location.
///
/// @param sku index of the SKU
/// @param faceNo counts from 0 within the SKU
public record Face(int sku, int faceNo) {}
