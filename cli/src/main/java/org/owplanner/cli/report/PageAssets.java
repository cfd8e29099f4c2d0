package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/// The style and the scripts that stand inside the page.
final class PageAssets {
  private static final String WEBJAR = "/META-INF/maven/org.webjars/echarts/pom.properties";

  private PageAssets() {}

  static String style() throws IOException {
    return ours("page.css")
        + ours("parts.css")
        + ours("tours.css")
        + ours("supply.css")
        + ours("network.css")
        + ours("print.css");
  }

  /// The style of printed pick lists.
  static String pickListStyle() throws IOException {
    return ours("picklists.css");
  }

  /// The style of printed handover lists.
  static String handoverStyle() throws IOException {
    return ours("handover.css");
  }

  /// Our own scripts: those that every page has, and these of a kind of plan.
  ///
  /// @param own in the order in which they build on each other
  static String scripts(List<String> own) throws IOException {
    var all = new StringBuilder("\"use strict\";\n");
    all.append(ours("page.js")).append(ours("tables.js")).append(ours("charts.js"));
    for (var name : own) {
      all.append(ours(name));
    }
    return all.toString();
  }

  /// The charting library, as its authors minified it, with its licence.
  static String charts() throws IOException {
    var properties = new Properties();
    try (var in = PageAssets.class.getResourceAsStream(WEBJAR)) {
      if (in == null) {
        throw new IOException(
            "The file (%s) must be on the class path. Maybe the webjar of ECharts is missing."
                .formatted(WEBJAR));
      }
      properties.load(in);
    }
    return read(
        "/META-INF/resources/webjars/echarts/"
            + properties.getProperty("version")
            + "/echarts.min.js");
  }

  /// What a content security policy calls a script, so that only ours run.
  static String hash(String script) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String ours(String name) throws IOException {
    return read("/org/owplanner/cli/report/" + name);
  }

  private static String read(String path) throws IOException {
    try (var in = PageAssets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(
            "The file (%s) must be on the class path. Maybe the build is incomplete; run mvn package."
                .formatted(path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
