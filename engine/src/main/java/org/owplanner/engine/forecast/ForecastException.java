package org.owplanner.engine.forecast;

/// A method can't forecast a series; the next method takes over.
public final class ForecastException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /// Says what is wrong, where, and what to do.
  public ForecastException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// What is wrong, where, and what to do.
  public String reason() {
    return reason;
  }
}
