package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;

/// Small changes of an item's orders: a lot more or less, an order left out, an order or a lot of
/// it on the ship date before or after, or by another order of the item.
final class OrderChanges {

  private final SellerFacts facts;
  private final ItemPlan plan;
  private final List<PlanMaker.Trial> trials = new ArrayList<>();

  private OrderChanges(SellerFacts facts, ItemPlan plan) {
    this.facts = facts;
    this.plan = plan;
  }

  /// All of them that are lawful, item by item.
  static List<PlanMaker.Trial> of(SellerFacts facts, List<ItemPlan> plans) {
    var trials = new ArrayList<PlanMaker.Trial>();
    for (var plan : plans) {
      trials.addAll(new OrderChanges(facts, plan).all());
    }
    return trials;
  }

  private List<PlanMaker.Trial> all() {
    var options = facts.item(plan.item()).options().size();
    for (var o = 0; o < options; o++) {
      if (plan.lots(o) > 0 && !facts.isPinned(plan.item(), o)) {
        change(o, -1);
        change(o, 1);
        change(o, -plan.lots(o));
        for (var other = 0; other < options; other++) {
          if (other != o && (plan.lots(other) > 0 || isNext(o, other))) {
            move(o, other, 1);
            move(o, other, plan.lots(o));
          }
        }
      }
    }
    return trials;
  }

  private boolean isNext(int option, int other) {
    var one = facts.item(plan.item()).options().get(option);
    var two = facts.item(plan.item()).options().get(other);
    return one.source() == two.source()
        && one.lane().mode() == two.lane().mode()
        && Math.abs(one.week() - two.week()) == 1;
  }

  private void change(int option, int lots) {
    var changed = plan.lots();
    changed[option] += lots;
    add(changed);
  }

  private void move(int from, int to, int lots) {
    var changed = plan.lots();
    changed[from] -= lots;
    changed[to] += lots;
    add(changed);
  }

  private void add(int[] lots) {
    if (facts.isLawful(plan.item(), lots)) {
      trials.add(new PlanMaker.Trial(plan.item(), lots));
    }
  }
}
