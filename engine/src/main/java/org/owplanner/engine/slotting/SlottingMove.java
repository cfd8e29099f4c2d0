package org.owplanner.engine.slotting;

/// A move for the floor; moves are carried out in the sequence of their numbers.
///
/// @param moveNo from 1
/// @param chainNo the chain it belongs to, from 1
/// @param kind what is done
/// @param sellerId owner of the goods
/// @param skuId the owner's id for them
/// @param faceNo the face that is moved
/// @param fromLocationId where it is taken, empty for a put-away from receiving
/// @param toLocationId where it is put
/// @param units units to carry
/// @param minutes working time
public record SlottingMove(
    int moveNo,
    int chainNo,
    Kind kind,
    String sellerId,
    String skuId,
    int faceNo,
    String fromLocationId,
    String toLocationId,
    int units,
    double minutes) {

  /// What is done in a move.
  public enum Kind {
    /// From one location straight to another.
    RELOCATE,
    /// Set aside, so that a cycle of moves can begin.
    TO_BUFFER,
    /// From where it was set aside to its new location.
    FROM_BUFFER,
    /// New goods from receiving.
    PUT_AWAY
  }
}
