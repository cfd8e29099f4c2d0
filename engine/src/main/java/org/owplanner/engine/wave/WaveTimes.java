package org.owplanner.engine.wave;

/// When batches start and end: each as soon as its picker is free, later where its wave has enough
/// lines or would have too few.
final class WaveTimes {

  private static final int NEVER = Integer.MAX_VALUE;

  private final ReleaseGrid grid;
  private final Crew crew;
  private final WaveState state;
  private final boolean binds;
  private final int[] next;
  private final int[] free;
  private final int[] lines;
  private final int[] wholeLines;
  private final int[] releasedLines;
  private final int[] newBatches;
  private final boolean[] isBlocked;
  private boolean needsLeast = true;

  WaveTimes(WaveFacts facts, WaveState state) {
    this.state = state;
    grid = facts.grid();
    crew = facts.crew();
    next = new int[crew.size()];
    free = new int[crew.size()];
    lines = new int[grid.size()];
    wholeLines = new int[grid.size()];
    isBlocked = new boolean[grid.size()];
    releasedLines = new int[grid.size()];
    newBatches = new int[grid.size()];
    var released = 0;
    for (var wave = 0; wave < grid.size(); wave++) {
      releasedLines[wave] = facts.released().linesAt(grid.release(wave));
      released += releasedLines[wave];
    }
    binds = grid.binds(facts.lines() + released);
  }

  /// Whether sizes of waves may bind.
  boolean binds() {
    return binds;
  }

  /// Whether waves must have their least size now; not while a plan is built up.
  void needLeast(boolean isNeeded) {
    needsLeast = isNeeded;
  }

  /// Whether the wave of a batch that starts then has room for so many lines more of the plan that
  /// was looked at last, and would not be too small.
  boolean takes(int startSecond, int moreLines) {
    var wave = grid.waveAt(startSecond);
    return !binds
        || (lines[wave] + moreLines <= grid.mostLines()
            && wholeLines[wave] + moreLines >= grid.leastLines());
  }

  /// Sets the times of all batches that the changes concern; whether all are back in time.
  boolean update(Journal journal) {
    if (binds) {
      return updateAll();
    }
    var isInTime = true;
    for (var i = 0; i < journal.pickers(); i++) {
      var picker = journal.picker(i);
      var at = crew.freeSecond(picker);
      for (var position = 0; position < state.length(picker); position++) {
        var batch = state.batchAt(picker, position);
        var end = at + state.batch(batch).seconds;
        state.setTimes(batch, at, end);
        at = end;
      }
      isInTime &= state.length(picker) == 0 || at <= crew.toSecond(picker);
    }
    return isInTime;
  }

  private boolean updateAll() {
    java.util.Arrays.fill(isBlocked, false);
    while (true) {
      var isInTime = schedule();
      var tooSmall = needsLeast ? firstTooSmall() : -1;
      if (tooSmall < 0) {
        return isInTime;
      }
      // Its batches wait for the next wave.
      isBlocked[tooSmall] = true;
    }
  }

  private int firstTooSmall() {
    for (var wave = 0; wave < lines.length; wave++) {
      // What is left of a line that was handed out in part counts no more, but makes a tour.
      if (newBatches[wave] > 0 && wholeLines[wave] < grid.leastLines()) {
        return wave;
      }
    }
    return -1;
  }

  private boolean schedule() {
    System.arraycopy(releasedLines, 0, lines, 0, lines.length);
    System.arraycopy(releasedLines, 0, wholeLines, 0, lines.length);
    java.util.Arrays.fill(newBatches, 0);
    java.util.Arrays.fill(next, 0);
    for (var p = 0; p < free.length; p++) {
      free[p] = crew.freeSecond(p);
    }
    var isInTime = true;
    while (true) {
      var picker = nextPicker();
      if (picker < 0) {
        return isInTime;
      }
      var batch = state.batchAt(picker, next[picker]++);
      var start = start(free[picker], state.batch(batch).lines);
      if (start == NEVER) {
        isInTime = false;
        holdUp(picker, next[picker] - 1);
        continue;
      }
      var end = start + state.batch(batch).seconds;
      // A line that is cut over batches counts in one of them: which, is not known yet.
      newBatches[grid.waveAt(start)]++;
      lines[grid.waveAt(start)] += state.batch(batch).lines;
      wholeLines[grid.waveAt(start)] += state.batch(batch).wholeLines;
      state.setTimes(batch, start, end);
      free[picker] = end;
      isInTime &= end <= crew.toSecond(picker);
    }
  }

  /// A batch that no wave has room for holds its picker up until after its hours.
  private void holdUp(int picker, int from) {
    var at = Math.max(crew.toSecond(picker), crew.freeSecond(picker)) + 1;
    for (var position = from; position < state.length(picker); position++) {
      var batch = state.batchAt(picker, position);
      state.setTimes(batch, at, at + state.batch(batch).seconds);
      at += state.batch(batch).seconds;
    }
    next[picker] = state.length(picker);
  }

  private int nextPicker() {
    var best = -1;
    for (var p = 0; p < next.length; p++) {
      if (next[p] < state.length(p) && (best < 0 || free[p] < free[best])) {
        best = p;
      }
    }
    return best;
  }

  /// The earliest start from then on in a wave that has room.
  private int start(int from, int batchLines) {
    for (var wave = grid.waveAt(from); wave < lines.length; wave++) {
      if (!isBlocked[wave] && lines[wave] + batchLines <= grid.mostLines()) {
        return Math.max(from, grid.release(wave));
      }
    }
    return NEVER;
  }
}
