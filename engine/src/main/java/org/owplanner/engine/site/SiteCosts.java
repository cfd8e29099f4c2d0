package org.owplanner.engine.site;

/// What goods cost inside a site, whatever its size.
///
/// @param handlingMicrosPerOrder picking, packing and sending an order
/// @param handlingMicrosPerM3 putting goods away and taking them out
/// @param storageMicrosPerM3Year space for goods, beyond a size's fixed cost
public record SiteCosts(
    long handlingMicrosPerOrder, long handlingMicrosPerM3, long storageMicrosPerM3Year) {}
