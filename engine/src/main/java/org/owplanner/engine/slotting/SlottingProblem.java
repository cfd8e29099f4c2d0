package org.owplanner.engine.slotting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.owplanner.engine.forecast.DemandForecast;
import org.owplanner.engine.forecast.LearnedDemand;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Layout;

/// One warehouse and one night, as slotting must decide it. Immutable; its serialised form is what
/// a run stores.
///
/// @param warehouseId the warehouse
/// @param planDate the plan sees orders before this day only
/// @param currency ISO 4217 code of all money
/// @param layout aisles and locations
/// @param skus goods with a pick face, or that need one
/// @param slots where goods lie today; a SKU without a slot is new and is put away
/// @param hazardRules hazard classes that must lie apart
/// @param history orders before the plan date
/// @param demand what is expected to be ordered of each SKU
/// @param rates prices and settings
/// @param keptSkus SKUs whose relocation a planner has vetoed: their slotted faces stay this night
public record SlottingProblem(
    String warehouseId,
    LocalDate planDate,
    String currency,
    Layout layout,
    List<Sku> skus,
    List<SlotNow> slots,
    List<HazardRule> hazardRules,
    OrderHistory history,
    SkuDemand demand,
    SlottingRates rates,
    Set<Integer> keptSkus) {

  private static final DemandForecast LEARNED = new LearnedDemand(14);

  public SlottingProblem {
    skus = List.copyOf(skus);
    slots = List.copyOf(slots);
    hazardRules = List.copyOf(hazardRules);
    keptSkus = Collections.unmodifiableSortedSet(new TreeSet<>(keptSkus));
    for (var slot : slots) {
      requireIndex(slot.sku(), skus.size(), "SKU", "slot");
      requireIndex(slot.location(), layout.size(), "location", "slot");
    }
    for (var sku : history.lineSku()) {
      requireIndex(sku, skus.size(), "SKU", "order line");
    }
    for (int sku : keptSkus) {
      requireIndex(sku, skus.size(), "SKU", "veto");
    }
    if (demand.picksADay().length != skus.size() || demand.unitsADay().length != skus.size()) {
      throw new IllegalArgumentException(
          "The forecast knows %d SKUs, the problem lists %d. Forecast demand of the same SKUs."
              .formatted(demand.picksADay().length, skus.size()));
    }
  }

  private static void requireIndex(int index, int count, String what, String where) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "The %s (%d) of a %s must be one of the %d that the problem lists. Leave the %s out, or list it."
              .formatted(what, index, where, count, where));
    }
  }

  /// The same night with these SKUs kept where they lie.
  public SlottingProblem withKept(SortedSet<Integer> kept) {
    return with(demand, rates, kept);
  }

  /// The same night at other rates.
  public SlottingProblem withRates(SlottingRates changed) {
    return with(demand, changed, keptSkus);
  }

  /// The same night with another forecast.
  public SlottingProblem withDemand(SkuDemand other) {
    return with(other, rates, keptSkus);
  }

  /// The same night with demand learned from its own orders alone, for trials without a forecast of
  /// goods; what lies there already and was never ordered is not expected to be, unlike new goods.
  public SlottingProblem withLearnedDemand() {
    var learned = LEARNED.forecast(history, skus.size(), Math.toIntExact(planDate.toEpochDay()));
    var isOrdered = new boolean[skus.size()];
    for (var sku : history.lineSku()) {
      isOrdered[sku] = true;
    }
    for (var slot : slots) {
      if (!isOrdered[slot.sku()]) {
        learned.picksADay()[slot.sku()] = 0;
        learned.unitsADay()[slot.sku()] = 0;
      }
    }
    return withDemand(learned);
  }

  private SlottingProblem with(SkuDemand expected, SlottingRates prices, Set<Integer> kept) {
    return new SlottingProblem(
        warehouseId,
        planDate,
        currency,
        layout,
        skus,
        slots,
        hazardRules,
        history,
        expected,
        prices,
        kept);
  }
}
