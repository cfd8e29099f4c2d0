package org.owplanner.batch.database;

/// The database can't be had or used; its message says where and what to do.
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// A failure without a cause that is worth a stack trace.
  public DatabaseException(String message) {
    super(message);
  }

  /// A failure with the exception that it came from.
  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
