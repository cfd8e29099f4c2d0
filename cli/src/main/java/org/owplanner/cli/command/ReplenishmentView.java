package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.replenishment.ReplenishmentPart;
import org.owplanner.batch.replenishment.ReplenishmentReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.report.ReplenishmentReportPage;
import org.owplanner.cli.report.ReplenishmentReportReader;
import org.owplanner.engine.solve.Text;

/// What a person sees of a replenishment.
final class ReplenishmentView implements PlanView {

  private static final int FEW_ROWS = 10;

  @Override
  public PlanKind kind() {
    return PlanKind.REPLENISHMENT;
  }

  @Override
  public void print(Console console, Database database, long runId) {
    ShownReplenishment.read(database, runId).sheet(console).print(FEW_ROWS);
  }

  @Override
  public void show(Console console, Database database, long runId, int limit) {
    var sheet = ShownReplenishment.read(database, runId).sheet(console);
    sheet.print(limit);
    sheet.printMore(limit);
  }

  @Override
  public Map<String, @Nullable Object> json(Database database, long runId) {
    return ReplenishmentModel.of(ShownReplenishment.read(database, runId));
  }

  @Override
  public boolean explain(Console console, Database database, long runId, List<String> subject) {
    if (subject.size() != 1) {
      return false;
    }
    new ReplenishmentExplanation(console, ReplenishmentReader.of(database), runId)
        .of(subject.getFirst());
    return true;
  }

  @Override
  public String subject(Console console, String subject) {
    return console.words().ofConstant("replenishmentReason", subject);
  }

  @Override
  public void report(Database database, long runId, Path file, Language language)
      throws IOException {
    var report = ReplenishmentReportReader.read(database, ReplenishmentPart.whole(runId));
    ReplenishmentReportPage.of(report, language).write(file);
  }

  @Override
  public List<Text> generated(Database database, long runId) {
    return ReplenishmentReportReader.generated(
        ReplenishmentReader.of(database).outcome(ReplenishmentPart.whole(runId)).findings());
  }
}
