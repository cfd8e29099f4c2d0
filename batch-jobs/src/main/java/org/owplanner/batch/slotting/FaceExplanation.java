package org.owplanner.batch.slotting;

/// One face of a SKU with the numbers that speak for where it lies.
///
/// @param sellerId owner of the goods
/// @param skuId the owner's id for them
/// @param description in the owner's words
/// @param faceNo number of the face, from 0
/// @param picksADay expected order lines a day
/// @param unitsADay expected units a day
/// @param before where it lies today
/// @param after where it shall lie
/// @param isKept whether it is pinned, or a planner keeps it tonight
/// @param chainNo the chain that moves it, 0 for none
public record FaceExplanation(
    String sellerId,
    String skuId,
    String description,
    int faceNo,
    double picksADay,
    double unitsADay,
    FacePlace before,
    FacePlace after,
    boolean isKept,
    int chainNo) {}
