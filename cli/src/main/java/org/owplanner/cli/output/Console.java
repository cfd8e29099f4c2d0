package org.owplanner.cli.output;

import java.io.PrintWriter;

/// Where a command prints: results to standard output, everything about them to standard error.
///
/// @param out results
/// @param err progress, notes and errors
/// @param words what it says, in the reader's language
/// @param numbers how it writes numbers
/// @param isJson whether results are printed as one JSON document instead of tables
/// @param isTerminal whether a person sees standard error, so that a line may be written anew
public record Console(
    PrintWriter out,
    PrintWriter err,
    Words words,
    Numbers numbers,
    boolean isJson,
    boolean isTerminal) {

  private static final int COLUMNS = 100;

  /// The reader's language.
  public Language language() {
    return words.language();
  }

  /// Prints a line of the result.
  public void line(String text) {
    out.println(text);
  }

  /// Prints the sentence of a key as a line of the result.
  public void say(String key, Object... values) {
    out.println(words.of(key, values));
  }

  /// Prints a heading with an empty line above.
  public void heading(String key, Object... values) {
    out.println();
    out.println(words.of(key, values));
  }

  /// Prints a long sentence, wrapped, its further lines indented.
  public void sentence(String indent, String text) {
    var lines = DisplayWidth.wrap(text, COLUMNS - indent.length());
    for (var line : lines) {
      out.println(indent + line);
    }
  }

  /// Prints a table.
  public void table(TextTable table) {
    table.lines().forEach(out::println);
  }

  /// Prints the result as JSON.
  public void json(Object value) {
    out.println(JsonText.of(value));
  }

  /// Tells the reader something that isn't part of the result.
  public void note(String key, Object... values) {
    err.println(words.of(key, values));
    err.flush();
  }
}
