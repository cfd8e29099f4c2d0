package org.owplanner.batch.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A server from Debian's package, run by the user `postgres`, for the time of a test.
final class DebianServer implements AutoCloseable {

  private final Path programs;
  private final Path data;
  private final int port;

  private DebianServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /// Where the newest installed package has its programs, if there is one.
  static Optional<Path> programs() throws IOException {
    var root = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (var versions = Files.list(root)) {
      return versions
          .filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
          .max(Comparator.comparingInt(v -> Integer.parseInt(v.getFileName().toString())))
          .map(v -> v.resolve("bin"));
    }
  }

  /// Makes a cluster with the login `ann`, password `s3cret`, who owns the database `planner` and
  /// may make roles.
  static DebianServer start(Path programs) throws IOException {
    var data = Files.createTempDirectory("owp-debian");
    if (isRoot()) {
      run(List.of("chown", "postgres", data.toString()));
    }
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var server = new DebianServer(programs, data, port);
    server.program("", "initdb", "-D", data.toString(), "-U", "postgres", "-A", "scram-sha-256");
    server.program(
        """
        CREATE ROLE ann LOGIN CREATEROLE PASSWORD 's3cret';
        CREATE DATABASE planner OWNER ann;
        """,
        "postgres",
        "--single",
        "-D",
        data.toString(),
        "postgres");
    server.program(
        "",
        "pg_ctl",
        "start",
        "-D",
        data.toString(),
        "-w",
        "-l",
        data.resolve("log").toString(),
        "-o",
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=".formatted(port));
    return server;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/planner".formatted(port);
  }

  @Override
  public void close() throws IOException {
    program("", "pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w");
    FileTree.delete(data);
  }

  private void program(String input, String name, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(arguments));
    // initdb asks for a password where it isn't given one.
    if (name.equals("initdb")) {
      var password = Files.writeString(Files.createTempFile("owp", "pw"), "s3cret");
      password.toFile().setReadable(true, false);
      command.add("--pwfile=" + password);
    }
    run(command, input);
  }

  private static boolean isRoot() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  private static void run(List<String> command) throws IOException {
    run(command, "");
  }

  private static void run(List<String> command, String input) throws IOException {
    var output = Files.createTempFile("owp", "out");
    var process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try (var in = process.outputWriter()) {
      in.write(input);
    }
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.delete(output);
    }
  }
}
