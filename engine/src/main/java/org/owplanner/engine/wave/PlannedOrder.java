package org.owplanner.engine.wave;

import org.owplanner.engine.solve.Text;

/// What becomes of one open order, told before anyone walks.
///
/// @param orderId its id
/// @param state what becomes of it
/// @param waveNo wave in which its last batch is, 0 where it isn't picked
/// @param pickedSecond when its last batch is back, -1 where it isn't picked
/// @param packedSecond when it is packed, -1 where it isn't
/// @param code a constant that programs can rely on, such as `STOCK`, `CUT_OFF`, `CAPACITY` or
///   `EQUIPMENT`; empty where it is on time
/// @param reason why it is late, deferred or unfillable, in words with numbers
/// @param remedy what would save it
public record PlannedOrder(
    String orderId,
    OrderState state,
    int waveNo,
    int pickedSecond,
    int packedSecond,
    String code,
    Text reason,
    Text remedy) {

  /// Subject of a finding that sums up several orders with one code.
  public static final String SEVERAL = "ORDERS";
}
