package org.owplanner.batch.transfer;

import java.time.LocalDate;

/// A batch as people read it.
///
/// @param departureId its departure
/// @param laneId its lane
/// @param fromId warehouse where it begins
/// @param toId warehouse where it ends, or where home is
/// @param isHome whether it takes returned goods home
/// @param mode how goods travel
/// @param cutOffOn last day to hand goods over
/// @param departsOn day on which it leaves
/// @param arrivesOn day on which its goods are expected on the shelf
/// @param lines lines on it
/// @param cases cases on it
/// @param units units on it
/// @param volumeCm3 volume of its goods
/// @param weightG weight of its goods
/// @param vehicleVolumeCm3 volume that its vehicle holds
/// @param vehicleWeightG weight that its vehicle may hold
/// @param costMicros its trip, freight and handling
public record DescribedBatch(
    String departureId,
    String laneId,
    String fromId,
    String toId,
    boolean isHome,
    String mode,
    LocalDate cutOffOn,
    LocalDate departsOn,
    LocalDate arrivesOn,
    int lines,
    int cases,
    int units,
    long volumeCm3,
    long weightG,
    long vehicleVolumeCm3,
    long vehicleWeightG,
    long costMicros) {

  /// Share of the vehicle's volume that is filled.
  public double volumeFill() {
    return volumeCm3 / (double) vehicleVolumeCm3;
  }

  /// Share of the vehicle's weight that is filled.
  public double weightFill() {
    return weightG / (double) vehicleWeightG;
  }

  /// How full it is, by volume or weight, whichever fills it more.
  public double fill() {
    return Math.max(volumeFill(), weightFill());
  }
}
