package org.owplanner.cli.report;

/// A SKU's goods in one location.
///
/// @param sellerId whose goods
/// @param skuId the SKU
/// @param description in its seller's words
/// @param faceNo which of the SKU's faces, from 0
/// @param picksADay expected pick lines a day at this face
public record ReportFace(
    String sellerId, String skuId, String description, int faceNo, double picksADay) {

  /// Nothing lies there.
  public static final ReportFace NONE = new ReportFace("", "", "", 0, 0);
}
