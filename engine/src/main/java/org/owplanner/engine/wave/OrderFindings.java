package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names the orders that are late, deferred or unfillable: one finding for each code, however many
/// orders have it, as each order's row says its own reason.
final class OrderFindings {

  /// So many orders are named.
  private static final int NAMED = 5;

  private OrderFindings() {}

  /// By code.
  static List<Finding> of(WaveRows plan) {
    var byCode = new TreeMap<String, List<PlannedOrder>>();
    for (var row : plan.orders()) {
      if (row.state() != OrderState.ON_TIME) {
        byCode.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row);
      }
    }
    return byCode.values().stream()
        .map(rows -> rows.size() == 1 ? one(rows.getFirst()) : several(rows))
        .toList();
  }

  private static Finding one(PlannedOrder row) {
    var word = word(row.state());
    return new Finding(
        Severity.WARN,
        row.code(),
        row.orderId(),
        new Text(
            "%s：%s。%s。".formatted(word.zh(), row.reason().zh(), row.remedy().zh()),
            "%s: %s. %s.".formatted(word.en(), row.reason().en(), row.remedy().en())));
  }

  private static Finding several(List<PlannedOrder> rows) {
    var named =
        rows.stream().limit(NAMED).map(PlannedOrder::orderId).collect(Collectors.joining(", "));
    var counts = new EnumMap<OrderState, Integer>(OrderState.class);
    rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    var more = rows.size() - NAMED;
    var first = rows.getFirst();
    return new Finding(
        Severity.WARN,
        first.code(),
        PlannedOrder.SEVERAL,
        new Text(
            "%s：%s%s。第一单：%s。%s。各单原因与办法见订单明细（owp show 计划号 --limit 数目，owp explain 计划号 订单号）。"
                .formatted(
                    counts.entrySet().stream()
                        .map(
                            count ->
                                "%s %d 单".formatted(word(count.getKey()).zh(), count.getValue()))
                        .collect(Collectors.joining("，")),
                    named,
                    more > 0 ? " 等，另有 %d 单".formatted(more) : "",
                    first.reason().zh(),
                    first.remedy().zh()),
            "%s: %s%s. Of the first: %s. %s. Each order's row has its own reason and remedy (owp show PLAN --limit N, owp explain PLAN ORDER)."
                .formatted(
                    counts.entrySet().stream()
                        .map(
                            count ->
                                "%s: %d".formatted(word(count.getKey()).en(), count.getValue()))
                        .collect(Collectors.joining(", ")),
                    named,
                    more > 0 ? " and %d more".formatted(more) : "",
                    first.reason().en(),
                    first.remedy().en())));
  }

  private static Text word(OrderState state) {
    return switch (state) {
      case LATE -> new Text("延误", "Late");
      case DEFERRED -> new Text("顺延", "Deferred");
      case UNFILLABLE -> new Text("无法履行", "Can't be filled");
      case ON_TIME -> new Text("准时", "On time");
    };
  }
}
