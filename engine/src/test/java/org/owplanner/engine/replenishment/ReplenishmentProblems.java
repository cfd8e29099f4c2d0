package org.owplanner.engine.replenishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// Builds tiny hand-made sellers for tests, planned on a Monday; nothing that a test expects hangs
/// on the defaults of rates.
public final class ReplenishmentProblems {

  public static final LocalDate PLAN_DATE = LocalDate.of(2011, 6, 6);
  public static final int TODAY = (int) PLAN_DATE.toEpochDay();
  public static final long MICROS_PER_CENT = 10_000;

  private final List<ReplenishmentItem> items = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<StorageFee> fees = new ArrayList<>();
  private final List<BudgetCycle> budgets = new ArrayList<>();
  private final List<CapacityGrant> grants = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private ReplenishmentRates rates =
      ReplenishmentRates.standard()
          .with(ReplenishmentRate.CAPITAL_SHARE_PER_YEAR, 0.12)
          .with(ReplenishmentRate.LEFT_OVER_VALUE_SHARE, 0.6)
          .with(ReplenishmentRate.SALVAGE_SHARE, 0.15)
          .with(ReplenishmentRate.ORDER_LINE_CENTS, 200)
          .with(ReplenishmentRate.SELLING_FEE_SHARE, 0.15)
          .with(ReplenishmentRate.UNIT_COST_SHARE, 0.4)
          .with(ReplenishmentRate.FILL_RATE_SHARE, 0.5)
          .with(ReplenishmentRate.COVER_SHARE_PER_WEEK, 0.01)
          .with(ReplenishmentRate.CHANGE_SHARE, 0.01)
          .with(ReplenishmentRate.RULE_COVER_DAYS, 30)
          .with(ReplenishmentRate.RULE_RECENT_DAYS, 30)
          .with(ReplenishmentRate.OVERDUE_DAYS, 60);

  private ReplenishmentProblems() {}

  /// A seller without anything.
  public static ReplenishmentProblems seller() {
    return new ReplenishmentProblems();
  }

  /// A random seller of 2 to 12 items, another one for each seed.
  public static ReplenishmentProblem random(long seed) {
    return RandomSellers.random(seed);
  }

  /// First day of a week of the horizon.
  public static int week(int number) {
    return TODAY + 7 * number;
  }

  /// A lane to `W1` that takes exactly so many days and carries everything, at a usual price.
  public static Lane exactly(TransportMode mode, int days) {
    return lane("W1", mode, new LeadTime(days, days, days, 0, 0));
  }

  /// A lane that carries everything, at a price that is usual for its mode.
  public static Lane lane(String warehouseId, TransportMode mode, LeadTime leadTime) {
    return switch (mode) {
      case SEA_FCL -> lane(warehouseId, mode, leadTime, 0, 0, 20_000, 250_000);
      case SEA_LCL -> lane(warehouseId, mode, leadTime, 9000, 0, 8000, 0);
      case RAIL -> lane(warehouseId, mode, leadTime, 16_000, 0, 6000, 0);
      case AIR -> lane(warehouseId, mode, leadTime, 0, 450, 4000, 0);
      case EXPRESS -> lane(warehouseId, mode, leadTime, 0, 800, 0, 0);
    };
  }

  private static Lane lane(
      String warehouseId,
      TransportMode mode,
      LeadTime leadTime,
      long centsPerM3,
      long centsPerKg,
      long shipmentCents,
      long containerCents) {
    return new Lane(
        warehouseId,
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

  /// The same lane, which doesn't carry this hazard class.
  public static Lane without(Lane lane, String hazardClass) {
    return new Lane(
        lane.warehouseId(),
        lane.mode(),
        lane.service(),
        lane.leadTime(),
        lane.microsPerM3(),
        lane.microsPerKg(),
        lane.shipmentMicros(),
        lane.containerMicros(),
        lane.containerVolumeCm3(),
        lane.containerWeightG(),
        Set.of(hazardClass));
  }

  public ReplenishmentProblems item(ItemDraft draft) {
    items.add(draft.build());
    return this;
  }

  public ReplenishmentProblems lane(Lane lane) {
    lanes.add(lane);
    return this;
  }

  /// Storage fee of `W1` from an age on.
  public ReplenishmentProblems fee(int fromAgeDays, long centsPerM3Day) {
    return fee("W1", fromAgeDays, centsPerM3Day);
  }

  public ReplenishmentProblems fee(String warehouse, int fromAgeDays, long centsPerM3Day) {
    fees.add(new StorageFee(warehouse, fromAgeDays, centsPerM3Day * MICROS_PER_CENT));
    return this;
  }

  public ReplenishmentProblems budget(int fromDay, int toDay, long cents) {
    budgets.add(new BudgetCycle(fromDay, toDay, cents * MICROS_PER_CENT));
    return this;
  }

  public ReplenishmentProblems grant(String warehouse, int fromDay, long volumeCm3) {
    grants.add(new CapacityGrant(warehouse, fromDay, volumeCm3));
    return this;
  }

  public ReplenishmentProblems closure(int fromDay, int toDay) {
    closures.add(new Closure(fromDay, toDay));
    return this;
  }

  public ReplenishmentProblems rate(ReplenishmentRate rate, double value) {
    rates = rates.with(rate, value);
    return this;
  }

  public ReplenishmentProblem build() {
    return new ReplenishmentProblem(
        "ACME", PLAN_DATE, "USD", items, lanes, fees, budgets, grants, closures, rates);
  }
}
