package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void theVersionThatOwpWorksWithIsThatOfTheNewestMigration() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      var newest =
          files
              .map(f -> f.getFileName().toString())
              .mapToInt(name -> Integer.parseInt(name.replaceAll("^V(\\d+)__.*$", "$1")))
              .max();

      assertThat(newest).hasValue(Migrations.LATEST);
    }
  }
}
