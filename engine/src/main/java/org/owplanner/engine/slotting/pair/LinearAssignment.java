package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// The exact linear assignment: each row gets a column of its own, and the sum of costs is least.
///
/// Shortest augmenting paths with prices (Jonker and Volgenant 1987), O(rows² · columns).
public final class LinearAssignment {

  /// The cost of a combination that is not allowed.
  public static final long FORBIDDEN = Long.MAX_VALUE / 1024;

  /// Column 0 stands for the row that is being placed; real columns count from 1.
  private static final int NEW = 0;

  private final long[][] cost;
  private final int columns;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowAt;
  private final long[] slack;
  private final int[] from;
  private final boolean[] isReached;

  private LinearAssignment(long[][] cost) {
    this.cost = cost;
    columns = cost.length == 0 ? 0 : cost[0].length;
    rowPrice = new long[cost.length];
    columnPrice = new long[columns + 1];
    rowAt = new int[columns + 1];
    slack = new long[columns + 1];
    from = new int[columns + 1];
    isReached = new boolean[columns + 1];
  }

  /// An assignment and its cost.
  ///
  /// @param columnOf the column of every row
  /// @param cost the sum of costs; [#FORBIDDEN] or more if a forbidden combination is unavoidable
  public record Result(int[] columnOf, long cost) {}

  /// Solves for a matrix with at least as many columns as rows.
  ///
  /// @throws IllegalArgumentException if there are fewer columns than rows
  public static Result solve(long[][] cost) {
    var solver = new LinearAssignment(cost);
    if (solver.columns < cost.length) {
      throw new IllegalArgumentException(
          "The linear assignment has %d rows and only %d columns; add columns."
              .formatted(cost.length, solver.columns));
    }
    Arrays.fill(solver.rowAt, -1);
    for (var row = 0; row < cost.length; row++) {
      solver.place(row);
    }
    return solver.result();
  }

  private void place(int row) {
    Arrays.fill(isReached, false);
    Arrays.fill(slack, Long.MAX_VALUE);
    rowAt[NEW] = row;
    var column = NEW;
    while (rowAt[column] >= 0) {
      column = extend(column);
    }
    while (column != NEW) {
      rowAt[column] = rowAt[from[column]];
      column = from[column];
    }
  }

  /// Adds a column to the tree of alternating paths and finds the one that is nearest to it.
  private int extend(int column) {
    isReached[column] = true;
    var row = rowAt[column];
    var nearest = NEW;
    for (var next = 1; next <= columns; next++) {
      if (!isReached[next]) {
        var reduced = cost[row][next - 1] - rowPrice[row] - columnPrice[next];
        if (reduced < slack[next]) {
          slack[next] = reduced;
          from[next] = column;
        }
        if (nearest == NEW || slack[next] < slack[nearest]) {
          nearest = next;
        }
      }
    }
    var step = slack[nearest];
    for (var other = 0; other <= columns; other++) {
      if (isReached[other]) {
        rowPrice[rowAt[other]] += step;
        columnPrice[other] -= step;
      } else {
        slack[other] -= step;
      }
    }
    return nearest;
  }

  private Result result() {
    var columnOf = new int[cost.length];
    var sum = 0L;
    for (var column = 1; column <= columns; column++) {
      if (rowAt[column] >= 0) {
        columnOf[rowAt[column]] = column - 1;
        sum += cost[rowAt[column]][column - 1];
      }
    }
    return new Result(columnOf, sum);
  }
}
