package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The instances of a benchmark set that keeps each in a file of its own.
final class InstanceFiles {

  private InstanceFiles() {}

  /// Names of the files with this ending, without it, sorted.
  ///
  /// @throws IOException if the folder can't be read
  static List<String> names(Path data, String ending) throws IOException {
    try (var files = Files.list(data)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
