package org.owplanner.engine.slotting.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.layout.Layout;

/// Walking distances between locations in a few operations, and which locations lie next to each
/// other.
///
/// In one aisle |y₁ − y₂|, between aisles of different blocks |x₁ − x₂| + |y₁ − y₂|, between aisles
/// of one block |x₁ − x₂| and the shorter way by its front or back cross-aisle. What a location
/// needs for that is four numbers in a row of memory; no matrix is held.
public final class PairFloor {

  static final int STRIDE = 4;
  private static final int X = 0;
  private static final int Y = 1;
  private static final int TO_FRONT = 2;
  private static final int TO_BACK = 3;

  private final int[] places;
  private final int[] aisleOf;
  private final int[] order;
  private final int[] rankOf;
  private final int[] firstRank;

  private PairFloor(int[] places, int[] aisleOf, int[] order, int[] rankOf, int[] firstRank) {
    this.places = places;
    this.aisleOf = aisleOf;
    this.order = order;
    this.rankOf = rankOf;
    this.firstRank = firstRank;
  }

  /// The floor of a layout.
  public static PairFloor of(Layout layout) {
    var graph = layout.graph();
    var places = new int[layout.size() * STRIDE];
    for (var a = 0; a < layout.size(); a++) {
      var y = layout.yMmOf(a);
      var block = graph.blockOf(y);
      places[a * STRIDE + X] = graph.aisleXMm(layout.aisleOf(a));
      places[a * STRIDE + Y] = y;
      places[a * STRIDE + TO_FRONT] = y - graph.crossAisleYMm(block);
      places[a * STRIDE + TO_BACK] = graph.crossAisleYMm(block + 1) - y;
    }
    var order = order(layout);
    var rankOf = new int[order.length];
    var aisleOf = new int[order.length];
    var firstRank = new int[graph.aisleCount() + 1];
    for (var rank = 0; rank < order.length; rank++) {
      rankOf[order[rank]] = rank;
      aisleOf[rank] = layout.aisleOf(rank);
      firstRank[aisleOf[rank] + 1]++;
    }
    Arrays.parallelPrefix(firstRank, Integer::sum);
    return new PairFloor(places, aisleOf, order, rankOf, firstRank);
  }

  /// Locations by aisle, along it, and up; neighbours in this order lie side by side.
  private static int[] order(Layout layout) {
    var keys = new long[layout.size()];
    for (var a = 0; a < keys.length; a++) {
      keys[a] = ((long) layout.aisleOf(a) << 32) | (layout.yMmOf(a) - layout.graph().frontYMm());
    }
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.comparingLong(a -> keys[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Number of locations.
  public int size() {
    return order.length;
  }

  /// Shortest walk between two locations.
  public int mm(int a, int b) {
    return mm(places, a * STRIDE, places, b * STRIDE);
  }

  /// Writes what distances need to know of a location as numbers `face` · [#STRIDE] and following.
  void copyPlace(int location, int[] placesOfFaces, int face) {
    System.arraycopy(places, location * STRIDE, placesOfFaces, face * STRIDE, STRIDE);
  }

  /// Shortest walk between a location and the place of a face, as [#copyPlace] has written it.
  int mmTo(int location, int[] placesOfFaces, int face) {
    return mm(places, location * STRIDE, placesOfFaces, face * STRIDE);
  }

  /// Without a branch, since half of the pairs would be foretold wrongly: masks are all ones where
  /// aisles differ and blocks don't.
  private static int mm(int[] one, int at, int[] other, int to) {
    var across = Math.abs(one[at + X] - other[to + X]);
    var along = Math.abs(one[at + Y] - other[to + Y]);
    var round =
        Math.min(
            one[at + TO_FRONT] + other[to + TO_FRONT], one[at + TO_BACK] + other[to + TO_BACK]);
    var blocks = (one[at + Y] - one[at + TO_FRONT]) - (other[to + Y] - other[to + TO_FRONT]);
    var isAcross = -across >> 31;
    var isOneBlock = ~((blocks | -blocks) >> 31);
    return across + along + ((round - along) & isAcross & isOneBlock);
  }

  /// The location `offset` places further along the aisles, or the last or first one.
  int beside(int location, int offset) {
    return order[Math.clamp(rankOf[location] + offset, 0, order.length - 1)];
  }

  /// The location about as far along the aisle that lies `aisles` aisles further, or in the last or
  /// first one; the location itself if there is none in that aisle.
  int across(int location, int aisles) {
    var own = aisleOf[location];
    var other = Math.clamp((long) own + aisles, 0, firstRank.length - 2);
    var count = firstRank[other + 1] - firstRank[other];
    if (count == 0) {
      return location;
    }
    var ownCount = firstRank[own + 1] - firstRank[own];
    var along = (rankOf[location] - firstRank[own]) / (double) ownCount;
    return order[firstRank[other] + (int) (along * count)];
  }
}
