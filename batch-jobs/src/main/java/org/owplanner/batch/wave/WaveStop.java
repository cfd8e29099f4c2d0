package org.owplanner.batch.wave;

/// One pick of a tour, with what people call its goods and its place.
///
/// @param batchNo tour that it belongs to
/// @param stopNo place in the tour, from 1
/// @param locationId the location or its division, as on its label
/// @param sellerId owner of the goods
/// @param skuId the owner's id for them
/// @param description the goods in their owner's words
/// @param lot lot to take, empty where lots aren't told apart
/// @param orderId order that it is for
/// @param lineNo line of that order
/// @param compartment compartment that it goes into, from 1; 0 where there is none
/// @param units units to take
public record WaveStop(
    int batchNo,
    int stopNo,
    String locationId,
    String sellerId,
    String skuId,
    String description,
    String lot,
    String orderId,
    int lineNo,
    int compartment,
    int units) {}
