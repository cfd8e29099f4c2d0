package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Reads replenishments back for those who look at them.
public final class ReplenishmentReader {

  private final DSLContext database;

  private ReplenishmentReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static ReplenishmentReader of(Database database) {
    return new ReplenishmentReader(database.sql());
  }

  /// What one looks at first.
  ///
  /// @throws PlanningException if there is no plan with this number, or it has nothing of the
  ///   seller
  public ReplenishmentOutcome outcome(ReplenishmentPart part) {
    var runs = new RunReader(database);
    var summary = runs.summary(part.runId());
    var sums = new ReplenishmentSums(database, part);
    var sellers = sums.sellers();
    if (!part.sellerId().isEmpty() && sellers.isEmpty()) {
      throw unknownSeller(part);
    }
    return new ReplenishmentOutcome(
        part.sellerId().isEmpty() ? summary : of(summary, sellers.getFirst()),
        runs.costs(part.runId(), part.sellerId(), Side.IN_FORCE),
        runs.costs(part.runId(), part.sellerId(), Side.PLAN),
        sellers,
        sums.freight(),
        ReplayedSide.of(runs.replay(part.runId(), part.sellerId())),
        runs.findings(part.runId(), part.sellerId()));
  }

  private static PlanningException unknownSeller(ReplenishmentPart part) {
    return new PlanningException(
        new Text(
            "计划（%1$d）中没有卖家（%2$s）。其卖家见：owp show %1$d".formatted(part.runId(), part.sellerId()),
            "The plan (%1$d) has nothing of the seller (%2$s). Its sellers are listed by: owp show %1$d"
                .formatted(part.runId(), part.sellerId())));
  }

  private static RunSummary of(RunSummary run, SellerTotal seller) {
    return new RunSummary(
        run.run(),
        run.currency(),
        seller.objectiveMicros(),
        seller.inForceMicros(),
        seller.bound(),
        run.inputSha256(),
        run.budget(),
        run.rates(),
        run.versions(),
        run.startedAt(),
        run.finishedAt(),
        run.publishedAt());
  }

  /// Recommended orders by the day on which they must be placed.
  ///
  /// @param dueBefore only those that must be placed before this day
  /// @param limit most of them
  public List<DescribedOrder> orders(ReplenishmentPart part, LocalDate dueBefore, int limit) {
    return new OrderRows(database).orders(part, dueBefore, limit);
  }

  /// How many orders must be placed before a day.
  public int count(ReplenishmentPart part, LocalDate dueBefore) {
    return new OrderRows(database).count(part, dueBefore);
  }

  /// The orders of one SKU in a warehouse, by ship date.
  public List<DescribedOrder> orders(long runId, ItemKey item) {
    return new OrderRows(database).orders(runId, item);
  }

  /// Advice in an order.
  ///
  /// @param limit most of it
  public List<DescribedAdvice> advice(ReplenishmentPart part, AdviceOrder order, int limit) {
    return new DescribedAdviceRows(database).advice(part, order, limit);
  }

  /// How many SKUs an order of advice lists.
  public int count(ReplenishmentPart part, AdviceOrder order) {
    return database.fetchCount(
        REPLENISHMENT_ADVICE,
        part.in(REPLENISHMENT_ADVICE.RUN_ID, REPLENISHMENT_ADVICE.SELLER_ID).and(order.which()));
  }

  /// The advice on a SKU, in each warehouse and of each seller that has it.
  ///
  /// @param id `SKU` or `SELLER/SKU`
  /// @throws PlanningException if the plan doesn't have it
  public List<DescribedAdvice> sku(long runId, String id) {
    var found = new DescribedAdviceRows(database).sku(runId, id);
    if (found.isEmpty()) {
      throw new PlanningException(
          new Text(
              "本计划中没有 SKU（%s）。请按 sku.csv 给出编号，或 SELLER/SKU。".formatted(id),
              "The SKU (%s) isn't in this plan. Give its id as in sku.csv, or SELLER/SKU."
                  .formatted(id)));
    }
    return found;
  }

  /// Each SKU's classes: A, B or C and X, Y or Z, two letters.
  public Map<ItemKey, String> classes(ReplenishmentPart part) {
    return new DescribedAdviceRows(database).classes(part);
  }

  /// What is shipped together, by date.
  public List<DescribedShipment> shipments(ReplenishmentPart part) {
    return new OrderRows(database).shipments(part);
  }

  /// Why, by subject.
  public List<Reason> reasons(ReplenishmentPart part) {
    return new RunReader(database).reasons(part.runId(), part.sellerId());
  }

  /// The first reason of each subject.
  public Map<String, Text> reasonsBySubject(ReplenishmentPart part) {
    var bySubject = new HashMap<String, Text>();
    reasons(part).forEach(reason -> bySubject.putIfAbsent(reason.subject(), reason.text()));
    return bySubject;
  }

  /// What a seller's plan was made from.
  public ReplenishmentProblem problem(long runId, String sellerId) {
    return new ProblemStore(database)
        .load(new PlanPartition(runId, sellerId), StoredReplenishment.class)
        .problem();
  }
}
