package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What it costs in lateness and waiting that orders queue for packing, beyond being packed as soon
/// as they are picked; follows the changes of a plan.
///
/// In the sequence in which they are picked, slot s serves a run of orders: those after the slot
/// before, as many as it has room for, that are picked before its end. So it takes numbers of
/// orders picked before the slots' begins and ends to know the runs, and only orders that wait for
/// their slot to begin, or are left without one, are looked at one by one. [PackingQueue] tells the
/// same of all orders.
final class PackingDelays {

  private static final int NONE = -1;

  private final WavePrices prices;
  private final int[] slotFrom;
  private final int[] slotTo;
  private final int[] slotMost;
  private final int[] beforeFrom;
  private final int[] beforeTo;
  private final int firstSecond;
  private final int[] firstAt;
  private final int[] nextOf;
  private final int[] pickedOf;
  private final long[] atOnceMicros;
  private final long[][] delayedMicros;
  private final long[] isAt;
  private final int[] countAt;
  private int count;

  PackingDelays(WaveFacts facts) {
    prices = facts.prices();
    var slots = facts.problem().packing();
    slotFrom = slots.stream().mapToInt(PackingSlot::fromSecond).toArray();
    slotTo = slots.stream().mapToInt(PackingSlot::toSecond).toArray();
    slotMost = slots.stream().mapToInt(slot -> Math.max(0, slot.mostOrders())).toArray();
    beforeFrom = new int[slotFrom.length];
    beforeTo = new int[slotFrom.length];
    var orders = facts.book().size();
    var ends =
        IntStream.range(0, orders).map(facts.book()::releasedEnd).filter(e -> e != NONE).toArray();
    var crew = facts.crew();
    var last =
        Math.max(
            IntStream.range(0, crew.size()).map(crew::toSecond).max().orElse(0),
            Arrays.stream(ends).max().orElse(0));
    firstSecond = Math.min(facts.grid().first(), Arrays.stream(ends).min().orElse(0));
    firstAt = new int[slots.isEmpty() ? 0 : Math.max(1, last - firstSecond + 2)];
    Arrays.fill(firstAt, NONE);
    isAt = new long[firstAt.length / Long.SIZE + 1];
    countAt = new int[isAt.length];
    nextOf = new int[orders];
    pickedOf = new int[orders];
    Arrays.fill(pickedOf, NONE);
    atOnceMicros = new long[orders];
    delayedMicros = new long[slotFrom.length + 1][slots.isEmpty() ? 0 : orders];
    for (var slot = 0; slot <= slotFrom.length; slot++) {
      var at =
          slot < slotFrom.length ? slotFrom[slot] + prices.packSeconds() : prices.deferredSecond();
      Arrays.setAll(delayedMicros[slot], order -> micros(order, at));
    }
  }

  private long micros(int order, int packedSecond) {
    return prices.lateness(order, packedSecond) + prices.waiting(order, packedSecond);
  }

  /// An order is picked at another time, negative where it isn't picked.
  void set(int order, int pickedSecond) {
    if (slotFrom.length == 0 || pickedOf[order] == pickedSecond) {
      return;
    }
    if (pickedOf[order] != NONE) {
      takeOut(order);
    }
    pickedOf[order] = pickedSecond;
    if (pickedSecond != NONE) {
      atOnceMicros[order] = micros(order, pickedSecond + prices.packSeconds());
      putIn(order);
    }
  }

  /// What is picked after all hours is no plan: one place is enough for it.
  private int at(int order) {
    return Math.min(firstAt.length - 1, pickedOf[order] - firstSecond);
  }

  private void takeOut(int order) {
    var at = at(order);
    if (firstAt[at] == order) {
      firstAt[at] = nextOf[order];
      if (firstAt[at] == NONE) {
        isAt[at >> 6] &= ~(1L << at);
      }
    } else {
      var before = firstAt[at];
      while (nextOf[before] != order) {
        before = nextOf[before];
      }
      nextOf[before] = nextOf[order];
    }
    count(order, at, -1);
  }

  private void putIn(int order) {
    var at = at(order);
    if (firstAt[at] == NONE || firstAt[at] > order) {
      nextOf[order] = firstAt[at];
      firstAt[at] = order;
      isAt[at >> 6] |= 1L << at;
    } else {
      var before = firstAt[at];
      while (nextOf[before] != NONE && nextOf[before] < order) {
        before = nextOf[before];
      }
      nextOf[order] = nextOf[before];
      nextOf[before] = order;
    }
    count(order, at, 1);
  }

  private void count(int order, int at, int more) {
    countAt[at >> 6] += more;
    count += more;
    for (var slot = slotFrom.length - 1; slot >= 0 && pickedOf[order] < slotTo[slot]; slot--) {
      beforeTo[slot] += more;
      beforeFrom[slot] += pickedOf[order] < slotFrom[slot] ? more : 0;
    }
  }

  /// What queueing costs.
  long micros() {
    var micros = 0L;
    var from = 0;
    for (var slot = 0; slot < slotFrom.length && from < count; slot++) {
      var to = (int) Math.max(from, Math.min((long) from + slotMost[slot], beforeTo[slot]));
      var waiting = Math.min(to, beforeFrom[slot]);
      if (from < waiting) {
        micros += delay(from, waiting, delayedMicros[slot]);
      }
      from = to;
    }
    return from < count ? micros + delay(from, count, delayedMicros[slotFrom.length]) : micros;
  }

  /// Of orders by the sequence in which they are picked, at this price instead of being packed at
  /// once.
  private long delay(int from, int to, long[] delayed) {
    var word = 0;
    var rank = 0;
    while (rank + countAt[word] <= from) {
      rank += countAt[word++];
    }
    var micros = 0L;
    for (var bits = isAt[word]; rank < to; bits &= bits - 1) {
      while (bits == 0) {
        bits = isAt[++word];
      }
      var at = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
      for (var order = firstAt[at]; order != NONE && rank < to; order = nextOf[order]) {
        if (rank++ >= from) {
          micros += delayed[order] - atOnceMicros[order];
        }
      }
    }
    return micros;
  }
}
