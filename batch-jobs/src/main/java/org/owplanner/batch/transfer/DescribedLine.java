package org.owplanner.batch.transfer;

import java.time.LocalDate;

/// Goods of one SKU on a batch, with what people call them.
///
/// @param departureId departure that takes them from where they lie
/// @param onwardDepartureId departure that takes them on, empty for none
/// @param fromId warehouse where they lie
/// @param toId where they end
/// @param sellerId the goods' owner
/// @param skuId the goods
/// @param description the goods in words, empty where nothing is known
/// @param isReturned whether buyers sent them back
/// @param isPinned whether a planner has fixed them
/// @param cutOffOn last day to hand them over
/// @param departsOn day on which they leave
/// @param arrivesOn day on which they are expected at their end
/// @param cases whole cases; of returned goods those that they fill
/// @param units units
/// @param volumeCm3 their volume, begun cm³ counted whole
/// @param weightG their weight
/// @param lots lots from which they may be taken at the sender, the first to expire first, with
///   commas between them; empty where none is known
public record DescribedLine(
    String departureId,
    String onwardDepartureId,
    String fromId,
    String toId,
    String sellerId,
    String skuId,
    String description,
    boolean isReturned,
    boolean isPinned,
    LocalDate cutOffOn,
    LocalDate departsOn,
    LocalDate arrivesOn,
    int cases,
    int units,
    long volumeCm3,
    long weightG,
    String lots) {}
