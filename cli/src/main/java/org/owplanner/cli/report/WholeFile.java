package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files of which a reader never sees half.
final class WholeFile {

  private WholeFile() {}

  /// What a file holds.
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  /// Writes the file, replacing one that is there; folders that lack are made.
  static void write(Path file, Text text) throws IOException {
    var target = file.toAbsolutePath();
    Files.createDirectories(target.resolveSibling(""));
    var draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var out = Files.newBufferedWriter(draft)) {
        text.writeTo(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
