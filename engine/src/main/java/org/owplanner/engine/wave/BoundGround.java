package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What bounds of a shift stand on: what every plan pays, the orders that are left to decide, and
/// the kinds of pickers there are.
final class BoundGround {

  private final WaveFacts facts;
  private final boolean isByZone;
  private final double idleShare;
  private final List<TourKind> kinds = new ArrayList<>();
  private final int[] kindOf;
  private final int[] startOf;
  private final int[] open;

  BoundGround(WaveFacts facts) {
    this.facts = facts;
    isByZone = facts.problem().rates().isOn(WaveRate.PICK_BY_ZONE);
    idleShare = facts.problem().rates().get(WaveRate.IDLE_SHARE);
    var crew = facts.crew();
    kindOf = new int[crew.size()];
    startOf = new int[crew.size()];
    for (var p = 0; p < crew.size(); p++) {
      var kind = TourKind.of(facts, p);
      kindOf[p] = kinds.indexOf(kind);
      if (kindOf[p] < 0) {
        kindOf[p] = kinds.size();
        kinds.add(kind);
      }
      startOf[p] = start(crew.picker(p));
    }
    open =
        IntStream.range(0, facts.book().size())
            .filter(o -> facts.book().isFillable(o) && !facts.book().need(o).isEmpty())
            .toArray();
  }

  /// When a picker can begin at the earliest: it may walk between tours that were handed out for
  /// later, so that only those count that it is on already.
  private int start(Picker picker) {
    var at = Math.max(picker.fromSecond(), facts.grid().first());
    var batches =
        facts.problem().released().batches().stream()
            .filter(batch -> batch.pickerId().equals(picker.pickerId()))
            .sorted(Comparator.comparingInt(PlannedBatch::startSecond))
            .toList();
    for (var batch : batches) {
      if (batch.startSecond() <= at) {
        at = Math.max(at, batch.endSecond());
      }
    }
    return at;
  }

  WaveFacts facts() {
    return facts;
  }

  /// Orders of which something is left to be picked, and can be.
  int[] open() {
    return open;
  }

  List<TourKind> kinds() {
    return kinds;
  }

  /// The kind of a picker's tours.
  TourKind kind(int picker) {
    return kinds.get(kindOf[picker]);
  }

  /// When a picker's first new tour can begin.
  int start(int picker) {
    return startOf[picker];
  }

  /// Share of c that a second of a tour saves, since it isn't idle.
  double idleShare() {
    return idleShare;
  }

  /// Whether all that is left of an order is picked in one tour: someone who may go everywhere for
  /// it carries all of it.
  boolean isWhole(int order) {
    return !isByZone && kinds.stream().anyMatch(kind -> kind.admits(facts, order));
  }

  /// What every plan pays: what was handed out, with its orders, and for `share` of all hours that
  /// this leaves unfilled.
  ///
  /// A picker's idle seconds are max(0, h − r − b), with its hours h, released tours r and new
  /// tours b; that is at least max(0, h − r) − b. Each picker's price is rounded.
  double fixedMicros(double share) {
    var micros = (double) facts.releasedMicros();
    var crew = facts.crew();
    for (var p = 0; p < crew.size(); p++) {
      var picker = crew.picker(p);
      var hours =
          (long) picker.toSecond()
              - Math.max(picker.fromSecond(), facts.problem().nowSecond())
              - facts.released().busySeconds(picker);
      micros += share * crew.microsPerSecond(p) * Math.max(0, hours) - 1;
    }
    for (var o = 0; o < facts.book().size(); o++) {
      if (facts.book().isFillable(o) && facts.book().need(o).isEmpty()) {
        micros += Math.min(facts.deferredMicros()[o], timeMicros(o, facts.book().releasedEnd(o)));
      }
    }
    return micros;
  }

  /// When a tour of a kind that takes so long is back at the earliest, -1 where nobody has the
  /// time.
  int earliestEnd(TourKind kind, double seconds) {
    var earliest = -1;
    var whole = (int) Math.ceil(seconds - 1e-6 - 1e-9);
    for (var p = 0; p < startOf.length; p++) {
      var end = startOf[p] + whole;
      if (kindOf[p] == kindOf[kind.picker()]
          && end <= facts.crew().toSecond(p)
          && (earliest < 0 || end < earliest)) {
        earliest = end;
      }
    }
    return earliest;
  }

  /// Seconds that all pickers have left.
  long hoursSeconds() {
    return IntStream.range(0, startOf.length)
        .mapToLong(p -> Math.max(0L, facts.crew().toSecond(p) - (long) startOf[p]))
        .sum();
  }

  /// Lines of an order that are left to be picked.
  int lines(int order) {
    return (int)
        IntStream.range(0, facts.book().order(order).lines().size())
            .filter(line -> facts.book().leftUnits(order, line) > 0)
            .count();
  }

  /// Most lines of all waves in which a tour can begin.
  double mostLines() {
    var waves = 0;
    for (var wave = 0; wave < facts.grid().size(); wave++) {
      var from = facts.grid().release(wave);
      var next =
          wave + 1 < facts.grid().size() ? facts.grid().release(wave + 1) : Integer.MAX_VALUE;
      waves +=
          IntStream.range(0, startOf.length)
                  .anyMatch(
                      p ->
                          startOf[p] < next
                              && Math.max(from, startOf[p]) < facts.crew().toSecond(p))
              ? 1
              : 0;
    }
    return (double) waves * facts.grid().mostLines();
  }

  /// The least second at which the order is packed that is the k-th to be packed, k from 1.
  int packedSecondOfRank(int k) {
    var room = 0L;
    for (var slot : facts.problem().packing()) {
      room += Math.max(0, slot.mostOrders());
      if (room >= k) {
        return Math.min(
            facts.prices().deferredSecond(), slot.fromSecond() + facts.prices().packSeconds());
      }
    }
    return facts.prices().deferredSecond();
  }

  /// Most orders that are packed in this shift.
  long packingRoom() {
    var slots = facts.problem().packing();
    return slots.isEmpty()
        ? Long.MAX_VALUE
        : slots.stream().mapToLong(slot -> Math.max(0, slot.mostOrders())).sum();
  }

  /// What an order costs more at least when it is packed in the next shift than when it is packed
  /// in any slot of this one, or as soon as it is picked then.
  long unpackedMicros(int order, int pickedSecond) {
    var late = facts.prices().deferredSecond();
    var last =
        facts.problem().packing().stream()
            .filter(slot -> slot.mostOrders() > 0)
            .mapToInt(slot -> slot.toSecond() + facts.prices().packSeconds())
            .max()
            .orElse(late);
    return Math.max(
        0L,
        packedMicros(order, late)
            - Math.max(packedMicros(order, Math.min(late, last)), timeMicros(order, pickedSecond)));
  }

  private long packedMicros(int order, int packedSecond) {
    return facts.prices().lateness(order, packedSecond)
        + facts.prices().waiting(order, packedSecond);
  }

  /// The least second at which an order is packed that is picked then or later; ascends.
  int packedSecond(int pickedSecond) {
    var prices = facts.prices();
    if (facts.problem().packing().isEmpty()) {
      return pickedSecond + prices.packSeconds();
    }
    for (var slot : facts.problem().packing()) {
      if (slot.mostOrders() > 0 && slot.toSecond() > pickedSecond) {
        return Math.min(
            prices.deferredSecond(),
            Math.max(pickedSecond, slot.fromSecond()) + prices.packSeconds());
      }
    }
    return prices.deferredSecond();
  }

  /// Lateness and waiting at least of an order that is picked then or later.
  long timeMicros(int order, int pickedSecond) {
    return packedMicros(order, packedSecond(pickedSecond));
  }
}
