package org.owplanner.cli.report;

/// One location with what lies there before and after the plan.
///
/// @param locationId its id, with `/n` for the n-th division
/// @param zone the zone
/// @param aisle the aisle's name
/// @param bay counts along the aisle
/// @param level counts from 0, the floor
/// @param yMm its access point along the aisle
/// @param pickType `PIECE`, `CASE` or `PALLET`
/// @param storageClass such as `AMBIENT`
/// @param before what lies there today
/// @param after what lies there with the plan
public record ReportLocation(
    String locationId,
    String zone,
    String aisle,
    int bay,
    int level,
    int yMm,
    String pickType,
    String storageClass,
    ReportFace before,
    ReportFace after) {}
