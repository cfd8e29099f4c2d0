package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.cli.output.DayTime;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;

/// Orders that are late or not picked, each with the reason and what would save it.
record WaveOrderTable(WaveReport report, PageWords words, PageNumbers numbers) {

  /// How many there are, in a sentence.
  String insight() {
    var states = new HashMap<OrderState, Integer>();
    report.orders().forEach(order -> states.merge(order.planned().state(), 1, Integer::sum));
    if (states.getOrDefault(OrderState.ON_TIME, 0) == report.orders().size()) {
      return words.of("orders.none");
    }
    return words.of(
        "orders.say",
        count(states, OrderState.LATE),
        count(states, OrderState.DEFERRED),
        count(states, OrderState.UNFILLABLE),
        count(states, OrderState.ON_TIME));
  }

  private String count(Map<OrderState, Integer> states, OrderState state) {
    return numbers.whole(states.getOrDefault(state, 0));
  }

  PageTable table() {
    var open = report.openOrders();
    var carriers = carriers();
    var rows = new PageTable.Rows();
    report.orders().stream()
        .filter(order -> order.planned().state() != OrderState.ON_TIME)
        .sorted(
            Comparator.comparing((WaveOrder order) -> order.planned().state())
                .thenComparingInt(order -> cutOff(open, order)))
        .forEach(order -> add(rows, order, cutOff(open, order), carriers));
    return rows.table(
        "orders",
        words.of("orders.caption"),
        List.of(
            text(words.of("column.order")),
            text(words.of("column.becomes")),
            text(words.of("column.cutOff")),
            text(words.of("column.packed")),
            text(words.of("column.carrier")),
            text(words.of("column.why")),
            text(words.of("column.remedy"))));
  }

  private static int cutOff(Map<String, OpenOrder> open, WaveOrder order) {
    var known = open.get(order.planned().orderId());
    return known == null ? Integer.MAX_VALUE : known.cutOffSecond();
  }

  private Map<String, String> carriers() {
    var carriers = new HashMap<String, String>();
    var orders = report.shift().problem().orders();
    for (var o = 0; o < orders.size(); o++) {
      carriers.put(orders.get(o).orderId(), report.shift().carriers().get(o));
    }
    return carriers;
  }

  private void add(
      PageTable.Rows rows, WaveOrder order, int cutOffSecond, Map<String, String> carriers) {
    var planned = order.planned();
    var carrier = carriers.getOrDefault(planned.orderId(), "");
    rows.add(
        planned.orderId(),
        cell(planned.orderId()),
        cell(
            words.ofConstant(
                "orderState", order.isWithdrawn() ? "WITHDRAWN" : planned.state().name())),
        time(cutOffSecond == Integer.MAX_VALUE ? -1 : cutOffSecond),
        time(planned.packedSecond()),
        cell(carrier.isEmpty() ? words.of("none") : carrier),
        cell(words.language().of(planned.reason())),
        cell(words.language().of(planned.remedy())));
  }

  private PageTable.Cell time(int second) {
    return second < 0 ? cell(words.of("none"), Double.NaN) : cell(DayTime.of(second), second);
  }
}
