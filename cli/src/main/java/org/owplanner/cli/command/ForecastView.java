package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.forecast.ForecastReader;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.report.ForecastReportPage;
import org.owplanner.cli.report.ForecastReportReader;
import org.owplanner.engine.solve.Text;

/// What a person sees of a forecast.
final class ForecastView implements PlanView {

  @Override
  public PlanKind kind() {
    return PlanKind.FORECAST;
  }

  @Override
  public void print(Console console, Database database, long runId) {
    new ForecastSheet(console, ForecastReader.of(database).outcome(runId)).print();
  }

  @Override
  public void show(Console console, Database database, long runId, int limit) {
    print(console, database, runId);
    new ForecastRows(console, ForecastReader.of(database), runId).print(limit);
  }

  @Override
  public Map<String, @Nullable Object> json(Database database, long runId) {
    return ForecastModel.of(ForecastReader.of(database), runId);
  }

  @Override
  public boolean explain(Console console, Database database, long runId, List<String> subject) {
    if (subject.size() != 1) {
      return false;
    }
    var skus = ForecastReader.of(database).sku(runId, subject.getFirst());
    if (console.isJson()) {
      console.json(skus.stream().map(ForecastModel::explained).toList());
    } else {
      skus.forEach(sku -> new ForecastExplanation(console, sku).print());
    }
    return true;
  }

  @Override
  public void report(Database database, long runId, Path file, Language language)
      throws IOException {
    ForecastReportPage.of(ForecastReportReader.read(database, runId), language).write(file);
  }

  @Override
  public List<Text> generated(Database database, long runId) {
    return ForecastReportReader.generated(ForecastReader.of(database));
  }
}
