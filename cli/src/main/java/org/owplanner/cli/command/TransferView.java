package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.transfer.TransferReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.report.TransferReportPage;
import org.owplanner.cli.report.TransferReportReader;
import org.owplanner.engine.solve.Text;

/// What a person sees of a plan of transfers.
final class TransferView implements PlanView {

  private static final int FEW_ROWS = 10;
  private static final String BATCH = "batch";

  @Override
  public PlanKind kind() {
    return PlanKind.TRANSFERS;
  }

  @Override
  public void print(Console console, Database database, long runId) {
    ShownTransfers.read(database, runId).sheet(console).print(FEW_ROWS);
  }

  @Override
  public void show(Console console, Database database, long runId, int limit) {
    var sheet = ShownTransfers.read(database, runId).sheet(console);
    sheet.print(limit);
    sheet.printMore(limit);
  }

  @Override
  public Map<String, @Nullable Object> json(Database database, long runId) {
    return TransferModel.of(ShownTransfers.read(database, runId));
  }

  @Override
  public boolean explain(Console console, Database database, long runId, List<String> subject) {
    var explanation = new TransferExplanation(console, TransferReader.of(database), runId);
    if (subject.size() == 1) {
      explanation.ofSku(subject.getFirst());
      return true;
    }
    if (subject.size() == 2 && subject.getFirst().equals(BATCH)) {
      explanation.ofBatch(subject.getLast());
      return true;
    }
    return false;
  }

  @Override
  public String subject(Console console, String subject) {
    return console.words().ofConstant("transferReason", subject);
  }

  @Override
  public void report(Database database, long runId, Path file, Language language)
      throws IOException {
    TransferReportPage.of(TransferReportReader.read(database, runId), language).write(file);
  }

  @Override
  public List<Text> generated(Database database, long runId) {
    return TransferReportReader.generated(TransferReader.of(database).outcome(runId).findings());
  }
}
