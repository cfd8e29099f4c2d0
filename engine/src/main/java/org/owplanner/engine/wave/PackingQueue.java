package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.stream.IntStream;

/// When picked orders are packed: in the sequence in which they are picked, each in the earliest
/// slot with room.
final class PackingQueue {

  private static final int NONE = -1;

  private final WaveFacts facts;
  private final WavePrices prices;
  private final int[] slotFrom;
  private final int[] slotTo;
  private final int[] slotMost;
  private final int[] packed;
  private final int firstSecond;
  private final int[] firstAt;
  private final long[] isAt;
  private final int[] nextOf;

  PackingQueue(WaveFacts facts) {
    this.facts = facts;
    prices = facts.prices();
    var slots = facts.problem().packing();
    slotFrom = slots.stream().mapToInt(PackingSlot::fromSecond).toArray();
    slotTo = slots.stream().mapToInt(PackingSlot::toSecond).toArray();
    slotMost = slots.stream().mapToInt(PackingSlot::mostOrders).toArray();
    var orders = facts.book().size();
    packed = new int[orders];
    var crew = facts.crew();
    var ends =
        IntStream.range(0, orders)
            .map(facts.book()::releasedEnd)
            .filter(end -> end != NONE)
            .summaryStatistics();
    var to = IntStream.range(0, crew.size()).map(crew::toSecond).max().orElse(0);
    firstSecond = Math.min(facts.grid().first(), ends.getCount() == 0 ? 0 : ends.getMin());
    var last = Math.max(to, ends.getCount() == 0 ? 0 : ends.getMax());
    firstAt = new int[slots.isEmpty() ? 0 : Math.max(1, 2 * (last - firstSecond) + 2)];
    Arrays.fill(firstAt, NONE);
    isAt = new long[firstAt.length / 64 + 1];
    nextOf = new int[orders];
  }

  /// Whether packing has a capacity.
  boolean binds() {
    return slotFrom.length > 0;
  }

  /// Packs all orders that are picked; lateness and waiting of them together.
  ///
  /// @param picked when each order is picked, negative where it isn't
  long pack(int[] picked) {
    if (!binds()) {
      for (var o = 0; o < picked.length; o++) {
        packed[o] = picked[o] == NONE ? NONE : picked[o] + prices.packSeconds();
      }
      return 0;
    }
    for (var o = picked.length - 1; o >= 0; o--) {
      packed[o] = NONE;
      if (picked[o] != NONE) {
        // What is picked after all hours is no plan, but must be told apart from one.
        var at = Math.min(firstAt.length - 1, picked[o] - firstSecond);
        nextOf[o] = firstAt[at];
        firstAt[at] = o;
        isAt[at >> 6] |= 1L << at;
      }
    }
    var micros = 0L;
    var slot = 0;
    var room = slotMost[0];
    for (var word = 0; word < isAt.length; word++) {
      while (isAt[word] != 0) {
        var at = word * 64 + Long.numberOfTrailingZeros(isAt[word]);
        isAt[word] &= isAt[word] - 1;
        for (var o = firstAt[at]; o != NONE; o = nextOf[o]) {
          while (slot < slotTo.length && (room <= 0 || slotTo[slot] <= picked[o])) {
            slot++;
            room = slot < slotTo.length ? slotMost[slot] : 0;
          }
          packed[o] =
              slot == slotTo.length
                  ? prices.deferredSecond()
                  : Math.max(picked[o], slotFrom[slot]) + prices.packSeconds();
          room--;
          micros += prices.lateness(o, packed[o]) + prices.waiting(o, packed[o]);
        }
        firstAt[at] = NONE;
      }
    }
    return micros;
  }

  /// When an order is packed, negative where it isn't picked.
  int packed(int order) {
    return packed[order];
  }

  WaveFacts facts() {
    return facts;
  }
}
