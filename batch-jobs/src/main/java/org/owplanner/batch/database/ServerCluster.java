package org.owplanner.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// The embedded server's data directory: made once, with the owner's login and an empty database.
///
/// @param folder where it is
/// @param command how PostgreSQL's programs are run
record ServerCluster(ServerFolder folder, ServerCommand command) {

  static final String DATABASE = "owp";
  static final String OWNER = "owp_owner";
  private static final String SUPERUSER = "postgres";

  /// The data directory, made where it is missing. A killed try leaves nothing that looks complete.
  Path data() throws IOException {
    var major = majorVersion();
    var data = folder.data(major);
    if (!Files.isDirectory(data)) {
      refuseOlder(major);
      initialise(data);
    } else if (!Files.exists(folder.password())) {
      throw new DatabaseException(
          "The password of the database in %s is missing (%s). Put it back, or start anew with owp db reset."
              .formatted(data, folder.password()));
    }
    return data;
  }

  private void initialise(Path data) throws IOException {
    var fresh = data.resolveSibling(data.getFileName() + ".new");
    FileTree.delete(fresh);
    writePassword();
    var initdb =
        List.of(
            "-D",
            fresh.toString(),
            "-U",
            SUPERUSER,
            "-E",
            "UTF8",
            "-A",
            "scram-sha-256",
            "--pwfile=" + folder.password(),
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions");
    run("", "initdb", initdb);
    var password = Files.readString(folder.password());
    var sql =
        """
        CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%2$s';
        CREATE DATABASE %3$s OWNER %1$s;
        """
            .formatted(OWNER, password, DATABASE);
    run(sql, "postgres", List.of("--single", "-D", fresh.toString(), "postgres"));
    Files.move(fresh, data);
  }

  private void run(String input, String program, List<String> arguments) throws IOException {
    if (!command.run(input, program, arguments)) {
      throw new DatabaseException(
          "%s could not make a database in %s: %s"
              .formatted(program, folder.home(), command.output()));
    }
  }

  private void writePassword() throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var fresh = folder.password().resolveSibling("password.new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, HexFormat.of().formatHex(random));
    Files.move(fresh, folder.password(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /// The programs' major version, such as 18.
  private int majorVersion() throws IOException {
    var remembered = command.programs().folder().resolve("major-version");
    if (!Files.exists(remembered)) {
      run("", "postgres", List.of("--version"));
      var version = command.output().replaceAll("^postgres \\(PostgreSQL\\) (\\d+).*$", "$1");
      Files.writeString(remembered, version);
    }
    return Integer.parseInt(Files.readString(remembered).strip());
  }

  private void refuseOlder(int major) throws IOException {
    try (var files = Files.list(folder.home())) {
      var other =
          files
              .map(f -> f.getFileName().toString())
              .filter(name -> name.matches("postgres-\\d+"))
              .findFirst();
      if (other.isPresent()) {
        throw new DatabaseException(
            "The data in %s are of another major version than this owp's PostgreSQL %d. Back them up with the owp that wrote them (owp db backup FILE), move the folder away, and restore here (owp db restore FILE)."
                .formatted(folder.home().resolve(other.get()), major));
      }
    }
  }
}
