package org.owplanner.engine.replenishment;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.replenishment.item.ShipOption;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.stock.ItemDemand;

/// Says why units of an item go by a faster way while others go by a slower one.
final class FasterWords {

  private static final int DAYS_A_WEEK = 7;

  private FasterWords() {}

  /// Nothing where all orders go by one mode.
  static Text of(SellerFacts facts, int item, List<RecommendedOrder> orders) {
    var options = facts.item(item).options();
    var slow = usualOf(options, orders, true);
    var fast = usualOf(options, orders, false);
    if (slow.lane().mode() == fast.lane().mode()) {
      return new Text("", "");
    }
    var units =
        orders.stream()
            .filter(order -> order.mode() == fast.lane().mode())
            .mapToInt(RecommendedOrder::units)
            .sum();
    var earliest = ItemDemand.WEEKS;
    for (var option : options) {
      if (option.lane().mode() == slow.lane().mode()) {
        earliest = Math.min(earliest, option.arrivalWeeks().getFirst());
      }
    }
    var day = LocalDate.ofEpochDay(facts.problem().planDay() + DAYS_A_WEEK * earliest);
    var sku = facts.row(item).sku();
    var more = ItemWords.amount((long) (fast.lane().unitMicros(sku) - slow.lane().unitMicros(sku)));
    var fastWords = ModeWords.of(fast.lane().mode());
    var slowWords = ModeWords.of(slow.lane().mode());
    return new Text(
        "；其中 %,d 件走%s（每件贵 %s），因%s最早 %s 到仓"
            .formatted(units, fastWords.zh(), more, slowWords.zh(), day),
        "; %,d units go by %s (%s more a unit), since %s arrives on %s at the earliest"
            .formatted(units, fastWords.en(), more, slowWords.en(), day));
  }

  /// The way of an order that takes longest, or shortest.
  private static ShipOption usualOf(
      List<ShipOption> options, List<RecommendedOrder> orders, boolean isSlowest) {
    var best = options.getFirst();
    var bestWeeks = isSlowest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    for (var order : orders) {
      for (var option : options) {
        var weeks = option.arrivalWeeks().getFirst() - option.week();
        if (option.lane().mode() == order.mode()
            && (isSlowest ? weeks > bestWeeks : weeks < bestWeeks)) {
          best = option;
          bestWeeks = weeks;
        }
      }
    }
    return best;
  }
}
