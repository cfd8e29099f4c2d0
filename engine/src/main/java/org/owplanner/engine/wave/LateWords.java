package org.owplanner.engine.wave;

import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why an order is packed after its cut-off, and what would save it. Packing is looked at
/// first; what is said to help was tried on the plan.
final class LateWords {

  /// A year: a cut-off that is further back was hardly meant.
  private static final int LONG_AGO_SECONDS = 366 * 86_400;

  private final WaveFacts facts;
  private final PackingWords packing;
  private final PickingWords picking;

  LateWords(WaveState state, LoneTour tour) {
    facts = state.facts();
    var seats = new PackingSeats(facts, state.orders().allPicked());
    var sooner = new SoonerTour(state, tour, seats);
    packing = new PackingWords(facts, tour, seats, sooner);
    picking = new PickingWords(facts, tour, sooner);
  }

  /// @param order its index
  /// @param cutOff its cut-off
  /// @param picked when it is picked
  /// @param packed when it is packed
  record Late(int order, int cutOff, int picked, int packed) {

    long minutes() {
      return Math.ceilDiv((long) packed - cutOff, 60);
    }

    /// That a later cut-off would save it.
    Text laterCutOff() {
      return new Text(
          "截单改为 %s（原 %s）".formatted(DayClock.by(packed), DayClock.by(cutOff)),
          "its cut-off at %s instead of %s".formatted(DayClock.by(packed), DayClock.by(cutOff)));
    }
  }

  WhyNot of(int o, int picked, int packed) {
    var order = facts.book().order(o);
    var late = new Late(o, order.cutOffSecond(), picked, packed);
    if (late.cutOff < -LONG_AGO_SECONDS) {
      return WhyNot.of(
          OrderCode.CUT_OFF_PAST,
          "截单时间在班次一年多以前",
          "Its cut-off is more than a year before the shift",
          "更正订单 %s 的截单时间".formatted(order.orderId()),
          "Correct the cut-off of order %s".formatted(order.orderId()));
    }
    if (late.cutOff < earliest()) {
      var earliest = DayClock.by((int) Math.ceil(earliest()));
      return WhyNot.of(
          OrderCode.CUT_OFF_PAST,
          "截单 %s 早于最早可打包完成的 %s".formatted(DayClock.by(late.cutOff), earliest),
          "Its cut-off at %s is before anything could be packed, at %s"
              .formatted(DayClock.by(late.cutOff), earliest),
          "改约 %s 之后的承运商".formatted(DayClock.by(packed)),
          "Book a carrier after %s".formatted(DayClock.by(packed)));
    }
    if (picked + facts.prices().packSeconds() <= late.cutOff) {
      return packing.pickedInTime(late);
    }
    var said = picking.of(late);
    return said.equals(WhyNot.NONE) ? packing.full(late) : said;
  }

  private double earliest() {
    var begins = facts.grid().first();
    for (var p = 0; p < facts.crew().size(); p++) {
      begins = Math.min(begins, facts.crew().picker(p).fromSecond());
    }
    return Math.max(facts.problem().nowSecond(), begins)
        + facts.prices().setUpSeconds()
        + facts.prices().packSeconds();
  }
}
