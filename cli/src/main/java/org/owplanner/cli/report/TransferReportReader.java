package org.owplanner.cli.report;

import java.time.ZoneOffset;
import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.TransferAdherenceReader;
import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.batch.transfer.TransferReader;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.TransferRate;

/// Fills a report from a plan of transfers in the database.
public final class TransferReportReader {

  private static final int MOST_LINES = 1000;
  private static final int MOST_PLOTTED = 12;

  private TransferReportReader() {}

  /// The report of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number
  public static TransferReport read(Database database, long runId) {
    var reader = TransferReader.of(database);
    var outcome = reader.outcome(runId);
    var lines = reader.lines(runId, Integer.MAX_VALUE);
    return new TransferReport(
        new PlanReport(
            header(outcome),
            RunFacts.costs(outcome.inForceCosts(), outcome.planCosts()),
            RunReader.of(database).convergence(runId),
            outcome.findings(),
            RunFacts.proof(outcome.summary(), TransferRate.values())),
        outcome.batches(),
        lines.subList(0, Math.min(MOST_LINES, lines.size())),
        lines.size(),
        lines.stream().mapToLong(DescribedLine::units).sum(),
        RuleSaving.of(outcome.replay()),
        NetworkSpace.of(reader.space(runId)),
        MovedStock.mostMoved(lines, MOST_PLOTTED).stream()
            .map(line -> stock(reader, runId, line))
            .toList(),
        MoveReasons.of(reader.reasons(runId)),
        TransferAdherenceReader.of(database).adherence(runId));
  }

  private static MovedStock stock(TransferReader reader, long runId, DescribedLine line) {
    return new MovedStock(
        line.sellerId(),
        line.skuId(),
        line.description(),
        reader.sku(runId, line.sellerId() + "/" + line.skuId()));
  }

  /// Which of the input is generated, each kind once.
  public static List<Text> generated(List<Finding> findings) {
    return GeneratedInput.joined(
        findings.stream()
            .filter(finding -> finding.code().equals("GENERATED"))
            .map(finding -> GeneratedInput.listed(finding.text()))
            .toList());
  }

  private static ReportHeader header(TransferOutcome outcome) {
    var summary = outcome.summary();
    var run = summary.run();
    var finished = summary.finishedAt();
    var scope = run.request().scopeId();
    return new ReportHeader(
        run.runId(),
        scope,
        ForecastScope.of(scope).name(),
        run.request().planDate(),
        run.revision(),
        run.state().name(),
        summary.currency(),
        TransferOutcome.HORIZON_DAYS,
        (finished == null ? summary.startedAt() : finished).atZoneSameInstant(ZoneOffset.UTC),
        generated(outcome.findings()));
  }
}
