package org.owplanner.batch.plan;

import org.owplanner.engine.solve.Text;

/// A plan that can't be made as asked for; its message says why and what to do.
public final class PlanningException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Text text;

  /// A failure without a cause that is worth a stack trace, told in one language only.
  public PlanningException(String message) {
    this(new Text(message, message));
  }

  /// A failure without a cause that is worth a stack trace.
  public PlanningException(Text text) {
    super(text.en());
    this.text = text;
  }

  /// A failure with the exception that it came from, told in one language only.
  public PlanningException(String message, Throwable cause) {
    this(new Text(message, message), cause);
  }

  /// A failure with the exception that it came from.
  public PlanningException(Text text, Throwable cause) {
    super(text.en(), cause);
    this.text = text;
  }

  /// Why, and what to do, for the person who asked.
  public Text text() {
    return text;
  }
}
