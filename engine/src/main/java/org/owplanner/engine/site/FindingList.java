package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Findings, one for all of a kind, the first few of which are named.
final class FindingList {

  private static final int TOLD = 5;

  private final List<Finding> findings = new ArrayList<>();

  /// Adds a warning of these; `%s` in its words stands for them.
  void add(String code, List<String> subjects, String zh, String en) {
    if (subjects.isEmpty()) {
      return;
    }
    var told = String.join(", ", subjects.subList(0, Math.min(TOLD, subjects.size())));
    var others = subjects.size() - TOLD;
    var zhSubject = others > 0 ? "%s 等 %d 项".formatted(told, subjects.size()) : told;
    var enSubject = others > 0 ? "%s and %d more".formatted(told, others) : told;
    addOne(Severity.WARN, code, told, new Text(zh.formatted(zhSubject), en.formatted(enSubject)));
  }

  void addOne(Severity severity, String code, String subject, Text text) {
    findings.add(new Finding(severity, code, subject, text));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
