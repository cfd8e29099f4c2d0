package org.owplanner.datasets.benchmark;

/// An instance that is not in its set's format.
public final class BenchmarkFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /// Says what is wrong, where, and what to do.
  public BenchmarkFormatException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// What is wrong, where, and what to do.
  public String reason() {
    return reason;
  }
}
