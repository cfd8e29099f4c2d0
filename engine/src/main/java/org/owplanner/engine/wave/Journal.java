package org.owplanner.engine.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What batches, pickers and parts were before the changes that are being tried.
final class Journal {

  private final WaveState state;
  private int stamp = 1;
  private final int[] batchStamp;
  private final int[] batch;
  private final Batch[] savedBatch;
  private int batches;
  private final int[] pickerStamp;
  private final int[] picker;
  private final int[][] savedSequence;
  private final int[] savedLength;
  private final long[] savedIdle;
  private int pickers;
  private final int[] partStamp;
  private int[] part = new int[64];
  private int[] savedBatchOf = new int[64];
  private Take[] savedTake = new Take[64];
  private int parts;
  private int[] freed = new int[64];
  private int frees;
  private long batchMicros;
  private long idleMicros;

  Journal(WaveState state, int mostBatches, int crew, int mostParts) {
    this.state = state;
    batchStamp = new int[mostBatches];
    batch = new int[mostBatches];
    savedBatch = new Batch[mostBatches];
    pickerStamp = new int[crew];
    picker = new int[crew];
    savedSequence = new int[crew][0];
    savedLength = new int[crew];
    savedIdle = new long[crew];
    partStamp = new int[mostParts];
  }

  void begin(long allBatchMicros, long allIdleMicros) {
    clear();
    batchMicros = allBatchMicros;
    idleMicros = allIdleMicros;
  }

  void clear() {
    stamp++;
    batches = 0;
    pickers = 0;
    parts = 0;
    frees = 0;
  }

  /// Remembers a batch, before it is changed.
  void touch(int number) {
    if (batchStamp[number] == stamp) {
      return;
    }
    batchStamp[number] = stamp;
    batch[batches] = number;
    var saved = savedBatch[batches];
    if (saved == null) {
      saved = savedBatch[batches] = new Batch();
    }
    saved.copyFrom(state.batch(number));
    batches++;
  }

  /// Remembers a picker's sequence, before it is changed.
  void touchPicker(int number) {
    if (pickerStamp[number] == stamp) {
      return;
    }
    pickerStamp[number] = stamp;
    picker[pickers] = number;
    var length = state.length(number);
    if (savedSequence[pickers].length < length) {
      savedSequence[pickers] = new int[2 * length];
    }
    System.arraycopy(state.sequenceOf(number), 0, savedSequence[pickers], 0, length);
    savedLength[pickers] = length;
    savedIdle[pickers] = state.idleMicros(number);
    pickers++;
  }

  /// Remembers where a part is and where it is taken from, before that is changed.
  void touchPart(int number) {
    if (partStamp[number] == stamp) {
      return;
    }
    partStamp[number] = stamp;
    if (parts == part.length) {
      part = Arrays.copyOf(part, 2 * parts);
      savedBatchOf = Arrays.copyOf(savedBatchOf, 2 * parts);
      savedTake = Arrays.copyOf(savedTake, 2 * parts);
    }
    part[parts] = number;
    savedBatchOf[parts] = state.batchOf(number);
    savedTake[parts++] = state.takeOf(number);
  }

  /// Remembers that a batch was opened, or closed: then its complement.
  void free(int code) {
    if (frees == freed.length) {
      freed = Arrays.copyOf(freed, 2 * frees);
    }
    freed[frees++] = code;
  }

  int batches() {
    return batches;
  }

  int batch(int i) {
    return batch[i];
  }

  Batch savedBatch(int i) {
    return savedBatch[i];
  }

  int pickers() {
    return pickers;
  }

  int picker(int i) {
    return picker[i];
  }

  int[] savedSequence(int i) {
    return savedSequence[i];
  }

  int savedLength(int i) {
    return savedLength[i];
  }

  long savedIdle(int i) {
    return savedIdle[i];
  }

  int parts() {
    return parts;
  }

  int part(int i) {
    return part[i];
  }

  int savedBatchOf(int i) {
    return savedBatchOf[i];
  }

  @Nullable Take savedTake(int i) {
    return savedTake[i];
  }

  int frees() {
    return frees;
  }

  int freed(int i) {
    return freed[i];
  }

  long batchMicros() {
    return batchMicros;
  }

  long idleMicros() {
    return idleMicros;
  }
}
