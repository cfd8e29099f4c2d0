package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedOrder;

/// What picking a shift's orders takes in one way.
///
/// @param arrangement `PLAN`, or what it is compared with, such as `IN_FORCE`
/// @param work tours, metres, seconds and what they cost
/// @param orders what becomes of the orders; none where that isn't known
public record WaveSide(String arrangement, ReplayRow work, List<PlannedOrder> orders) {

  /// What is done with a plan.
  public static final String PLAN = "PLAN";

  /// What is done without one: first in, first out, S-shape.
  public static final String IN_FORCE = "IN_FORCE";

  /// First in, first out on shortest tours.
  public static final String FIFO_EXACT = "FIFO_EXACT";

  private static final List<String> ORDER = List.of(IN_FORCE, FIFO_EXACT, PLAN);

  public WaveSide {
    orders = List.copyOf(orders);
  }

  /// All ways that were replayed, the plan last.
  ///
  /// @param orders what becomes of the orders, by way
  public static List<WaveSide> of(List<ReplayRow> replay, Map<String, List<PlannedOrder>> orders) {
    var sides = new ArrayList<WaveSide>();
    for (var arrangement : ORDER) {
      replay.stream()
          .filter(row -> row.arrangement().equals(arrangement))
          .findFirst()
          .ifPresent(
              row ->
                  sides.add(
                      new WaveSide(arrangement, row, orders.getOrDefault(arrangement, List.of()))));
    }
    return sides;
  }

  /// The way of this name.
  public static Optional<WaveSide> find(List<WaveSide> sides, String arrangement) {
    return sides.stream().filter(side -> side.arrangement().equals(arrangement)).findFirst();
  }

  /// Whether it is known what becomes of the orders.
  public boolean knowsOrders() {
    return !orders.isEmpty();
  }

  /// Orders of this state.
  public int count(OrderState state) {
    return (int) orders.stream().filter(order -> order.state() == state).count();
  }

  /// Orders that are picked late, or not in this shift; those that nothing could fill don't count.
  public int notInTime() {
    return count(OrderState.LATE) + count(OrderState.DEFERRED);
  }

  /// Metres walked for each line that is picked; not a number where none is.
  public double metresALine() {
    return work.lines() == 0 ? Double.NaN : work.metres() / work.lines();
  }

  /// Whether both pick as many lines, so that their metres can be compared.
  public boolean picksAsMuchAs(WaveSide other) {
    return work.lines() == other.work.lines();
  }

  /// The share of walking that this way saves against another; not a number where they pick
  /// different numbers of lines, since a way that leaves orders over walks less anyway.
  public double walkingSaved(WaveSide other) {
    return picksAsMuchAs(other) && other.work.metres() > 0
        ? 1 - work.metres() / other.work.metres()
        : Double.NaN;
  }

  /// Hours of picking.
  public double hours() {
    return work.seconds() / 3600;
  }
}
