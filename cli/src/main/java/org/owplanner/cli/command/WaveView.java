package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.wave.WaveReader;
import org.owplanner.batch.wave.WaveShiftReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.report.WaveReportPage;
import org.owplanner.cli.report.WaveReportReader;
import org.owplanner.engine.solve.Text;

/// What a person sees of a shift's waves.
final class WaveView implements PlanView {

  private static final int FEW_ORDERS = 8;

  @Override
  public PlanKind kind() {
    return PlanKind.WAVES;
  }

  @Override
  public void print(Console console, Database database, long runId) {
    ShownWaves.read(database, runId).sheet(console).print(FEW_ORDERS);
  }

  @Override
  public void show(Console console, Database database, long runId, int limit) {
    var shown = ShownWaves.read(database, runId);
    var sheet = shown.sheet(console);
    sheet.print(limit);
    sheet.printAdherence();
    new PickerLoadTable(console, shown.loads()).print();
    new WaveBatchTable(console, shown).print(limit);
  }

  @Override
  public Map<String, @Nullable Object> json(Database database, long runId) {
    return WaveModel.of(ShownWaves.read(database, runId));
  }

  @Override
  public boolean explain(Console console, Database database, long runId, List<String> subject) {
    return new WaveExplanation(console, database, runId).of(subject);
  }

  @Override
  public String subject(Console console, String subject) {
    return WaveExplanation.isBatch(subject)
        ? console.words().of("explain.batchNo", subject.substring(1))
        : console.words().ofConstant("waveReason", subject);
  }

  @Override
  public void report(Database database, long runId, Path file, Language language)
      throws IOException {
    WaveReportPage.of(WaveReportReader.read(database, runId), language).write(file);
  }

  @Override
  public List<Text> generated(Database database, long runId) {
    return WaveReportReader.generated(
        WaveReader.of(database).outcome(runId), WaveShiftReader.of(database).shift(runId));
  }
}
