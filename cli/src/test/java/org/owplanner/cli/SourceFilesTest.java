package org.owplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files stay short enough to be read in one go.
final class SourceFilesTest {

  private static final int MOST_LINES = 400;

  @Test
  void noFileIsLongerThanWhatOneReadsInOneGo() throws IOException {
    for (var module : List.of("engine", "datasets", "batch-jobs", "cli")) {
      var folder = Path.of("..", module, "src");
      try (var walk = Files.walk(folder)) {
        var files = walk.filter(f -> f.toString().endsWith(".java")).toList();
        assertThat(files).as(module).isNotEmpty();
        for (var file : files) {
          assertThat(Files.readAllLines(file).size())
              .as(file.toString())
              .isLessThan(MOST_LINES + 1);
        }
      }
    }
  }
}
