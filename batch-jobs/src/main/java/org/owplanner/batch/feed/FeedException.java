package org.owplanner.batch.feed;

/// A file that can't be read as the feed that it should be; its message says where and what to do.
public final class FeedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// A failure without a cause that is worth a stack trace.
  public FeedException(String message) {
    super(message);
  }

  /// A failure with the exception that it came from.
  public FeedException(String message, Throwable cause) {
    super(message, cause);
  }
}
