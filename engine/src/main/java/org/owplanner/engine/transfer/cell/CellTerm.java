package org.owplanner.engine.transfer.cell;

/// What a cell's stock costs.
public enum CellTerm {
  LOST_MARGIN(0),
  CAPITAL(1),
  STORAGE(2),
  LEFT_OVER(3);

  /// How many there are.
  public static final int COUNT = 4;

  private static final long GRAIN_MICROS = 100;

  private final int index;

  CellTerm(int index) {
    this.index = index;
  }

  /// Its place in an array of all terms.
  public int index() {
    return index;
  }

  /// A cell's cost as it is summed up: whole 100 micros, so that no last digit of a mean matters.
  public static long rounded(double micros) {
    return Math.round(micros / GRAIN_MICROS) * GRAIN_MICROS;
  }
}
