package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LevelledDemand;
import org.owplanner.engine.stock.StockCells;

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

  /// Times as large as which cells may be; those of odd cases leap.
  private static final int MOST_COARSE = 5;

  /// Regimes that stand for all where costs needn't be exact.
  private static final int[] MERGED_REGIMES = {0, 1, 1, 1};

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

  /// Source and arrival weeks of each option as one number.
  final int[] arrivalKeys;

  final int cellUnits;
  final int lotCells;

  private final ReplenishmentProblem problem;
  private final ReplenishmentItem item;
  private final LevelledDemand levelled;
  private final List<ShipOption> options;
  private final int[] pinnedUnits;
  private final int[] mostLots;
  private final boolean[] isAllowed;
  private final int lotUnits;
  private final int reachWeek;
  private final boolean isOrderable;

  /// Made when first asked for.
  private volatile @Nullable ItemFacts coarser;

  private ItemFacts(ReplenishmentProblem problem, ReplenishmentItem item) {
    this.problem = problem;
    this.item = item;
    var supply = item.supply().orElseGet(() -> assumedSupply(problem, item));
    levelled = item.demand().map(LevelledDemand::of).orElseGet(LevelledDemand::none);
    var ways = ShipOptions.of(problem, item);
    options = ways.list();
    isAllowed = new boolean[options.size()];
    for (var o = 0; o < isAllowed.length; o++) {
      isAllowed[o] = ways.isAllowed(o);
    }
    orders = new OrderCosts(problem, item, supply, ways);
    rates = StockRates.of(problem, item, supply);
    isOrderable =
        item.demand().isPresent()
            && item.supply().isPresent()
            && item.priceMicros() > 0
            && rates.marginMicros() > 0;
    pinnedUnits = pinnedUnits(problem);
    cellUnits = StockCells.units(needUnits(), caseUnits());
    lotUnits = Math.max(cellUnits, caseUnits());
    lotCells = lotUnits / cellUnits;
    startCells = Math.max(0, item.onHandUnits()) / cellUnits;
    startSplit = (double) (Math.max(0, item.onHandUnits()) % cellUnits) / cellUnits;
    demand = new WeekDemand(levelled, cellUnits);
    arrivals = new int[options.size() * REGIMES];
    fixed = new FixedSupply(cellUnits);
    fixed.addInbound(problem, item);
    addArrivals(false);
    arrivalKeys = arrivalKeys();
    tiers = new StorageTiers(problem, item, volumeCm3() / StockRates.CM3_PER_M3, fixed);
    reachWeek = firstArrival();
    cover = new CoverLimits(item.settings(), levelled, reachWeek);
    mostLots = mostLots();
  }

  /// The same item in cells of so many units, of levels and regimes only three and two.
  private ItemFacts(ItemFacts exact, int cellUnits) {
    problem = exact.problem;
    item = exact.item;
    levelled = exact.levelled;
    options = exact.options;
    isAllowed = exact.isAllowed;
    orders = exact.orders;
    rates = exact.rates;
    isOrderable = exact.isOrderable;
    pinnedUnits = exact.pinnedUnits;
    this.cellUnits = cellUnits;
    lotUnits = Math.max(cellUnits, caseUnits());
    lotCells = lotUnits / cellUnits;
    startCells = Math.max(0, item.onHandUnits()) / cellUnits;
    startSplit = (double) (Math.max(0, item.onHandUnits()) % cellUnits) / cellUnits;
    demand = WeekDemand.merged(levelled, cellUnits);
    arrivals = new int[options.size() * REGIMES];
    fixed = new FixedSupply(cellUnits);
    fixed.addInbound(problem, item);
    fixed.merge(MERGED_REGIMES);
    addArrivals(true);
    arrivalKeys = arrivalKeys();
    tiers = new StorageTiers(problem, item, volumeCm3() / StockRates.CM3_PER_M3, fixed);
    reachWeek = firstArrival();
    cover = new CoverLimits(item.settings(), levelled, reachWeek);
    mostLots = mostLots();
  }

  /// The same item without improbable demand.
  private ItemFacts(ItemFacts exact) {
    problem = exact.problem;
    item = exact.item;
    levelled = exact.levelled;
    options = exact.options;
    isAllowed = exact.isAllowed;
    orders = exact.orders;
    rates = exact.rates;
    isOrderable = exact.isOrderable;
    pinnedUnits = exact.pinnedUnits;
    cellUnits = exact.cellUnits;
    lotUnits = exact.lotUnits;
    lotCells = exact.lotCells;
    startCells = exact.startCells;
    startSplit = exact.startSplit;
    demand = exact.demand.trimmed();
    arrivals = exact.arrivals;
    arrivalKeys = exact.arrivalKeys;
    fixed = exact.fixed;
    tiers = exact.tiers;
    reachWeek = exact.reachWeek;
    cover = exact.cover;
    mostLots = exact.mostLots;
  }

  private double needUnits() {
    var inbound = item.inbound().stream().mapToDouble(shipment -> shipment.units()).sum();
    return Math.max(0, item.onHandUnits())
        + inbound
        + orders.supply().atFactoryUnits()
        + levelled.sumMean();
  }

  private void addArrivals(boolean isMerged) {
    for (var o = 0; o < options.size(); o++) {
      for (var r = 0; r < REGIMES; r++) {
        var like = isMerged ? MERGED_REGIMES[r] : r;
        arrivals[o * REGIMES + r] = Math.min(WEEKS, options.get(o).arrivalWeeks().get(like));
        fixed.add(r, arrivals[o * REGIMES + r], Math.max(0, pinnedUnits[o]));
      }
    }
  }

  private int[] arrivalKeys() {
    var keys = new int[options.size()];
    for (var o = 0; o < keys.length; o++) {
      keys[o] = isFromFactory(o) ? 1 : 0;
      for (var r = 0; r < REGIMES; r++) {
        keys[o] = keys[o] * (WEEKS + 1) + arrivals[o * REGIMES + r];
      }
    }
    return keys;
  }

  /// The facts of one item of a problem.
  public static ItemFacts of(ReplenishmentProblem problem, int item) {
    return new ItemFacts(problem, problem.items().get(item));
  }

  /// The same item for a first search: its stock in cells some times as large where that divides
  /// cases well, of levels and regimes only three and two. Lots may be larger too.
  ItemFacts coarser() {
    var known = coarser;
    if (known == null) {
      var times = COARSENESS;
      var units = StockCells.units(needUnits() * times, caseUnits());
      while (times > 1 && units > MOST_COARSE * cellUnits) {
        times /= 2;
        units = StockCells.units(needUnits() * times, caseUnits());
      }
      known = new ItemFacts(this, units);
      coarser = known;
    }
    return known;
  }

  /// The same item without demand and stock so improbable that they change no search.
  ItemFacts trimmed() {
    return new ItemFacts(this);
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
    return !hasAges() && rates.fillRate() <= 0;
  }

  /// Whether an age makes units dearer within the horizon.
  boolean hasAges() {
    for (var week : tiers.fromWeek) {
      if (week < WEEKS) {
        return true;
      }
    }
    return false;
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

  /// First week by regime in which an order can arrive; 26 for none.
  int[] firstArrivals() {
    var first = new int[REGIMES];
    Arrays.fill(first, WEEKS);
    for (var o = 0; o < options.size(); o++) {
      for (var r = 0; r < REGIMES && isFree(o); r++) {
        first[r] = Math.min(first[r], arrivals[o * REGIMES + r]);
      }
    }
    return first;
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

  private int[] mostLots() {
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
