package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Whole numbers and arrays of them in a MiniZinc data file: `Name = 3;`, `Name = [1, 2];` or `Name
/// = [| 1, 2 | 3, 4 |];`, with comments from `%` to the end of a line.
final class DznFile {

  /// What a name was given.
  ///
  /// @param line where it stands, from 1
  /// @param values all numbers, row by row
  private record Given(int line, long[] values) {}

  private final Path file;
  private final String text;
  private final Map<String, Given> given = new HashMap<>();
  private int at;
  private int line = 1;

  private DznFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /// Reads a file.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  static DznFile read(Path file) throws IOException {
    var dzn = new DznFile(file, Files.readString(file));
    dzn.parse();
    return dzn;
  }

  /// A single number from `least` on.
  int number(String name, int least) {
    return numbers(name, 1, least)[0];
  }

  /// An array of exactly so many numbers, each from `least` on.
  int[] numbers(String name, long count, int least) {
    var found = given.get(name);
    if (found == null) {
      throw new BenchmarkFormatException(
          "The file %s lacks %s. Maybe it was cut off, or the name is spelt differently."
              .formatted(file, name));
    }
    if (found.values.length != count) {
      throw wrong(
          found.line,
          "%s has %d numbers, but must have %d. Maybe it was cut off."
              .formatted(name, found.values.length, count));
    }
    var numbers = new int[found.values.length];
    for (var k = 0; k < numbers.length; k++) {
      var value = found.values[k];
      if (value < least || value > Integer.MAX_VALUE) {
        throw wrong(
            found.line,
            "number %d of %s (%d) must be from %d to %d."
                .formatted(k + 1, name, value, least, Integer.MAX_VALUE));
      }
      numbers[k] = (int) value;
    }
    return numbers;
  }

  private BenchmarkFormatException wrong(int where, String what) {
    return new BenchmarkFormatException("The file %s, line %d: %s".formatted(file, where, what));
  }

  private void parse() {
    skip();
    while (at < text.length()) {
      var where = line;
      var name = word();
      expect('=', name);
      var values = value(name);
      expect(';', name);
      if (given.put(name, new Given(where, values)) != null) {
        throw wrong(where, "%s is given twice. Keep one of the two.".formatted(name));
      }
    }
  }

  private long[] value(String name) {
    if (!isAt('[')) {
      return new long[] {integer(name)};
    }
    next();
    var values = new long[64];
    var count = 0;
    while (!isAt(']')) {
      if (isAt('|') || isAt(',')) {
        next();
        continue;
      }
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = integer(name);
    }
    next();
    return Arrays.copyOf(values, count);
  }

  private long integer(String name) {
    var word = word();
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw wrong(
          line,
          "«%s», in %s, is no whole number. Only whole numbers and arrays of them are read."
              .formatted(word.isEmpty() ? found() : word, name));
    }
  }

  private String word() {
    var from = at;
    while (at < text.length() && (isLetterOrDigit(text.charAt(at)) || isSign(from))) {
      at++;
    }
    var word = text.substring(from, at);
    skip();
    return word;
  }

  private boolean isSign(int from) {
    return at == from && text.charAt(at) == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void expect(char c, String name) {
    if (!isAt(c)) {
      throw wrong(
          line,
          "«%c» must follow on %s, but there is «%s»."
              .formatted(c, name.isEmpty() ? "a name" : name, found()));
    }
    next();
  }

  private String found() {
    return at < text.length() ? text.substring(at, at + 1) : "the end of the file";
  }

  private void next() {
    at++;
    skip();
  }

  private void skip() {
    while (at < text.length()) {
      var c = text.charAt(at);
      if (c == '%') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else if (Character.isWhitespace(c)) {
        line += c == '\n' ? 1 : 0;
        at++;
      } else {
        return;
      }
    }
  }
}
