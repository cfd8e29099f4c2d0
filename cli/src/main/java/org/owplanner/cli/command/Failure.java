package org.owplanner.cli.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.DatabaseException;
import org.owplanner.batch.feed.FeedException;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.cli.output.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells why a command failed, in a line or two; the stack trace only to those who ask for it.
final class Failure implements IExecutionExceptionHandler {

  private final Words words;
  private final boolean isVerbose;

  /// @param isVerbose whether the stack trace is always shown
  Failure(Words words, boolean isVerbose) {
    this.words = words;
    this.isVerbose = isVerbose;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    var isAsked = line.getCommand() instanceof AbstractCommand command && command.isVerbose();
    new Failure(words, isVerbose || isAsked).tell(e, line.getErr());
    return ExitCode.FAILED;
  }

  /// Tells why something failed.
  void tell(Exception e, PrintWriter err) {
    err.println(words.of("error.failed", message(e)));
    if (isVerbose) {
      e.printStackTrace(err);
    }
    err.flush();
  }

  private String message(Exception e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PlanningException planning) {
        return words.language().of(planning.text());
      }
      if (cause instanceof DatabaseException || cause instanceof FeedException) {
        return String.valueOf(cause.getMessage());
      }
    }
    var said = DatabaseException.saidBehind(e);
    if (said.isPresent()) {
      return words.of("error.database", said.get());
    }
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException file) {
        // A report is written beside its place first.
        return words.of(reason(file), String.valueOf(file.getFile()).replaceFirst("[.]part$", ""));
      }
    }
    return e instanceof IllegalArgumentException || e instanceof UncheckedIOException
        ? String.valueOf(e.getMessage())
        : words.of("error.unexpected", e.getClass().getSimpleName(), firstLine(e));
  }

  private static String reason(FileSystemException e) {
    return e instanceof NoSuchFileException
        ? "error.noFile"
        : e instanceof AccessDeniedException ? "error.noAccess" : "error.file";
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
