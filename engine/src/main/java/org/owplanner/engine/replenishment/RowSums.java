package org.owplanner.engine.replenishment;

/// What chosen plans take together of some of the rows, kept up to date plan by plan, with what is
/// above the limits and what ship dates cost in steps.
final class RowSums {

  private final SellerLimits limits;
  private final SharedRows rows;
  private final int from;
  private final int to;
  private final int limited;
  private final long[] sums;
  private long over;
  private long stepMicros;

  private RowSums(SellerLimits limits, int from, int to) {
    this.limits = limits;
    rows = limits.facts().rows();
    this.from = from;
    this.to = to;
    limited = rows.limited();
    sums = new long[rows.size()];
  }

  static RowSums ofAll(SellerLimits limits) {
    return new RowSums(limits, 0, limits.facts().rows().size());
  }

  static RowSums ofBudgets(SellerLimits limits) {
    return new RowSums(limits, 0, limits.facts().rows().budgets());
  }

  static RowSums ofSpace(SellerLimits limits) {
    var rows = limits.facts().rows();
    return new RowSums(limits, rows.budgets(), rows.limited());
  }

  static RowSums ofShipDates(SellerLimits limits) {
    var rows = limits.facts().rows();
    return new RowSums(limits, rows.limited(), rows.size());
  }

  void add(ItemPlan plan) {
    change(plan, 1);
  }

  void remove(ItemPlan plan) {
    change(plan, -1);
  }

  private void change(ItemPlan plan, int sign) {
    var planRows = plan.rows();
    var amounts = plan.amounts();
    for (var r = 0; r < planRows.length; r++) {
      var row = planRows[r];
      if (row < from || row >= to) {
        continue;
      }
      if (row < limited) {
        over -= excess(row);
        sums[row] += sign * amounts[r];
        over += excess(row);
      } else {
        var date = (row - limited) / 2;
        stepMicros -= stepMicros(date);
        sums[row] += sign * amounts[r];
        stepMicros += stepMicros(date);
      }
    }
  }

  private long excess(int row) {
    return Math.max(0, sums[row] - limits.of(row));
  }

  private long stepMicros(int date) {
    var row = rows.volumeRow(date);
    return rows.shipDate(date).stepMicros(sums[row], sums[row + 1]);
  }

  long sum(int row) {
    return sums[row];
  }

  /// Σ over limited rows of what is above the limit.
  long over() {
    return over;
  }

  /// What all ship dates cost in steps.
  long stepMicros() {
    return stepMicros;
  }
}
