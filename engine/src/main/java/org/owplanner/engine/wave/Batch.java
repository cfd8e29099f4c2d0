package org.owplanner.engine.wave;

import java.util.Arrays;

/// One tour while it is planned, with what it adds up to.
final class Batch {

  static final int NOBODY = -1;

  int picker = NOBODY;
  int[] parts = new int[8];
  int size;
  long volumeCm3;
  long weightG;
  int compartments;
  int manyLines;
  int alone;
  int lines;
  int wholeLines;
  long walkMm;
  double reachSeconds;
  double pickSeconds;
  long micros;
  int seconds;
  int startSecond;
  int endSecond;
  boolean isMeasured;

  void add(int part) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, 2 * size);
    }
    parts[size++] = part;
    isMeasured = false;
  }

  void drop(int part) {
    for (var i = 0; i < size; i++) {
      if (parts[i] == part) {
        parts[i] = parts[--size];
        isMeasured = false;
        return;
      }
    }
    throw new IllegalStateException("The part (%d) is not in this batch.".formatted(part));
  }

  void copyFrom(Batch other) {
    if (parts.length < other.size) {
      parts = new int[other.parts.length];
    }
    System.arraycopy(other.parts, 0, parts, 0, other.size);
    size = other.size;
    picker = other.picker;
    volumeCm3 = other.volumeCm3;
    weightG = other.weightG;
    compartments = other.compartments;
    manyLines = other.manyLines;
    alone = other.alone;
    lines = other.lines;
    wholeLines = other.wholeLines;
    walkMm = other.walkMm;
    reachSeconds = other.reachSeconds;
    pickSeconds = other.pickSeconds;
    micros = other.micros;
    seconds = other.seconds;
    startSecond = other.startSecond;
    endSecond = other.endSecond;
    isMeasured = other.isMeasured;
  }
}
