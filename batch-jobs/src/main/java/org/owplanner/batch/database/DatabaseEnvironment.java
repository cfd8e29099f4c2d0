package org.owplanner.batch.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/// Which database to use, as the environment says.
///
/// @param home folder of the embedded server, `OWP_HOME`, by default `.owp` in the user's home
/// @param url address of a server of one's own, `OWP_DB_URL`, as `jdbc:postgresql://…` or
///   `postgresql://…`; empty for the embedded one
/// @param user login there, `OWP_DB_USER`; it owns the schema and so must be able to create one
/// @param password its password, `OWP_DB_PASSWORD`
public record DatabaseEnvironment(Path home, String url, String user, String password) {

  public DatabaseEnvironment {
    home = home.toAbsolutePath().normalize();
  }

  /// The environment of this process.
  public static DatabaseEnvironment ofProcess() {
    return of(System.getenv());
  }

  /// An environment given as variables.
  public static DatabaseEnvironment of(Map<String, String> variables) {
    var home = variables.getOrDefault("OWP_HOME", "");
    var folder = home.isBlank() ? Path.of(System.getProperty("user.home"), ".owp") : Path.of(home);
    return new DatabaseEnvironment(
        folder,
        variables.getOrDefault("OWP_DB_URL", "").strip(),
        variables.getOrDefault("OWP_DB_USER", ""),
        variables.getOrDefault("OWP_DB_PASSWORD", ""));
  }

  /// The embedded server of this folder.
  public static DatabaseEnvironment embedded(Path home) {
    return new DatabaseEnvironment(home, "", "", "");
  }

  /// Whether a server of one's own is used.
  public boolean isExternal() {
    return !url.isEmpty();
  }

  /// Where and as whom to connect to the server of one's own.
  ///
  /// @throws DatabaseException if the address isn't one of PostgreSQL
  DatabaseAddress externalAddress() {
    if (url.startsWith("jdbc:postgresql:")) {
      return new DatabaseAddress(url, user, password);
    }
    if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
      throw new DatabaseException(
          "OWP_DB_URL (%s) must be the address of a PostgreSQL server, such as jdbc:postgresql://host:5432/owp."
              .formatted(url));
    }
    var uri = URI.create(url);
    var login = uri.getUserInfo() == null ? "" : uri.getUserInfo();
    var colon = login.indexOf(':');
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    var port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new DatabaseAddress(
        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
        user.isEmpty() ? (colon < 0 ? login : login.substring(0, colon)) : user,
        password.isEmpty() && colon >= 0 ? login.substring(colon + 1) : password);
  }
}
