package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Collects what a check finds; each of it is a reason not to publish.
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void error(String code, String subject, String zh, String en) {
    found.add(
        new Finding(
            Severity.ERROR,
            code,
            subject,
            new Text(
                "%s：%s。请勿发布，重新计划。".formatted(subject, zh),
                "%s: %s. Don't publish this plan; make it again.".formatted(subject, en))));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
