package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.output.Console;

/// Prints what was decided by the plans that were gone on with.
///
/// @param console where to print
record ResumeSheet(Console console) {

  void print(List<SlottingOutcome> outcomes) {
    if (console.isJson()) {
      console.json(outcomes.stream().map(SlottingModel::of).toList());
      return;
    }
    if (outcomes.isEmpty()) {
      console.say("resume.none");
    }
    for (var outcome : outcomes) {
      new SlottingSheet(console).print(outcome);
      console.line("");
    }
  }
}
