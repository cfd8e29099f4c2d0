package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;

/// What `owp` ends with.
public final class ExitCode {

  /// Done.
  public static final int DONE = 0;

  /// Failed; standard error says why.
  public static final int FAILED = 1;

  /// The command line is wrong.
  public static final int WRONG_USAGE = 2;

  /// Done, but something was rejected or could not be planned.
  public static final int FINDINGS = 3;

  private ExitCode() {}

  /// How a command ends that made a plan with these findings: what is only worth knowing is none.
  static int of(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO)
        ? DONE
        : FINDINGS;
  }
}
