package org.owplanner.engine.slotting.verify;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Collects what a check finds.
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void error(String code, String subject, String zh, String en) {
    add(Severity.ERROR, code, subject, zh, en);
  }

  void add(Severity severity, String code, String subject, String zh, String en) {
    found.add(
        new Finding(severity, code, subject, new Text(zh + "：" + subject, en + ": " + subject)));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
