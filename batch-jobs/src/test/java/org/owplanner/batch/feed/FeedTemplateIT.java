package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;

class FeedTemplateIT {

  private static Database database;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void templatesFitTogetherAsTheyAre() throws Exception {
    template().write(folder.resolve("new"));

    var summary =
        new FeedTrial(database, folder)
            .load(List.of(folder.resolve("new")), 0, ImportProgress.silent());

    // Of moves and picks nothing can be done before there is a plan.
    assertThat(summary.files())
        .hasSize(48)
        .allMatch(f -> f.table().endsWith("_done") || f.rowsLoaded() == 1, "one row loaded");
    assertThat(folder.resolve("new/README.md")).content().contains("### sku.csv", "| case_pack |");
  }

  @Test
  void aFileThatIsThereStaysAsItIs() throws Exception {
    var mine = Files.writeString(folder.resolve("sku.csv"), "mine");

    assertThatThrownBy(() -> template().write(folder))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("sku.csv is there already");
    assertThat(mine).content().isEqualTo("mine");
  }

  private static FeedTemplate template() throws SQLException {
    try (var connection = database.dataSource().getConnection()) {
      return new FeedTemplate(FeedCatalog.read(connection));
    }
  }
}
