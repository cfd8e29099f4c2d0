package org.owplanner.batch.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A [DatabaseUser] in a JVM of its own.
final class OwpProcess implements AutoCloseable {

  private final Process process;
  private final int port;

  private OwpProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts one and waits until it has the database open.
  static OwpProcess start(Path home) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseUser.class.getName(),
            home.toString());
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var line = "";
    while (line != null && !line.matches("\\d+ \\d+ \\d+")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("The other process ended before it had the database open.");
    }
    return new OwpProcess(process, Integer.parseInt(line.substring(0, line.indexOf(' '))));
  }

  /// The port of the server that it uses.
  int port() {
    return port;
  }

  /// Kills it as `kill -9` does.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Ends it as Ctrl-C does, where nobody hears it.
  void interrupt() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /// Lets it end.
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
