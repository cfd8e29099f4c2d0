package org.owplanner.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
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
      if (made.run().request().kind() == PlanKind.WAVES) {
        console.say("demo.picklists", made.run().runId());
      } else if (made.run().request().kind() == PlanKind.REPLENISHMENT) {
        console.say("demo.recommendations", made.run().runId());
      } else if (made.run().request().kind() == PlanKind.SLOTTING) {
        console.say("demo.next", made.run().runId());
      }
    }
  }

  /// The slotting, with forecast, waves and replenishment below it.
  void json(MadePlan forecast, MadePlan slotting, MadePlan waves, MadePlan replenishment) {
    var model = model(slotting);
    model.put("forecast", model(forecast));
    model.put("waves", model(waves));
    model.put("replenishment", model(replenishment));
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
