package org.owplanner.datasets.sample;

import java.util.List;

/// A generated seller: the source has one merchant, whose goods are split by product family.
///
/// @param family the product family that it sells
public record SampleSeller(String family, String sellerId, String name) {

  /// All of them.
  public static List<SampleSeller> all() {
    return SampleResource.rows("sellers.csv").stream()
        .map(
            row ->
                new SampleSeller(
                    row.getField("family"), row.getField("seller_id"), row.getField("name")))
        .toList();
  }

  /// The seller of a family.
  static SampleSeller of(List<SampleSeller> sellers, String family) {
    return sellers.stream()
        .filter(seller -> seller.family().equals(family))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The product family (%s) has no seller. Add it to sellers.csv."
                        .formatted(family)));
  }
}
