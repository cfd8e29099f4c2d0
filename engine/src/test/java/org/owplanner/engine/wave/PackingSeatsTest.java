package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackingSeatsTest {

  private static final int ORDERS = 12;
  private static final int SHIFTS = 300;

  private static WaveFacts shift(SplittableRandom random) {
    var problems = WaveProblems.warehouse(2).skusInPlace(1, 99).picker("P0", 0);
    for (var o = 0; o < ORDERS; o++) {
      problems.order(WaveProblems.order("O" + o, FROM + 600 * random.nextInt(40), 0));
    }
    for (var slot = 0; slot < 4; slot++) {
      var from = FROM + 3600 * slot + 600 * random.nextInt(2);
      problems.packing(from, FROM + 3600 * (slot + 1), random.nextInt(5));
    }
    return WaveFacts.of(problems.build());
  }

  private static int[] picked(SplittableRandom random) {
    var picked = new int[ORDERS];
    for (var o = 0; o < ORDERS; o++) {
      picked[o] = random.nextInt(6) == 0 ? OrderCosts.NOT_PICKED : FROM + 300 * random.nextInt(48);
    }
    return picked;
  }

  private static int[] packed(WaveFacts facts, int[] picked) {
    var queue = new PackingQueue(facts);
    queue.pack(picked);
    var packed = new int[ORDERS];
    for (var o = 0; o < ORDERS; o++) {
      packed[o] = queue.packed(o);
    }
    return packed;
  }

  /// What the whole queue says: packed in the shift without making another late, or never.
  private static int tried(WaveFacts facts, int[] picked, int order, int at) {
    var changed = picked.clone();
    changed[order] = at;
    var before = packed(facts, picked);
    var after = packed(facts, changed);
    for (var o = 0; o < ORDERS; o++) {
      var cutOff = facts.book().order(o).cutOffSecond();
      if (o != order && before[o] <= cutOff && after[o] > cutOff) {
        return PackingSeats.NEVER;
      }
    }
    return after[order] == facts.prices().deferredSecond() ? PackingSeats.NEVER : after[order];
  }

  @Test
  void whatIsTriedForOneOrderIsWhatTheWholeQueueSays() {
    var random = new SplittableRandom(7);
    var never = 0;
    var sometime = 0;
    for (var shift = 0; shift < SHIFTS; shift++) {
      var facts = shift(random);
      var picked = picked(random);
      var seats = new PackingSeats(facts, picked);
      var order = random.nextInt(ORDERS);
      if (picked[order] <= FROM) {
        continue;
      }
      var at = FROM + random.nextInt(picked[order] - FROM);

      var found = seats.packedIf(order, at);

      assertThat(found).as("shift %d", shift).isEqualTo(tried(facts, picked, order, at));
      never += found == PackingSeats.NEVER ? 1 : 0;
      sometime += found == PackingSeats.NEVER ? 0 : 1;
    }
    assertThat(never).isGreaterThan(SHIFTS / 10);
    assertThat(sometime).isGreaterThan(SHIFTS / 10);
  }

  @Test
  void aSlotLacksAsManyOrdersAsLetThisOneIn() {
    var random = new SplittableRandom(8);
    var checked = 0;
    for (var shift = 0; shift < SHIFTS; shift++) {
      var facts = shift(random);
      var picked = picked(random);
      var order = random.nextInt(ORDERS);
      var slot = random.nextInt(4);
      var seats = new PackingSeats(facts, picked);
      if (picked[order] == OrderCosts.NOT_PICKED
          || picked[order] >= seats.slot(slot).toSecond()
          || packed(facts, picked)[order] <= seats.packed(picked[order], slot)) {
        continue;
      }
      checked++;

      var missing = seats.missing(order, picked[order], slot);

      var at = picked[order];
      assertThat(packed(grown(facts, slot, missing), picked)[order])
          .as("shift %d", shift)
          .isLessThanOrEqualTo(seats.packed(at, slot));
      assertThat(packed(grown(facts, slot, missing - 1), picked)[order])
          .as("shift %d", shift)
          .isGreaterThan(seats.packed(at, slot));
    }
    assertThat(checked).isGreaterThan(SHIFTS / 10);
  }

  private static WaveFacts grown(WaveFacts facts, int slot, int orders) {
    var problem = facts.problem();
    var problems = WaveProblems.warehouse(2).skusInPlace(1, 99).picker("P0", 0);
    problem.orders().forEach(problems::order);
    for (var s = 0; s < problem.packing().size(); s++) {
      var there = problem.packing().get(s);
      problems.packing(
          there.fromSecond(), there.toSecond(), there.mostOrders() + (s == slot ? orders : 0));
    }
    return WaveFacts.of(problems.build());
  }
}
