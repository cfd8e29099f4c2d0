package org.owplanner.engine.replenishment.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentPlanner;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.stock.ItemDemand;

/// A plan made anew at each review, of which only what must be ordered before the next one is
/// ordered.
public final class PlannedOrders implements ReplayPolicy {

  private static final int SEEN_DAYS = 182;

  private final Forecasts forecasts;
  private final Budget budget;
  private final Progress progress;
  private final int reviewDays;

  /// Says what is expected of a seller's items.
  @FunctionalInterface
  public interface Forecasts {
    /// A forecast of an item on the morning of a day, none where there is none.
    Optional<ItemDemand> of(int day, int item);
  }

  /// @param forecasts what is expected
  /// @param budget how long each plan is sought
  /// @param progress hears of each plan
  /// @param reviewDays days until the next review
  public PlannedOrders(Forecasts forecasts, Budget budget, Progress progress, int reviewDays) {
    this.forecasts = forecasts;
    this.budget = budget;
    this.progress = progress;
    this.reviewDays = reviewDays;
  }

  @Override
  public List<ReplayOrder> orders(ReplayState state) {
    var plan = new ReplenishmentPlanner().plan(problem(state), budget, progress).plan();
    return plan.orders().stream()
        .filter(order -> dueDay(order) < state.day() + reviewDays)
        .map(ReplayOrder::of)
        .toList();
  }

  /// Goods at the factory can wait there until they are shipped.
  private static int dueDay(RecommendedOrder order) {
    return order.source() == OrderSource.FACTORY ? order.shipDay() : order.orderDay();
  }

  /// What is to be decided as things stand.
  private ReplenishmentProblem problem(ReplayState state) {
    var of = state.problem();
    var items = new ArrayList<ReplenishmentItem>();
    for (var i = 0; i < of.items().size(); i++) {
      items.add(item(state, i));
    }
    return new ReplenishmentProblem(
        of.sellerId(),
        LocalDate.ofEpochDay(state.day()),
        of.currency(),
        items,
        of.lanes(),
        of.fees(),
        state.budgets().stream().filter(cycle -> cycle.toDay() >= state.day()).toList(),
        of.grants(),
        of.closures(),
        of.rates());
  }

  private ReplenishmentItem item(ReplayState state, int index) {
    var item = state.problem().items().get(index);
    var supply =
        item.supply()
            .map(
                of ->
                    new Supply(
                        of.breaks(),
                        of.productionDays(),
                        of.moqUnits(),
                        of.dutyShare(),
                        state.atFactoryUnits(index)));
    return new ReplenishmentItem(
        item.warehouseId(),
        item.sku(),
        item.priceMicros(),
        forecasts.of(state.day(), index),
        state.onHandUnits(index),
        state.aged(index),
        state.inbound(index),
        supply,
        item.settings(),
        List.of(),
        List.of(),
        state.askedUnits(index, SEEN_DAYS));
  }
}
