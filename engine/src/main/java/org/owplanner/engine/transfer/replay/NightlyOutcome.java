package org.owplanner.engine.transfer.replay;

import java.util.List;
import org.owplanner.engine.transfer.TransferLine;

/// What nightly decisions came to.
///
/// @param days the days that count
/// @param orders all that was ordered from factories
/// @param moved all that was moved, in the order of decisions
/// @param begunUnits units on shelves on the first morning, by cell
/// @param countedUnits units on shelves on the first morning that counts, by cell
/// @param receivedUnits units that came from factories, by cell
/// @param soldUnits units that were sold, by cell
/// @param endUnits units on shelves on the last evening, by cell
/// @param roadUnits units set aside or on the road to it on the last evening, by cell
public record NightlyOutcome(
    List<TransferDay> days,
    List<FactoryOrder> orders,
    List<TransferLine> moved,
    int[] begunUnits,
    int[] countedUnits,
    long[] receivedUnits,
    long[] soldUnits,
    int[] endUnits,
    long[] roadUnits) {

  public NightlyOutcome {
    days = List.copyOf(days);
    orders = List.copyOf(orders);
    moved = List.copyOf(moved);
  }

  /// All that these days cost.
  public long costMicros() {
    return days.stream().mapToLong(TransferDay::costMicros).sum();
  }

  /// What they cost of one kind.
  public long costMicros(ReplayCost cost) {
    return days.stream().mapToLong(day -> day.micros().getOrDefault(cost, 0L)).sum();
  }

  /// The same orders once more, whatever became of the stock.
  public FactoryPolicy sameOrders() {
    return (day, cells) -> orders.stream().filter(order -> order.orderDay() == day).toList();
  }
}
