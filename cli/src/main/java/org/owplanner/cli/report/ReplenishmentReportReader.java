package org.owplanner.cli.report;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.replenishment.AdviceOrder;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.ReplenishmentAdherenceReader;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.batch.replenishment.SellerTotal;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Text;

/// Fills a report from a replenishment in the database.
public final class ReplenishmentReportReader {

  private static final int MOST_ORDERS = 1000;
  private static final int MOST_ADVICE = 300;
  private static final int MOST_PLOTTED = 12;

  private ReplenishmentReportReader() {}

  /// The report of a plan, or of a seller's part of it, in which no other seller is named.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number, or it
  ///   has nothing of the seller
  public static ReplenishmentReport read(Database database, ReplenishmentPart part) {
    var reader = ReplenishmentReader.of(database);
    var outcome = reader.outcome(part);
    var dueBefore = DueOrders.before(outcome.summary().run().request().planDate());
    var due = reader.orders(part, dueBefore, MOST_ORDERS);
    var sellers = outcome.sellers().stream().map(SellerTotal::sellerId).toList();
    var problems = new SellerProblems(reader, part, sellers, MOST_PLOTTED);
    return new ReplenishmentReport(
        new PlanReport(
            header(outcome, part),
            RunFacts.costs(outcome.inForceCosts(), outcome.planCosts()),
            convergence(database, part),
            outcome.findings(),
            RunFacts.proof(outcome.summary(), ReplenishmentRate.values())),
        part.sellerId(),
        outcome,
        due,
        reader.count(part, dueBefore),
        reader.count(part, DueOrders.NEVER),
        reader.shipments(part),
        reader.advice(part, AdviceOrder.AGED, MOST_ADVICE),
        reader.advice(part, AdviceOrder.EXCESS, MOST_ADVICE),
        problems.plots(),
        ClassShare.of(reader.classes(part), problems.revenueMicros()),
        reasons(reader, part, due),
        ReplenishmentAdherenceReader.of(database).adherence(part.runId(), part.sellerId()));
  }

  /// A run's search is that of all sellers together, so a single seller's page has none.
  private static List<ProgressPoint> convergence(Database database, ReplenishmentPart part) {
    return part.sellerId().isEmpty() ? RunReader.of(database).convergence(part.runId()) : List.of();
  }

  private static Map<String, Text> reasons(
      ReplenishmentReader reader, ReplenishmentPart part, List<DescribedOrder> orders) {
    var all = reader.reasonsBySubject(part);
    var ours = new HashMap<String, Text>();
    for (var order : orders) {
      var reason = all.get(order.item().subject());
      if (reason != null) {
        ours.put(order.item().subject(), reason);
      }
    }
    return ours;
  }

  /// Which of the input is generated, each kind once for all sellers.
  public static List<Text> generated(List<Finding> findings) {
    return GeneratedInput.joined(
        findings.stream()
            .filter(finding -> finding.code().equals("GENERATED"))
            .map(finding -> GeneratedInput.listed(finding.text()))
            .toList());
  }

  private static ReportHeader header(ReplenishmentOutcome outcome, ReplenishmentPart part) {
    var summary = outcome.summary();
    var run = summary.run();
    var finished = summary.finishedAt();
    var scope = run.request().scopeId();
    var seller = part.sellerId();
    return new ReportHeader(
        run.runId(),
        seller.isEmpty() ? scope : seller,
        seller.isEmpty() ? ForecastScope.of(scope).name() : Text.same(seller),
        run.request().planDate(),
        run.revision(),
        run.state().name(),
        summary.currency(),
        ReplenishmentOutcome.HORIZON_DAYS,
        (finished == null ? summary.startedAt() : finished).atZoneSameInstant(ZoneOffset.UTC),
        generated(outcome.findings()));
  }
}
