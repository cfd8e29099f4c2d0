package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Text;

/// What becomes of each order, with reason and remedy where it isn't packed in time.
final class OrderOutcomes {

  private final WaveFacts facts;
  private final WaveState state;
  private final PackingQueue queue;
  private final Map<String, Integer> waveOf;
  private final OrderWords words;

  OrderOutcomes(WaveState state, Map<String, Integer> waveOf) {
    this.state = state;
    this.waveOf = waveOf;
    facts = state.facts();
    queue = state.orders().queue();
    words = new OrderWords(state);
  }

  /// A row for each order, in the problem's sequence.
  List<PlannedOrder> rows() {
    var rows = new ArrayList<PlannedOrder>();
    for (var o = 0; o < facts.book().size(); o++) {
      rows.add(row(o));
    }
    return rows;
  }

  private PlannedOrder row(int o) {
    var order = facts.book().order(o);
    if (!facts.book().isFillable(o)) {
      return notPicked(o, OrderState.UNFILLABLE, words.unfillable(o));
    }
    var picked = state.orders().picked(o);
    if (picked == OrderCosts.NOT_PICKED) {
      return notPicked(o, OrderState.DEFERRED, words.deferred(o));
    }
    var packed = queue.packed(o);
    var isLate = packed > order.cutOffSecond();
    var said = isLate ? words.late(o, picked, packed) : WhyNot.NONE;
    return new PlannedOrder(
        order.orderId(),
        isLate ? OrderState.LATE : OrderState.ON_TIME,
        waveOf.getOrDefault(order.orderId(), 0),
        picked,
        packed,
        said.code(),
        said.reason(),
        said.remedy());
  }

  private PlannedOrder notPicked(int o, OrderState outcome, WhyNot said) {
    return new PlannedOrder(
        facts.book().order(o).orderId(),
        outcome,
        0,
        -1,
        -1,
        said.code(),
        said.reason(),
        said.remedy());
  }

  /// Why an order isn't on time, and what would help.
  record WhyNot(String code, Text reason, Text remedy) {
    static final WhyNot NONE = new WhyNot("", new Text("", ""), new Text("", ""));

    static WhyNot of(String code, String zh, String en, String remedyZh, String remedyEn) {
      return new WhyNot(code, new Text(zh, en), new Text(remedyZh, remedyEn));
    }
  }
}
