package org.owplanner.engine.solve;

import java.util.ArrayList;
import java.util.List;

/// What a verifier finds wrong with a plan; each of it is a reason not to publish.
public final class Refutations {

  private final List<Finding> found = new ArrayList<>();

  /// Adds what is wrong.
  ///
  /// @param code a constant that programs can rely on
  /// @param subject what it concerns
  /// @param zh what is wrong, in Chinese
  /// @param en the same in English
  public void error(String code, String subject, String zh, String en) {
    found.add(
        new Finding(
            Severity.ERROR,
            code,
            subject,
            new Text(
                "%s：%s。请勿发布，重新计划。".formatted(subject, zh),
                "%s: %s. Don't publish this plan; make it again.".formatted(subject, en))));
  }

  /// Whether nothing was found yet.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// All of it.
  public List<Finding> all() {
    return List.copyOf(found);
  }
}
