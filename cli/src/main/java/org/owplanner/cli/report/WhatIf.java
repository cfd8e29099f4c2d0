package org.owplanner.cli.report;

import java.util.Optional;
import org.owplanner.engine.solve.Text;

/// Says of a plan of waves that it was made on slots that nobody has carried out.
public final class WhatIf {

  private WhatIf() {}

  /// The sentence to put above such a plan; none where goods were taken to lie where they do.
  ///
  /// @param slotsOfPlan the slotting plan by which goods were taken to lie, 0 for none
  public static Optional<Text> of(long slotsOfPlan) {
    return slotsOfPlan == 0
        ? Optional.empty()
        : Optional.of(
            new Text(
                "按计划 %d 建议的储位推演：货物还没有移到那里，不能照此拣货。".formatted(slotsOfPlan),
                "On the slots proposed by plan %d: nothing lies there yet, so nobody can pick by this plan."
                    .formatted(slotsOfPlan)));
  }
}
