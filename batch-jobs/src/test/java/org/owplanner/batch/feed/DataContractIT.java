package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.TestDatabase;

class DataContractIT {

  private static final Path PAGE = Path.of("..", "docs", "data-contract.md");

  @Test
  void thePageIsWhatTheDatabaseSaysOfItself() throws IOException, SQLException {
    try (var database = TestDatabase.empty();
        var connection = database.dataSource().getConnection()) {
      var text = new DataContract(FeedCatalog.read(connection)).text(connection);
      if (Boolean.getBoolean("owp.docs.write")) {
        Files.writeString(PAGE, text);
      }

      assertThat(PAGE).content().isEqualTo(text);
    }
  }
}
