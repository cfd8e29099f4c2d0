package org.owplanner.cli.report;

/// One line of the floor's list of moves.
///
/// @param moveNo its place in the executable order, from 1
/// @param chainNo the chain that it belongs to
/// @param kind `RELOCATE`, `TO_BUFFER`, `FROM_BUFFER` or `PUT_AWAY`
/// @param sellerId whose goods
/// @param skuId the SKU
/// @param description in its seller's words
/// @param faceNo which of the SKU's faces, from 0
/// @param fromLocationId where it lies, with `/n` for the n-th division; empty where it is put away
/// @param toLocationId where it goes
/// @param units how many
/// @param minutes how long it takes
public record ReportMove(
    int moveNo,
    int chainNo,
    String kind,
    String sellerId,
    String skuId,
    String description,
    int faceNo,
    String fromLocationId,
    String toLocationId,
    int units,
    double minutes) {}
