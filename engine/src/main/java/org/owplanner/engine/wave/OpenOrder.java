package org.owplanner.engine.wave;

import java.util.List;

/// An order that waits to be picked.
///
/// @param orderId its id
/// @param receivedSecond when it came, seconds since local midnight of the plan's date, below 0 for
///   days before
/// @param cutOffSecond when its carrier leaves; it must be packed by then
/// @param isHardCutOff whether it misses its carrier when packed later, so that it waits a day;
///   else it is only late
/// @param priority 0 for an ordinary order; what lateness and waiting cost is multiplied by 1 +
///   priority
/// @param lines its lines
public record OpenOrder(
    String orderId,
    int receivedSecond,
    int cutOffSecond,
    boolean isHardCutOff,
    int priority,
    List<OrderLine> lines) {

  public OpenOrder {
    lines = List.copyOf(lines);
    if (priority < 0) {
      throw new IllegalArgumentException(
          "The priority (%d) of order (%s) must be at least 0, which is ordinary."
              .formatted(priority, orderId));
    }
  }
}
