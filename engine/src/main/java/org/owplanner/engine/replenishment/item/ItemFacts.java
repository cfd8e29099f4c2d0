package org.owplanner.engine.replenishment.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.ItemDemand;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.demand.ArrivalRegimes;
import org.owplanner.engine.replenishment.demand.LevelledDemand;
import org.owplanner.engine.replenishment.demand.StockCells;

/// Everything that the cost of one item's orders depends on; immutable.
///
/// An item's plan is an array with the lots of each option, 0 for none. A pinned option holds its
/// own units whatever stands there.
public final class ItemFacts {

  static final int WEEKS = ItemDemand.WEEKS;
  static final int REGIMES = ArrivalRegimes.COUNT;
  static final int LEVELS = LevelledDemand.LEVELS;
  static final int CLASSES = LEVELS * REGIMES;

  private static final int FREE = -1;

  /// How many times as large cells are where costs needn't be exact.
  private static final int COARSENESS = 4;

  /// Regimes that stand for all where costs needn't be exact.
  private static final int[] MERGED_REGIMES = {0, 0, 2, 2};

  final StockRates rates;
  final WeekDemand demand;
  final FixedSupply fixed;
  final StorageTiers tiers;
  final OrderCosts orders;
  final CoverLimits cover;

  /// Whole cells on hand, and the probability of one more.
  final int startCells;

  final double startSplit;

  /// Arrival weeks: index option·R + regime.
  final int[] arrivals;

  final int cellUnits;
  final int lotCells;

  private final ReplenishmentProblem problem;
  private final ReplenishmentItem item;
  private final List<ShipOption> options;
  private final int[] pinnedUnits;
  private final int[] mostLots;
  private final boolean[] isAllowed;
  private final int lotUnits;
  private final int reachWeek;
  private final boolean isOrderable;

  /// Made when first asked for.
  private volatile @Nullable ItemFacts coarser;

  private ItemFacts(ReplenishmentProblem problem, ReplenishmentItem item, int coarseness) {
    this.problem = problem;
    this.item = item;
    var supply = item.supply().orElseGet(() -> assumedSupply(problem, item));
    var levelled = item.demand().map(LevelledDemand::of).orElseGet(LevelledDemand::none);
    var ways = ShipOptions.of(problem, item);
    options = ways.list();
    isAllowed = new boolean[options.size()];
    for (var o = 0; o < isAllowed.length; o++) {
      isAllowed[o] = ways.isAllowed(o);
    }
    var inbound = item.inbound().stream().mapToDouble(shipment -> shipment.units()).sum();
    var need =
        Math.max(0, item.onHandUnits()) + inbound + supply.atFactoryUnits() + levelled.sumMean();
    cellUnits = StockCells.units(need * coarseness, item.sku().casePack());
    lotUnits = Math.max(cellUnits, item.sku().casePack());
    lotCells = lotUnits / cellUnits;
    startCells = Math.max(0, item.onHandUnits()) / cellUnits;
    startSplit = (double) (Math.max(0, item.onHandUnits()) % cellUnits) / cellUnits;
    demand = new WeekDemand(levelled, cellUnits);
    if (coarseness > 1) {
      demand.merge(1);
      demand.merge(LEVELS - 1);
    }
    pinnedUnits = pinnedUnits(problem);
    arrivals = new int[options.size() * REGIMES];
    fixed = new FixedSupply(cellUnits);
    fixed.addInbound(problem, item);
    if (coarseness > 1) {
      fixed.merge(MERGED_REGIMES);
    }
    for (var o = 0; o < options.size(); o++) {
      for (var r = 0; r < REGIMES; r++) {
        var like = coarseness > 1 ? MERGED_REGIMES[r] : r;
        arrivals[o * REGIMES + r] = Math.min(WEEKS, options.get(o).arrivalWeeks().get(like));
        fixed.add(r, arrivals[o * REGIMES + r], Math.max(0, pinnedUnits[o]));
      }
    }
    rates = StockRates.of(problem, item, supply);
    tiers = new StorageTiers(problem, item, volumeCm3() / StockRates.CM3_PER_M3, fixed);
    orders = new OrderCosts(problem, item, supply, ways);
    isOrderable =
        item.demand().isPresent()
            && item.supply().isPresent()
            && item.priceMicros() > 0
            && rates.marginMicros() > 0;
    reachWeek = firstArrival();
    cover = new CoverLimits(item.settings(), levelled, reachWeek);
    mostLots = mostLots(levelled);
  }

  /// The facts of one item of a problem.
  public static ItemFacts of(ReplenishmentProblem problem, int item) {
    return new ItemFacts(problem, problem.items().get(item), 1);
  }

  /// The same item for a first search: its stock in cells some times as large, of levels and
  /// regimes only three and two. Lots may be larger too.
  ItemFacts coarser() {
    var known = coarser;
    if (known == null) {
      known = new ItemFacts(problem, item, COARSENESS);
      coarser = known;
    }
    return known;
  }

  /// The ways that its units can take; a plan has one element for each.
  public List<ShipOption> options() {
    return options;
  }

  /// Units of a lot: orders are whole lots.
  public int lotUnits() {
    return lotUnits;
  }

  /// Units of a case.
  public int caseUnits() {
    return item.sku().casePack();
  }

  /// Volume of a unit.
  public double volumeCm3() {
    return item.sku().volumeCm3();
  }

  /// Weight of a unit.
  public double weightG() {
    return item.sku().weightG();
  }

  /// Whether ordering it can pay: it has a forecast, a supply, a price and a margin.
  public boolean isOrderable() {
    return isOrderable;
  }

  /// Whether the seller has fixed what goes by an option.
  public boolean isPinned(int option) {
    return pinnedUnits[option] != FREE;
  }

  /// Units that go by an option under a plan.
  public int units(int option, int lots) {
    return isPinned(option) ? pinnedUnits[option] : lots * lotUnits;
  }

  /// Fewest lots of an order by an option.
  public int leastLots(int option) {
    return options.get(option).source() == OrderSource.PRODUCTION
        ? Math.max(1, Math.ceilDiv(orders.supply().moqUnits(), lotUnits))
        : 1;
  }

  /// Most lots that an order by an option can sensibly have; 0 where none may be ordered.
  public int mostLots(int option) {
    return mostLots[option];
  }

  /// Most lots that may be taken from the factory, all options together.
  public int factoryLots() {
    var left = orders.supply().atFactoryUnits();
    for (var o = 0; o < options.size(); o++) {
      left -= isPinned(o) && isFromFactory(o) ? pinnedUnits[o] : 0;
    }
    return Math.max(0, left / lotUnits);
  }

  boolean isFromFactory(int option) {
    return options.get(option).source() == OrderSource.FACTORY;
  }

  /// First week in which an order can arrive in the fastest regime; 26 for none.
  int reachWeek() {
    return reachWeek;
  }

  /// Whether an order may be placed by an option.
  boolean isFree(int option) {
    return isAllowed[option] && !isPinned(option) && (!isFromFactory(option) || factoryLots() > 0);
  }

  /// Whether expected costs of single changes are exact: no age makes units dearer within the
  /// horizon, and no fill rate is asked for.
  boolean isPlain() {
    for (var week : tiers.fromWeek) {
      if (week < WEEKS) {
        return false;
      }
    }
    return rates.fillRate() <= 0;
  }

  /// What holding an order's units from its arrival to the end, lost units included, may cost.
  double mostHoldMicros(int option, int lots) {
    var week = rates.capitalMicros() + tiers.firstMicros;
    for (var more : tiers.moreMicros) {
      week += more;
    }
    var weeks = WEEKS - arrivals[option * REGIMES];
    return (week * weeks + rates.leftOverMicros()) * units(option, lots);
  }

  /// Mean demand of the horizon, in units.
  double demandMeanUnits() {
    return ItemEvaluator.meanDemand(this, 0);
  }

  private int firstArrival() {
    var reach = WEEKS;
    for (var o = 0; o < options.size(); o++) {
      reach = isAllowed[o] ? Math.min(reach, arrivals[o * REGIMES]) : reach;
    }
    return reach;
  }

  private int[] pinnedUnits(ReplenishmentProblem problem) {
    var units = new int[options.size()];
    for (var o = 0; o < units.length; o++) {
      units[o] = FREE;
      for (var pin : item.pinned()) {
        if (ShipOptions.isSame(problem, pin, options.get(o))) {
          units[o] = Math.max(0, units[o]) + pin.cases() * item.sku().casePack();
        }
      }
    }
    return units;
  }

  private int[] mostLots(LevelledDemand levelled) {
    var most = new int[options.size()];
    var lots = (int) Math.ceil(levelled.mostUnits() / lotUnits);
    var factory = factoryLots();
    for (var o = 0; o < most.length; o++) {
      if (isAllowed[o] && isOrderable && !isPinned(o)) {
        most[o] = isFromFactory(o) ? Math.min(lots, factory) : lots;
        most[o] = most[o] < leastLots(o) ? 0 : most[o];
      }
    }
    return most;
  }

  private static Supply assumedSupply(ReplenishmentProblem problem, ReplenishmentItem item) {
    var micros =
        Math.round(item.priceMicros() * problem.rates().get(ReplenishmentRate.UNIT_COST_SHARE));
    return new Supply(List.of(new PriceBreak(1, micros)), 0, 1, 0, 0);
  }
}
