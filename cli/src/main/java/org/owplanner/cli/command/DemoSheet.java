package org.owplanner.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.cli.output.Console;
import org.owplanner.engine.solve.Text;

/// Prints what the demo made.
///
/// @param console where to print
/// @param database where the plans are
record DemoSheet(Console console, Database database) {

  /// What one does next with a plan, by its kind.
  private static final Map<PlanKind, String> NEXT =
      Map.of(
          PlanKind.SLOTTING, "demo.next",
          PlanKind.WAVES, "demo.picklists",
          PlanKind.REPLENISHMENT, "demo.recommendations",
          PlanKind.TRANSFERS, "demo.handover");

  void print(List<MadePlan> plans) {
    var generated = new LinkedHashSet<Text>();
    for (var made : plans) {
      var view = PlanViews.of(made.run().request().kind());
      view.print(console, database, made.run().runId());
      console.line("");
      generated.addAll(view.generated(database, made.run().runId()));
    }
    console.say("demo.real");
    for (var sentence : generated) {
      console.say("sheet.generated", console.language().of(sentence));
    }
    for (var made : plans) {
      console.say("demo.report", made.report());
    }
    for (var made : plans) {
      var next = NEXT.get(made.run().request().kind());
      if (next != null) {
        console.say(next, made.run().runId());
      }
    }
  }

  /// One plan, with the others below it by their kinds.
  void json(MadePlan first, List<MadePlan> all) {
    var model = model(first);
    for (var made : all) {
      if (!made.equals(first)) {
        model.put(made.run().request().kind().name().toLowerCase(Locale.ROOT), model(made));
      }
    }
    console.json(model);
  }

  private Map<String, @Nullable Object> model(MadePlan made) {
    var view = PlanViews.of(made.run().request().kind());
    var model = view.json(database, made.run().runId());
    model.put("generated", view.generated(database, made.run().runId()));
    model.put("report", made.report().toString());
    return model;
  }
}
