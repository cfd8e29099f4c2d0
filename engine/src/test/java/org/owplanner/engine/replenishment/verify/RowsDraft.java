package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.ProjectedStock;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.solve.Refutations;

/// Writes hand-made orders with the shipments and the advice that belong to them.
final class RowsDraft {

  private final ReplenishmentProblem problem;
  private final WrittenPlan plan;
  private final List<RecommendedOrder> orders = new ArrayList<>();

  RowsDraft(ReplenishmentProblem problem) {
    this.problem = problem;
    plan = written(new ReplenishmentRows(List.of(), List.of(), List.of()));
  }

  private WrittenPlan written(ReplenishmentRows rows) {
    return new WrittenPlan(problem, rows, new Refutations());
  }

  /// An order from production.
  RowsDraft order(int item, int week, TransportMode mode, int cases) {
    return order(item, week, mode, OrderSource.PRODUCTION, cases);
  }

  RowsDraft order(int item, int week, TransportMode mode, OrderSource source, int cases) {
    var of = problem.items().get(item);
    var shipDay = problem.planDay() + 7 * week;
    var isAllowed = plan.allowed.cause(of, source, shipDay, mode).isEmpty();
    orders.add(
        new RecommendedOrder(
            item,
            shipDay,
            isAllowed ? plan.allowed.orderDay(of, source, shipDay) : problem.planDay(),
            mode,
            source,
            cases,
            cases * of.sku().casePack()));
    return this;
  }

  ReplenishmentRows rows() {
    var sorted = orders.stream().sorted(WrittenPlan.SEQUENCE).toList();
    return withOrders(sorted);
  }

  /// These orders as they stand, with what belongs to them.
  ReplenishmentRows withOrders(List<RecommendedOrder> given) {
    var of = written(new ReplenishmentRows(given, List.of(), List.of()));
    var hasLanes =
        given.stream().allMatch(o -> of.travel.leadsTo(of.item(o).warehouseId(), o.mode()));
    var advice = new ArrayList<ItemAdvice>();
    for (var i = 0; i < problem.items().size(); i++) {
      advice.add(advice(of, i, hasLanes ? of.orders(i) : List.of()));
    }
    return new ReplenishmentRows(given, hasLanes ? Shipments.of(of) : List.of(), advice);
  }

  private ItemAdvice advice(WrittenPlan of, int index, List<RecommendedOrder> ordered) {
    var item = problem.items().get(index);
    var facts = new ItemFacts(of, item);
    var path = StockPath.of(facts, ordered);
    var ignored = StockPath.of(facts, ordered.stream().filter(of::isPinned).toList());
    var due = ordered.stream().filter(o -> o.orderDay() < problem.planDay() + 7).toList();
    var units = OnTheWay.countedUnits(of, item);
    var mean = facts.meanFrom(0);
    return new ItemAdvice(
        index,
        !due.isEmpty()
            ? AdviceAction.ORDER
            : item.demand().isEmpty() || item.supply().isEmpty()
                ? AdviceAction.UNKNOWN
                : AdviceAction.WAIT,
        0,
        "",
        ordered.stream().map(RecommendedOrder::orderDay).min(Integer::compare),
        item.demand().flatMap(d -> Cover.stockOutDay(problem.planDay(), ignored.emptyShare)),
        0,
        Cover.days(facts.weekMean, (double) units),
        Cover.days(
            facts.weekMean, (double) units + due.stream().mapToLong(RecommendedOrder::units).sum()),
        "A",
        "X",
        0,
        0,
        0,
        mean > 0 ? 1 - path.lostUnits(0) / mean : 1,
        new ProjectedStock(
            floats(path.endUnits),
            new float[26],
            new float[26],
            floats(ignored.endUnits),
            floats(path.shortShare),
            floats(ignored.shortShare)));
  }

  private static float[] floats(double[] values) {
    var floats = new float[values.length];
    for (var t = 0; t < values.length; t++) {
      floats[t] = (float) values[t];
    }
    return floats;
  }
}
