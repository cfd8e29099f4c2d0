package org.owplanner.engine.transfer;

import java.util.Arrays;

/// What moves of one SKU, or of returned goods of one SKU in a warehouse, and what that costs.
public final class GoodsPlan {

  private final int goods;
  private final int[] routes;
  private final int[] amounts;
  private final long[] micros;
  private final long total;
  private final boolean isDraft;
  private final int[] rows;
  private final long[] rowAmounts;

  /// @param goods index of the goods
  /// @param routes routes that they take, ascending
  /// @param amounts cases on each, of returned goods units
  /// @param micros cost by [TransferTerm], trips left out
  /// @param rows rows of what all share that it takes from, see [SharedRows]
  /// @param rowAmounts how much
  GoodsPlan(int goods, int[] routes, int[] amounts, long[] micros, int[] rows, long[] rowAmounts) {
    this(goods, routes, amounts, micros, rows, rowAmounts, Arrays.stream(micros).sum(), false);
  }

  private GoodsPlan(
      int goods,
      int[] routes,
      int[] amounts,
      long[] micros,
      int[] rows,
      long[] rowAmounts,
      long total,
      boolean isDraft) {
    this.goods = goods;
    this.routes = routes;
    this.amounts = amounts;
    this.micros = micros;
    this.rows = rows;
    this.rowAmounts = rowAmounts;
    this.total = total;
    this.isDraft = isDraft;
  }

  /// The same plan, of which only about so much is known that it costs.
  GoodsPlan draft(long aboutMicros) {
    return new GoodsPlan(goods, routes, amounts, micros, rows, rowAmounts, aboutMicros, true);
  }

  /// Whether its costs are not exact, and not known by term.
  boolean isDraft() {
    return isDraft;
  }

  int goods() {
    return goods;
  }

  /// Not to be changed.
  int[] routes() {
    return routes;
  }

  /// Not to be changed.
  int[] amounts() {
    return amounts;
  }

  /// Not to be changed.
  int[] rows() {
    return rows;
  }

  /// Not to be changed.
  long[] rowAmounts() {
    return rowAmounts;
  }

  long micros(TransferTerm term) {
    return micros[term.index()];
  }

  /// All terms but trips.
  long micros() {
    return total;
  }

  /// The same with a price for each unit of each row.
  double pricedMicros(double[] rowMicros) {
    var sum = (double) total;
    for (var k = 0; k < rows.length; k++) {
      sum += rowMicros[rows[k]] * rowAmounts[k];
    }
    return sum;
  }

  boolean isSame(int[] otherRoutes, int[] otherAmounts) {
    return Arrays.equals(routes, otherRoutes) && Arrays.equals(amounts, otherAmounts);
  }

  @Override
  public String toString() {
    return goods + ": " + Arrays.toString(routes) + " x " + Arrays.toString(amounts);
  }
}
