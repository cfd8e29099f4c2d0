package org.owplanner.engine.wave.batch;

/// What a batch costs besides its tour's length and set-up, such as lateness of its orders.
///
/// Called from several threads, often; it must depend on nothing but the set of orders.
@FunctionalInterface
public interface BatchExtra {

  /// No batch costs more than its tour.
  BatchExtra NONE = (orders, count) -> 0;

  /// The price of a batch that must not be; an order on its own may never cost so much.
  long FORBIDDEN_MICROS = 1L << 50;

  /// The extra cost of a batch of the first `count` of these orders, given in any sequence: at
  /// least 0, in micro-units of the plan's currency, [#FORBIDDEN_MICROS] where they must not be
  /// picked together.
  long micros(int[] orders, int count);
}
