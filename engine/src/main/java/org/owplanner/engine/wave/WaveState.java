package org.owplanner.engine.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.layout.RoutingPolicy;

/// A plan while it is changed: which parts are in which batch, whose batches follow one another
/// how, and where goods are taken from; asked again and again what it costs it works out only what
/// has changed, and it can take changes back.
///
/// Changes lie between `begin` and `commit` or `rollback`.
final class WaveState {

  /// The objective of a plan that can't be walked.
  static final long IMPOSSIBLE = Long.MAX_VALUE;

  static final int NOWHERE = -1;

  private final WaveFacts facts;
  private final Parts parts;
  private final Loads loads;
  private final TourGauge gauge;
  private final StockLeft stock;
  private final WaveTimes times;
  private final OrderCosts orders;
  private final int[] batchOf;
  private final Take[] takeOf;
  private final Batch[] batches;
  private final int[] freeBatches;
  private int freeCount;
  private final int[][] sequence;
  private final int[] length;
  private final long[] idleMicros;
  private final long[] setUpMicros;
  private final Journal journal;
  private long batchMicros;
  private long allIdleMicros;
  private boolean isInTime = true;
  private boolean isSound = true;

  WaveState(WaveFacts facts, RoutingPolicy policy, boolean knowsSingles) {
    this.facts = facts;
    parts = facts.parts();
    loads = new Loads(facts, knowsSingles);
    gauge = new TourGauge(facts, policy);
    stock = new StockLeft(facts);
    var most = parts.size() + 1;
    batchOf = new int[parts.size()];
    Arrays.fill(batchOf, NOWHERE);
    takeOf = new Take[parts.size()];
    batches = new Batch[most];
    freeBatches = new int[most];
    for (var b = most - 1; b >= 0; b--) {
      batches[b] = new Batch();
      freeBatches[freeCount++] = b;
    }
    var crew = facts.crew();
    sequence = new int[crew.size()][4];
    length = new int[crew.size()];
    idleMicros = new long[crew.size()];
    setUpMicros = new long[crew.size()];
    for (var p = 0; p < crew.size(); p++) {
      setUpMicros[p] = facts.prices().setUp(crew.microsPerSecond(p));
      idleMicros[p] = idle(p);
      allIdleMicros += idleMicros[p];
    }
    times = new WaveTimes(facts, this);
    orders = new OrderCosts(facts, this);
    journal = new Journal(this, most, crew.size(), parts.size());
  }

  WaveFacts facts() {
    return facts;
  }

  Loads loads() {
    return loads;
  }

  StockLeft stock() {
    return stock;
  }

  OrderCosts orders() {
    return orders;
  }

  WaveTimes times() {
    return times;
  }

  TourGauge gauge() {
    return gauge;
  }

  /// Batch of a part, [#NOWHERE] where it isn't picked.
  int batchOf(int part) {
    return batchOf[part];
  }

  /// Where a part is taken from, or was taken from last; null where that was never decided.
  @Nullable Take takeOf(int part) {
    return takeOf[part];
  }

  Batch batch(int batch) {
    return batches[batch];
  }

  /// Number of a picker's batches.
  int length(int picker) {
    return length[picker];
  }

  /// A picker's batch by position.
  int batchAt(int picker, int position) {
    return sequence[picker][position];
  }

  /// Position of a batch within its picker's sequence.
  int positionOf(int batch) {
    var picker = batches[batch].picker;
    var position = 0;
    while (sequence[picker][position] != batch) {
      position++;
    }
    return position;
  }

  /// Begins changes.
  void begin() {
    journal.begin(batchMicros, allIdleMicros);
    orders.begin();
  }

  /// Opens an empty batch for a picker at this position.
  int open(int picker, int position) {
    var batch = freeBatches[--freeCount];
    journal.free(batch);
    journal.touch(batch);
    batches[batch].picker = picker;
    link(batch, picker, position);
    return batch;
  }

  /// Takes a part out of its batch, which is closed if that was all.
  void remove(int part) {
    var batch = batchOf[part];
    journal.touchPart(part);
    journal.touch(batch);
    journal.touchPicker(batches[batch].picker);
    batches[batch].drop(part);
    loads.count(batches[batch], part, -1);
    batchOf[part] = NOWHERE;
    var take = takeOf[part];
    if (take != null) {
      stock.giveBack(take);
    }
    if (batches[batch].size == 0) {
      close(batch);
    }
  }

  private void close(int batch) {
    unlink(batch);
    batches[batch].picker = Batch.NOBODY;
    freeBatches[freeCount++] = batch;
    journal.free(~batch);
  }

  /// Puts a part into a batch, taken from these lots.
  void insert(int part, int batch, Take take) {
    journal.touch(batch);
    journal.touchPicker(batches[batch].picker);
    journal.touchPart(part);
    takeOf[part] = take;
    stock.take(take);
    batches[batch].add(part);
    loads.count(batches[batch], part, 1);
    batchOf[part] = batch;
  }

  /// Takes a part that is picked from other lots.
  void retake(int part, Take take) {
    var batch = batchOf[part];
    var before = takeOf[part];
    journal.touch(batch);
    journal.touchPicker(batches[batch].picker);
    journal.touchPart(part);
    if (before != null) {
      stock.giveBack(before);
    }
    takeOf[part] = take;
    stock.take(take);
    batches[batch].isMeasured = false;
  }

  /// Gives a batch to a picker at a position, counted without it.
  void move(int batch, int picker, int position) {
    journal.touch(batch);
    unlink(batch);
    if (batches[batch].picker != picker) {
      batches[batch].picker = picker;
      batches[batch].isMeasured = false;
      loads.recount(batches[batch]);
    }
    link(batch, picker, position);
  }

  private void link(int batch, int picker, int position) {
    journal.touchPicker(picker);
    var line = sequence[picker];
    if (length[picker] == line.length) {
      line = sequence[picker] = Arrays.copyOf(line, 2 * line.length);
    }
    System.arraycopy(line, position, line, position + 1, length[picker] - position);
    line[position] = batch;
    length[picker]++;
  }

  private void unlink(int batch) {
    var picker = batches[batch].picker;
    journal.touchPicker(picker);
    var position = positionOf(batch);
    length[picker]--;
    System.arraycopy(
        sequence[picker], position + 1, sequence[picker], position, length[picker] - position);
  }

  /// Has all pickers' batches looked at when next asked what the plan costs.
  void touchPickers() {
    for (var p = 0; p < length.length; p++) {
      journal.touchPicker(p);
    }
  }

  /// A batch's times have changed.
  void setTimes(int batch, int startSecond, int endSecond) {
    if (batches[batch].startSecond != startSecond || batches[batch].endSecond != endSecond) {
      journal.touch(batch);
      journal.touchPicker(batches[batch].picker);
      batches[batch].startSecond = startSecond;
      batches[batch].endSecond = endSecond;
    }
  }

  /// What the plan costs as it is now; [#IMPOSSIBLE] where it can't be walked.
  long evaluate() {
    for (var i = 0; i < journal.batches(); i++) {
      measure(journal.batch(i));
    }
    isInTime = times.update(journal);
    isSound = isInTime && isStockInSequence();
    for (var i = 0; i < journal.pickers(); i++) {
      var picker = journal.picker(i);
      allIdleMicros -= idleMicros[picker];
      idleMicros[picker] = idle(picker);
      allIdleMicros += idleMicros[picker];
    }
    orders.update(journal);
    isSound &= orders.isWhole();
    return isSound ? micros() : IMPOSSIBLE;
  }

  /// Whether all batches were back in time when last asked what the plan costs.
  boolean isInTime() {
    return isInTime;
  }

  /// Whether the plan could be walked when last asked what it costs.
  boolean isSound() {
    return isSound;
  }

  /// The objective, released batches left out.
  long micros() {
    return batchMicros + allIdleMicros + orders.micros();
  }

  private boolean isStockInSequence() {
    for (var i = 0; i < journal.parts(); i++) {
      var part = journal.part(i);
      for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
        var sku = parts.itemSku()[item];
        if (facts.lots().isDated(sku) && !stock.isInSequence(sku)) {
          return false;
        }
      }
    }
    return true;
  }

  private void measure(int number) {
    var batch = batches[number];
    if (batch.picker == Batch.NOBODY) {
      batchMicros -= batch.micros;
      batch.micros = 0;
      batch.isMeasured = false;
      return;
    }
    if (batch.isMeasured) {
      return;
    }
    gauge.begin();
    for (var i = 0; i < batch.size; i++) {
      gauge.add(take(batch.parts[i]));
    }
    batch.walkMm = gauge.walkMm();
    batch.reachSeconds = gauge.reachSeconds();
    batch.pickSeconds = gauge.pickSeconds();
    var speed = facts.crew().mmPerSecond(batch.picker);
    var c = facts.crew().microsPerSecond(batch.picker);
    batch.seconds =
        facts.prices().seconds(batch.walkMm, speed, batch.reachSeconds, batch.pickSeconds);
    batchMicros -= batch.micros;
    batch.micros =
        setUpMicros[batch.picker]
            + facts.prices().walking(batch.walkMm, speed, c)
            + facts.prices().picking(batch.reachSeconds, batch.pickSeconds, c);
    batchMicros += batch.micros;
    batch.isMeasured = true;
  }

  /// Where a part that is picked is taken from.
  Take take(int part) {
    var take = takeOf[part];
    if (take == null) {
      throw new IllegalStateException("The part (%d) has no stock.".formatted(part));
    }
    return take;
  }

  private long idle(int picker) {
    var busy = facts.released().busySeconds(facts.crew().picker(picker));
    for (var i = 0; i < length[picker]; i++) {
      busy += batches[sequence[picker][i]].seconds;
    }
    return facts.prices().idle(picker, busy, facts.crew().microsPerSecond(picker));
  }

  /// Keeps the changes.
  void commit() {
    journal.clear();
  }

  /// Takes the changes back.
  void rollback() {
    orders.rollback();
    restoreParts();
    for (var i = 0; i < journal.batches(); i++) {
      var number = journal.batch(i);
      batches[number].copyFrom(journal.savedBatch(i));
    }
    for (var i = journal.frees() - 1; i >= 0; i--) {
      if (journal.freed(i) >= 0) {
        freeBatches[freeCount++] = journal.freed(i);
      } else {
        freeCount--;
      }
    }
    for (var i = 0; i < journal.pickers(); i++) {
      var picker = journal.picker(i);
      length[picker] = journal.savedLength(i);
      System.arraycopy(journal.savedSequence(i), 0, sequence[picker], 0, length[picker]);
      idleMicros[picker] = journal.savedIdle(i);
    }
    batchMicros = journal.batchMicros();
    allIdleMicros = journal.idleMicros();
    journal.clear();
  }

  private void restoreParts() {
    for (var i = 0; i < journal.parts(); i++) {
      var part = journal.part(i);
      if (batchOf[part] != NOWHERE) {
        stock.giveBack(take(part));
      }
      batchOf[part] = journal.savedBatchOf(i);
      takeOf[part] = journal.savedTake(i);
      if (batchOf[part] != NOWHERE) {
        stock.take(take(part));
      }
    }
  }

  int[] sequenceOf(int picker) {
    return sequence[picker];
  }

  long idleMicros(int picker) {
    return idleMicros[picker];
  }

  long setUpMicros(int picker) {
    return setUpMicros[picker];
  }
}
