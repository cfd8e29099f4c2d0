package org.owplanner.batch.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /// What the database itself said, where it is behind a failure.
  public static Optional<String> saidBehind(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst();
      }
    }
    return Optional.empty();
  }
}
