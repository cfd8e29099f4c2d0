package org.owplanner.batch.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where to connect and as whom.
///
/// @param jdbcUrl address for the JDBC driver
/// @param user login
/// @param password its password
public record DatabaseAddress(String jdbcUrl, String user, String password) {

  /// The address for `psql`, which works in the role of owp; the owner itself sees no seller's
  /// rows.
  public String psqlUrl() {
    var rest = jdbcUrl.substring("jdbc:postgresql://".length());
    var login = user.isEmpty() ? "" : encoded(user) + ":" + encoded(password) + "@";
    var separator = rest.contains("?") ? "&" : "?";
    return "postgresql://"
        + login
        + rest
        + separator
        + "options=-c%20role%3D"
        + DatabaseRole.PLANNER;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }
}
