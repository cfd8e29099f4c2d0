package org.owplanner.engine.wave;

/// One pick of a tour.
///
/// @param batchNo tour that it belongs to
/// @param stopNo number within the tour, from 1, in walking sequence
/// @param location index of the location
/// @param sku index of the SKU
/// @param lot lot that is taken, empty where lots aren't told apart
/// @param orderId order that it is for
/// @param lineNo line of that order
/// @param compartment compartment that it goes into, from 1; 0 where there is none
/// @param units units taken
public record PlannedStop(
    int batchNo,
    int stopNo,
    int location,
    int sku,
    String lot,
    String orderId,
    int lineNo,
    int compartment,
    int units) {}
