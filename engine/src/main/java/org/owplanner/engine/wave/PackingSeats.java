package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Which picked orders are packed in which slot, and what would become of the queue if one of them
/// were picked sooner.
///
/// An order that comes sooner takes the earliest slot that has room for it; where that slot is full
/// then, its last order moves to the next one, and so on up to where the first has left its place.
final class PackingSeats {

  /// No time at all.
  static final int NEVER = Integer.MAX_VALUE;

  private final WaveFacts facts;
  private final PackingSlot[] slots;
  private final int[] picked;
  private final int[] slotOf;
  private final int[][] seated;

  /// @param picked when each order is picked, [OrderCosts#NOT_PICKED] where it isn't
  PackingSeats(WaveFacts facts, int[] picked) {
    this.facts = facts;
    slots = facts.problem().packing().toArray(PackingSlot[]::new);
    this.picked = picked;
    slotOf = new int[picked.length];
    Arrays.fill(slotOf, slots.length);
    var queue =
        IntStream.range(0, picked.length)
            .filter(o -> facts.book().isFillable(o) && picked[o] != OrderCosts.NOT_PICKED)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(o -> picked[o]).thenComparingInt(o -> o))
            .mapToInt(Integer::intValue)
            .toArray();
    var count = new int[slots.length + 1];
    var slot = 0;
    for (var o : queue) {
      while (slot < slots.length
          && (count[slot] >= slots[slot].mostOrders() || slots[slot].toSecond() <= picked[o])) {
        slot++;
      }
      slotOf[o] = slot;
      count[slot]++;
    }
    seated = new int[slots.length + 1][];
    for (var s = 0; s <= slots.length; s++) {
      var own = s;
      seated[s] = Arrays.stream(queue).filter(o -> slotOf[o] == own).toArray();
    }
  }

  /// Number of slots, 0 where packing doesn't bind.
  int slots() {
    return slots.length;
  }

  PackingSlot slot(int slot) {
    return slots[slot];
  }

  /// When an order is packed that is picked at `at`, in this slot.
  int packed(int at, int slot) {
    return Math.max(at, slots[slot].fromSecond()) + facts.prices().packSeconds();
  }

  /// When an order would be packed that is picked at `at`, not after it is now; [#NEVER] where none
  /// of the shift's slots has room, or where that would make another order late.
  int packedIf(int order, int at) {
    if (slots.length == 0) {
      return at + facts.prices().packSeconds();
    }
    var slot = 0;
    while (slot < slots.length
        && (slots[slot].toSecond() <= at || before(slot, order, at) >= slots[slot].mostOrders())) {
      slot++;
    }
    return slot == slots.length || makesLate(order, slot) ? NEVER : packed(at, slot);
  }

  /// The latest moment at which an order can be picked and find room in a slot, where need be in
  /// place of the last one that is packed in it now.
  int lastWithRoom(int slot) {
    if (slots.length == 0) {
      return NEVER;
    }
    var most = slots[slot].mostOrders();
    if (most <= 0) {
      return -NEVER;
    }
    var last = slots[slot].toSecond() - 1;
    return seated[slot].length < most ? last : Math.min(last, picked[seated[slot][most - 1]] - 1);
  }

  private boolean makesLate(int order, int slot) {
    var at = slot;
    while (at < slotOf[order] && seated[at].length >= slots[at].mostOrders()) {
      var last = seated[at][seated[at].length - 1];
      var next = at + 1;
      while (next < slots.length && slots[next].mostOrders() <= 0) {
        next++;
      }
      var packed =
          next == slots.length ? facts.prices().deferredSecond() : packed(picked[last], next);
      var cutOff = facts.book().order(last).cutOffSecond();
      if (packed > cutOff && packed(picked[last], at) <= cutOff) {
        return true;
      }
      at = next;
    }
    return false;
  }

  /// By how many orders a slot's capacity must grow so that an order that is picked at `at` is
  /// packed in it, and all others in the slots that they have now or earlier.
  int missing(int order, int at, int slot) {
    var ahead = 0;
    for (var s = slot; s <= slots.length; s++) {
      ahead += before(s, order, at);
    }
    return Math.max(1, ahead + 1 - Math.max(0, slots[slot].mostOrders()));
  }

  /// Orders of a slot that come before one that is picked at `at`.
  private int before(int slot, int order, int at) {
    var low = 0;
    var high = seated[slot].length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      var other = seated[slot][middle];
      if (picked[other] < at || (picked[other] == at && other < order)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
