package org.owplanner.batch.slotting;

/// A SKU's key in the database.
record SkuKey(String sellerId, String skuId) {}
