package org.owplanner.engine.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// From which lots the goods of a part are taken; immutable.
///
/// @param item item of the part that each piece is for
/// @param lot lot of each piece
/// @param units units of each piece
public record Take(int[] item, int[] lot, int[] units) {

  /// Nothing is decided.
  static final Take UNDECIDED = new Take(new int[0], new int[0], new int[0]);

  int size() {
    return item.length;
  }

  /// The same with another lot for one piece.
  Take with(int piece, int otherLot) {
    var lots = lot.clone();
    lots[piece] = otherLot;
    return new Take(item, lots, units);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Take that
        && Arrays.equals(item, that.item)
        && Arrays.equals(lot, that.lot)
        && Arrays.equals(units, that.units);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(item) + Arrays.hashCode(lot)) + Arrays.hashCode(units);
  }
}
