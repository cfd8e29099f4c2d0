package org.owplanner.engine.solve;

/// How bad a finding is.
public enum Severity {
  /// Worth knowing; nothing to do.
  INFO,
  /// Something could not be planned, or was planned less well; the plan holds.
  WARN,
  /// The plan breaks a hard rule and must not be published.
  ERROR
}
