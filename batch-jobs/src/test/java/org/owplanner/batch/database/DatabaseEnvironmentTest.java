package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseEnvironmentTest {

  @Test
  void withoutVariablesTheEmbeddedServerOfTheUsersHomeIsUsed() {
    var environment = DatabaseEnvironment.of(Map.of());

    assertThat(environment.isExternal()).isFalse();
    assertThat(environment.home().getFileName()).hasToString(".owp");
  }

  @Test
  void anAddressAsPsqlTakesItIsUnderstood() {
    var environment =
        DatabaseEnvironment.of(Map.of("OWP_DB_URL", "postgresql://ann:s3cret@db.example/owp"));

    assertThat(environment.externalAddress())
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5432/owp", "ann", "s3cret"));
  }

  @Test
  void userAndPasswordOfTheirOwnVariablesWin() {
    var environment =
        DatabaseEnvironment.of(
            Map.of(
                "OWP_DB_URL", "jdbc:postgresql://db.example/owp",
                "OWP_DB_USER", "ann",
                "OWP_DB_PASSWORD", "p w"));

    assertThat(environment.externalAddress().psqlUrl())
        .isEqualTo("postgresql://ann:p%20w@db.example/owp?options=-c%20role%3Dowp_planner");
  }

  @Test
  void anAddressOfAnotherDatabaseIsRefused() {
    var environment = DatabaseEnvironment.of(Map.of("OWP_DB_URL", "jdbc:mysql://db.example/owp"));

    assertThatThrownBy(environment::externalAddress)
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("jdbc:mysql://db.example/owp")
        .hasMessageContaining("jdbc:postgresql://host:5432/owp");
  }
}
