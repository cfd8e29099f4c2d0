package org.owplanner.datasets.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;

/// The numbers of a file one after the other, whatever white space lies between them; an error
/// names the line.
final class NumberWords {

  private final Path file;
  private final List<String> lines;
  private int line;
  private StringTokenizer words = new StringTokenizer("");

  NumberWords(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /// The next number, which is finite.
  double number(String what) {
    var word = word(what);
    try {
      var number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw wrong(word, what, "is no number");
  }

  /// The next number, which is at least 0.
  double notNegative(String what) {
    var number = number(what);
    if (number < 0) {
      throw wrong(Double.toString(number), what, "must be at least 0");
    }
    return number;
  }

  /// The next number, which is whole and at least 1.
  int count(String what) {
    var number = number(what);
    if (number < 1 || number != Math.rint(number) || number > Integer.MAX_VALUE) {
      throw wrong(Double.toString(number), what, "must be a whole number of at least 1");
    }
    return (int) number;
  }

  /// Makes sure that nothing follows.
  void requireEnd(String content) {
    if (hasMore()) {
      throw new BenchmarkFormatException(
          "The file %s goes on after its %s (%s in line %d). Maybe its first line is wrong."
              .formatted(file, content, words.nextToken(), line));
    }
  }

  private String word(String what) {
    if (!hasMore()) {
      throw new BenchmarkFormatException(
          "The file %s ends in line %d, in the %s. Maybe it was cut off."
              .formatted(file, line, what));
    }
    return words.nextToken();
  }

  private boolean hasMore() {
    while (!words.hasMoreTokens() && line < lines.size()) {
      words = new StringTokenizer(lines.get(line++));
    }
    return words.hasMoreTokens();
  }

  private BenchmarkFormatException wrong(String word, String what, String why) {
    return new BenchmarkFormatException(
        "The word (%s) in %s line %d, in the %s, %s.".formatted(word, file, line, what, why));
  }
}
