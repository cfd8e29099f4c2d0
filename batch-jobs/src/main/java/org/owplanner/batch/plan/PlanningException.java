package org.owplanner.batch.plan;

/// A plan that can't be made as asked for; its message says why and what to do.
public final class PlanningException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// A failure without a cause that is worth a stack trace.
  public PlanningException(String message) {
    super(message);
  }

  /// A failure with the exception that it came from.
  public PlanningException(String message, Throwable cause) {
    super(message, cause);
  }
}
