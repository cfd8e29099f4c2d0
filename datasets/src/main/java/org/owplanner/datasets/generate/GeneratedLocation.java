package org.owplanner.datasets.generate;

/// One row of `location.csv`.
///
/// @param aisle index of its aisle
/// @param divisions parts that each take a SKU of their own
/// @param dedicatedSellerId empty for any seller
public record GeneratedLocation(
    String id,
    String zone,
    int aisle,
    int bay,
    int level,
    int yMm,
    int lengthMm,
    int widthMm,
    int heightMm,
    int loadLimitG,
    String storageClass,
    String pickType,
    int divisions,
    String dedicatedSellerId,
    boolean isBuffer) {}
