package org.owplanner.datasets.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.CapacityGrant;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRates;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// Makes sellers whose goods sell at very different paces and share money, space and containers
/// that are as short as asked for.
final class TightSeller {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 6, 6);
  private static final int TODAY = Math.toIntExact(PLAN_DATE.toEpochDay());
  private static final long MICROS_PER_CENT = 10_000;
  private static final int CYCLES = 7;
  private static final int CYCLE_DAYS = 28;
  private static final String WAREHOUSE = "W1";

  private final SplittableRandom random;
  private final List<ReplenishmentItem> items = new ArrayList<>();
  private double weekCents;
  private double weekCm3;

  private TightSeller(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A seller.
  ///
  /// @param budgetShare budget as a share of what sells, 0 for no limit
  /// @param spaceWeeks weeks of sales that the warehouse holds, 0 for no limit
  static ReplenishmentProblem of(long seed, int items, double budgetShare, double spaceWeeks) {
    var seller = new TightSeller(seed);
    for (var i = 0; i < items; i++) {
      seller.addItem(i);
    }
    return seller.problem(budgetShare, spaceWeeks);
  }

  private void addItem(int i) {
    var mean = Math.exp(random.nextDouble(0, 4.5));
    var side = 200 + random.nextInt(250);
    var cost = 1000 + random.nextInt(6000);
    var weightG = 1000 + random.nextInt(9000);
    var casePack = 4 + random.nextInt(9);
    var price = Math.round(cost * random.nextDouble(1.8, 4));
    var productionDays = random.nextInt(30);
    var moq = (int) (mean * random.nextInt(4)) + 1;
    var demand = demand(mean, 1 + random.nextInt(2), 0.03 * random.nextInt(4));
    var onHand = (int) (mean * random.nextInt(12));
    var sold = new int[182];
    Arrays.fill(sold, (int) Math.round(mean / 7));
    var id = "S" + i;
    var breaks = List.of(new PriceBreak(1, cost * MICROS_PER_CENT));
    items.add(
        new ReplenishmentItem(
            WAREHOUSE,
            new Sku("GEN", id, id, side, side, side, weightG, casePack, "AMBIENT", "", "PIECE", 1),
            price * MICROS_PER_CENT,
            Optional.of(demand),
            onHand,
            List.of(),
            List.of(),
            Optional.of(new Supply(breaks, productionDays, moq, 0.05, 0)),
            new ItemSettings(0, 0, 0, EnumSet.allOf(TransportMode.class)),
            List.of(),
            List.of(),
            sold));
    weekCents += mean * cost;
    weekCm3 += mean * side * side * side / 1000;
  }

  /// The same mean each week; the variance of t weeks is φ·S + κ·S², S their mean.
  private static ItemDemand demand(double mean, double dispersion, double spread) {
    var weekMean = new float[ItemDemand.WEEKS];
    var variance = new float[ItemDemand.WEEKS];
    for (var t = 0; t < weekMean.length; t++) {
      var sum = mean * (t + 1);
      weekMean[t] = (float) mean;
      variance[t] = (float) (dispersion * sum + spread * sum * sum);
    }
    return new ItemDemand(weekMean, variance, false, "generated");
  }

  private ReplenishmentProblem problem(double budgetShare, double spaceWeeks) {
    var budgets = new ArrayList<BudgetCycle>();
    for (var c = 0; c < CYCLES && budgetShare > 0; c++) {
      budgets.add(
          new BudgetCycle(
              TODAY + CYCLE_DAYS * c,
              TODAY + CYCLE_DAYS * (c + 1) - 1,
              Math.round(budgetShare * weekCents * CYCLE_DAYS / 7) * MICROS_PER_CENT));
    }
    var grants = new ArrayList<CapacityGrant>();
    if (spaceWeeks > 0) {
      grants.add(new CapacityGrant(WAREHOUSE, TODAY - 30, Math.round(spaceWeeks * weekCm3)));
    }
    return new ReplenishmentProblem(
        "GEN", PLAN_DATE, "USD", items, lanes(), fees(), budgets, grants, List.of(), rates());
  }

  private static ReplenishmentRates rates() {
    return ReplenishmentRates.standard();
  }

  private static List<Lane> lanes() {
    return List.of(
        lane(TransportMode.SEA_FCL, new LeadTime(34, 40, 50, 0.05, 5), 0, 0, 20_000, 250_000),
        lane(TransportMode.SEA_LCL, new LeadTime(38, 45, 58, 0.1, 5), 9000, 0, 8000, 0),
        lane(TransportMode.AIR, new LeadTime(7, 9, 13, 0.02, 3), 0, 450, 4000, 0));
  }

  private static Lane lane(
      TransportMode mode,
      LeadTime leadTime,
      long centsPerM3,
      long centsPerKg,
      long shipmentCents,
      long containerCents) {
    return new Lane(
        WAREHOUSE,
        mode,
        "PORT_TO_WAREHOUSE",
        leadTime,
        centsPerM3 * MICROS_PER_CENT,
        centsPerKg * MICROS_PER_CENT,
        shipmentCents * MICROS_PER_CENT,
        containerCents * MICROS_PER_CENT,
        containerCents == 0 ? 0 : 28_000_000,
        containerCents == 0 ? 0 : 21_000_000,
        Set.of());
  }

  private static List<StorageFee> fees() {
    return List.of(
        new StorageFee(WAREHOUSE, 0, 60 * MICROS_PER_CENT),
        new StorageFee(WAREHOUSE, 90, 120 * MICROS_PER_CENT),
        new StorageFee(WAREHOUSE, 180, 250 * MICROS_PER_CENT));
  }
}
