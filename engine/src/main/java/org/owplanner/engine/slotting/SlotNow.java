package org.owplanner.engine.slotting;

/// Where goods really lie today.
///
/// @param sku index of the SKU
/// @param location index of the location
/// @param isPinned whether a planner has fixed it
public record SlotNow(int sku, int location, boolean isPinned) {}
