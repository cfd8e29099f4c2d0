package org.owplanner.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.slotting.SlottingAdherenceReader;
import org.owplanner.batch.slotting.SlottingNightReader;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.report.SlottingReportPage;
import org.owplanner.cli.report.SlottingReportReader;
import org.owplanner.engine.solve.Text;

/// What a person sees of a slotting plan.
final class SlottingView implements PlanView {

  private static final String CHAIN = "chain ";

  @Override
  public PlanKind kind() {
    return PlanKind.SLOTTING;
  }

  @Override
  public void print(Console console, Database database, long runId) {
    new SlottingSheet(console, SlottingReader.of(database).outcome(runId)).print();
  }

  @Override
  public void show(Console console, Database database, long runId, int limit) {
    var outcome = SlottingReader.of(database).outcome(runId);
    new SlottingSheet(console, outcome).print();
    var rows = new SlottingRows(console, outcome);
    SlottingAdherenceReader.of(database).adherence(outcome).ifPresent(rows::printAdherence);
    rows.printChains(limit);
    rows.printMoves(limit);
  }

  @Override
  public Map<String, @Nullable Object> json(Database database, long runId) {
    var outcome = SlottingReader.of(database).outcome(runId);
    var model = SlottingModel.of(outcome);
    model.put("adherence", SlottingAdherenceReader.of(database).adherence(outcome).orElse(null));
    return model;
  }

  @Override
  public boolean explain(Console console, Database database, long runId, List<String> subject) {
    return new SlottingExplanation(console, database, runId).of(subject);
  }

  @Override
  public String subject(Console console, String subject) {
    if (!subject.startsWith(CHAIN)) {
      return subject;
    }
    var number = subject.substring(CHAIN.length());
    return number.equals("0")
        ? console.words().of("explain.joint")
        : console.words().of("explain.chainNo", number);
  }

  @Override
  public void report(Database database, long runId, Path file, Language language)
      throws IOException {
    SlottingReportPage.of(SlottingReportReader.read(database, runId), language).write(file);
  }

  @Override
  public List<Text> generated(Database database, long runId) {
    return SlottingReportReader.generated(SlottingNightReader.of(database).night(runId));
  }
}
