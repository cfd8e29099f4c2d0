package org.owplanner.datasets.sample;

import java.time.LocalDateTime;

/// One line of the source file as it stands there.
///
/// @param stockCode in upper case, for the source writes some codes both ways
/// @param quantity negative where goods came back or stock was corrected
/// @param orderedAt in the merchant's local time, Europe/London
/// @param isPriced whether it has a price at all, be it a fraction of a penny
/// @param customer 0 where the source names none
record RetailLine(
    String invoice,
    String stockCode,
    String description,
    int quantity,
    LocalDateTime orderedAt,
    long priceCents,
    boolean isPriced,
    int customer,
    String country) {

  boolean isCancellation() {
    return invoice.charAt(0) == 'C';
  }
}
