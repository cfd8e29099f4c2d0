package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import org.owplanner.engine.slotting.pair.DensePairProblem;

/// Reads the format of QAPLIB (Burkard, Karisch, Rendl 1997): n, then two matrices of n × n whole
/// numbers, separated by any white space.
///
/// The objective is `Σᵢ Σⱼ A[i][j] · B[π(i)][π(j)]` with A first in the file.
public final class QaplibInstance {

  private static final int LARGEST_SIZE = 5_000;

  private final Path file;
  private final StringTokenizer words;
  private int read;

  private QaplibInstance(Path file, String text) {
    this.file = file;
    words = new StringTokenizer(text);
  }

  /// Reads a file.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static DensePairProblem read(Path file) throws IOException {
    return new QaplibInstance(file, Files.readString(file)).problem();
  }

  private DensePairProblem problem() {
    var size = next("size");
    if (size < 1 || size > LARGEST_SIZE) {
      throw new BenchmarkFormatException(
          "The size (%d) in %s must be from 1 to %d. The file must begin with the size of its matrices."
              .formatted(size, file, LARGEST_SIZE));
    }
    var n = (int) size;
    var flow = matrix(n, "first matrix");
    var distance = matrix(n, "second matrix");
    if (words.hasMoreTokens()) {
      throw new BenchmarkFormatException(
          "The file %s goes on after its two matrices of %d × %d (%s). Maybe its size is wrong."
              .formatted(file, n, n, words.nextToken()));
    }
    try {
      return DensePairProblem.of(n, flow, distance);
    } catch (IllegalArgumentException e) {
      throw new BenchmarkFormatException("The file %s: %s".formatted(file, e.getMessage()));
    }
  }

  private long[] matrix(int n, String what) {
    var matrix = new long[n * n];
    for (var k = 0; k < matrix.length; k++) {
      matrix[k] = next(what);
    }
    return matrix;
  }

  private long next(String what) {
    if (!words.hasMoreTokens()) {
      throw new BenchmarkFormatException(
          "The file %s ends after %d numbers, in its %s. Maybe it was cut off."
              .formatted(file, read, what));
    }
    var word = words.nextToken();
    read++;
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new BenchmarkFormatException(
          "The word (%s), number %d of %s, in its %s, is no whole number."
              .formatted(word, read, file, what));
    }
  }
}
