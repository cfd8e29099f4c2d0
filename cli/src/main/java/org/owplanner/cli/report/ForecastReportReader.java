package org.owplanner.cli.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastReader;
import org.owplanner.batch.forecast.ForecastReader.Order;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Fills a report from a forecast in the database.
public final class ForecastReportReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_SERIES = 500;
  private static final int MOST_PLOTTED = 24;
  private static final int HORIZON_DAYS = 26 * 7;

  private ForecastReportReader() {}

  /// The report of a forecast.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number
  public static ForecastReport read(Database database, long runId) {
    var reader = ForecastReader.of(database);
    var outcome = reader.outcome(runId);
    return new ForecastReport(
        new PlanReport(
            header(outcome.summary(), reader),
            List.of(),
            List.of(),
            outcome.findings(),
            proof(outcome.summary())),
        outcome,
        reader.series(runId, Order.LARGEST, MOST_SERIES),
        reader.heldBack(runId, MOST_PLOTTED));
  }

  /// Which of the feed behind it is generated, a sentence each.
  public static List<Text> generated(ForecastReader reader) {
    var rows = reader.generatedRows();
    var sentences = new ArrayList<Text>();
    add(
        sentences,
        rows.getOrDefault("stock_day", 0),
        "%,d 条历史库存日（何时缺货）",
        "%,d days of stock history: when goods were out of stock");
    add(
        sentences,
        rows.getOrDefault("calendar_event", 0),
        "%,d 条日历事件（季节与闭仓）",
        "%,d events of the calendar: seasons and closures");
    return sentences;
  }

  private static void add(List<Text> sentences, int rows, String zh, String en) {
    if (rows > 0) {
      sentences.add(new Text(zh.formatted(rows), String.format(Locale.ENGLISH, en, rows)));
    }
  }

  private static ReportHeader header(RunSummary summary, ForecastReader reader) {
    var run = summary.run();
    var finished = summary.finishedAt();
    return new ReportHeader(
        run.runId(),
        run.request().scopeId(),
        ForecastScope.of(run.request().scopeId()).name(),
        run.request().planDate(),
        run.revision(),
        run.state().name(),
        summary.currency(),
        HORIZON_DAYS,
        (finished == null ? summary.startedAt() : finished).atZoneSameInstant(ZoneOffset.UTC),
        generated(reader));
  }

  private static ReportProof proof(RunSummary summary) {
    var request = summary.run().request();
    return new ReportProof(
        summary.objectiveMicros(),
        summary.inForceMicros(),
        summary.bound(),
        summary.inputSha256(),
        new TreeMap<>(
            JSON.readValue(summary.versions(), new TypeReference<TreeMap<String, String>>() {})),
        request.seed(),
        request.budget(),
        List.of());
  }
}
