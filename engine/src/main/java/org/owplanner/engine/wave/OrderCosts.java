package org.owplanner.engine.wave;

import java.util.Arrays;

/// When each order is picked and what becomes of it costs: lateness, waiting, deferral and split
/// lines; follows the changes of a plan.
final class OrderCosts {

  static final int NOT_PICKED = -1;

  private final WaveFacts facts;
  private final Parts parts;
  private final WaveState state;
  private final PackingQueue queue;
  private final PackingDelays delays;
  private final int[] picked;
  private final long[] orderMicros;
  private final boolean[] isCut;
  private final int[] stampOf;
  private int stamp = 1;
  private int[] touched = new int[256];
  private int[] savedPicked = new int[256];
  private long[] savedMicros = new long[256];
  private boolean[] savedCut = new boolean[256];
  private int touches;
  private int cutOrders;
  private long micros;
  private long queueMicros;
  private long savedQueueMicros;

  OrderCosts(WaveFacts facts, WaveState state) {
    this.facts = facts;
    this.state = state;
    parts = facts.parts();
    var count = facts.book().size();
    picked = new int[count];
    orderMicros = new long[count];
    isCut = new boolean[count];
    stampOf = new int[count];
    queue = new PackingQueue(facts);
    delays = new PackingDelays(facts);
    for (var o = 0; o < count; o++) {
      picked[o] = NOT_PICKED;
      if (facts.book().isFillable(o)) {
        picked[o] = parts.count(o) == 0 ? facts.book().releasedEnd(o) : NOT_PICKED;
        orderMicros[o] = price(o);
        micros += orderMicros[o];
        delays.set(o, picked[o]);
      }
    }
    queueMicros = delays.micros();
  }

  void begin() {
    stamp++;
    touches = 0;
    savedQueueMicros = queueMicros;
  }

  /// Works out anew what the changes concern.
  void update(Journal journal) {
    for (var i = 0; i < journal.batches(); i++) {
      touch(journal.savedBatch(i));
      touch(state.batch(journal.batch(i)));
    }
    for (var i = 0; i < touches; i++) {
      count(touched[i]);
    }
    queueMicros = delays.micros();
  }

  private void touch(Batch batch) {
    for (var i = 0; i < batch.size; i++) {
      touch(parts.orderOf()[batch.parts[i]]);
    }
  }

  private void touch(int order) {
    if (stampOf[order] == stamp) {
      return;
    }
    stampOf[order] = stamp;
    if (touches == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touches);
      savedPicked = Arrays.copyOf(savedPicked, 2 * touches);
      savedMicros = Arrays.copyOf(savedMicros, 2 * touches);
      savedCut = Arrays.copyOf(savedCut, 2 * touches);
    }
    touched[touches] = order;
    savedPicked[touches] = picked[order];
    savedMicros[touches] = orderMicros[order];
    savedCut[touches++] = isCut[order];
  }

  private void count(int order) {
    var end = facts.book().releasedEnd(order);
    var missing = 0;
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      var batch = state.batchOf(part);
      if (batch == WaveState.NOWHERE) {
        missing++;
      } else {
        end = Math.max(end, state.batch(batch).endSecond);
      }
    }
    set(order, missing == 0 ? end : NOT_PICKED, missing > 0 && missing < parts.count(order));
  }

  private void set(int order, int pickedSecond, boolean isCutNow) {
    cutOrders += (isCutNow ? 1 : 0) - (isCut[order] ? 1 : 0);
    isCut[order] = isCutNow;
    picked[order] = pickedSecond;
    micros -= orderMicros[order];
    orderMicros[order] = price(order);
    micros += orderMicros[order];
    delays.set(order, pickedSecond);
  }

  private long price(int order) {
    if (picked[order] == NOT_PICKED) {
      return facts.deferredMicros()[order];
    }
    var packed = picked[order] + facts.prices().packSeconds();
    return SplitLines.micros(facts, state, order)
        + facts.prices().lateness(order, packed)
        + facts.prices().waiting(order, packed);
  }

  void rollback() {
    for (var i = 0; i < touches; i++) {
      var order = touched[i];
      cutOrders += (savedCut[i] ? 1 : 0) - (isCut[order] ? 1 : 0);
      isCut[order] = savedCut[i];
      picked[order] = savedPicked[i];
      micros += savedMicros[i] - orderMicros[order];
      orderMicros[order] = savedMicros[i];
      delays.set(order, picked[order]);
    }
    queueMicros = savedQueueMicros;
    touches = 0;
  }

  /// Whether no order is picked in part only.
  boolean isWhole() {
    return cutOrders == 0;
  }

  long micros() {
    return micros + queueMicros;
  }

  /// When an order's last batch is back, [#NOT_PICKED] where it isn't picked.
  int picked(int order) {
    return picked[order];
  }

  /// When each order is picked, a copy.
  int[] allPicked() {
    return picked.clone();
  }

  /// When each order is packed; whether in a slot of the shift.
  PackingQueue queue() {
    queue.pack(picked);
    return queue;
  }
}
