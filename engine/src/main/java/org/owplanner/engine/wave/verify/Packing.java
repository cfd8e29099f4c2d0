package org.owplanner.engine.wave.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;

/// When picked orders are packed: first picked, first packed, in the earliest slot with room.
///
/// @param packedSecond by order, -1 where it isn't picked
/// @param isOut by order whether no slot of this shift was left for it
record Packing(int[] packedSecond, boolean[] isOut) {

  /// @param pickedSecond by order, -1 where it isn't picked
  static Packing of(WaveProblem problem, int[] pickedSecond) {
    var packSeconds = problem.rates().whole(WaveRate.PACK_SECONDS);
    var packed = new int[pickedSecond.length];
    Arrays.fill(packed, -1);
    var isOut = new boolean[packed.length];
    var queue =
        IntStream.range(0, packed.length)
            .filter(o -> pickedSecond[o] >= 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(o -> pickedSecond[o]).thenComparingInt(o -> o))
            .toList();
    var slots = problem.packing();
    var room = slots.stream().mapToInt(slot -> slot.mostOrders()).toArray();
    var s = 0;
    for (int o : queue) {
      // Who is picked later can't use a slot that has ended for those before.
      while (s < room.length && (room[s] <= 0 || slots.get(s).toSecond() <= pickedSecond[o])) {
        s++;
      }
      var begin = pickedSecond[o];
      if (s < room.length) {
        begin = Math.max(begin, slots.get(s).fromSecond());
        room[s]--;
      } else if (room.length > 0) {
        begin = problem.nextShiftSecond();
        isOut[o] = true;
      }
      packed[o] = begin + packSeconds;
    }
    return new Packing(packed, isOut);
  }
}
