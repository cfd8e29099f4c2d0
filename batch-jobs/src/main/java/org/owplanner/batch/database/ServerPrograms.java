package org.owplanner.batch.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked from the class path once.
///
/// @param folder where `bin`, `lib` and `share` are
record ServerPrograms(Path folder) {

  /// Unpacks the programs for this machine where that hasn't been done. Call it under the
  /// [TransitionLock].
  ///
  /// @throws DatabaseException if there are none for this machine
  static ServerPrograms unpack(ServerFolder home) {
    var resource = "/postgres-" + system() + "-" + processor() + ".txz";
    var url = ServerPrograms.class.getResource(resource);
    if (url == null) {
      throw new DatabaseException(
          "owp brings no PostgreSQL for this machine (%s %s). Let OWP_DB_URL name a PostgreSQL server."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    try {
      var folder = home.programs().resolve(fingerprint(url));
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(home.programs());
        var fresh = home.programs().resolve(folder.getFileName() + ".new");
        FileTree.delete(fresh);
        extract(url, fresh);
        Files.move(fresh, folder);
      }
      return new ServerPrograms(folder);
    } catch (IOException e) {
      throw new DatabaseException(
          "PostgreSQL's programs can't be unpacked into %s (%s). About 70 MB must be free there."
              .formatted(home.programs(), e.getMessage()),
          e);
    }
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : "linux";
  }

  private static String processor() {
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }

  /// Tells one release of the programs from another without reading them.
  private static String fingerprint(URL url) throws IOException {
    var connection = url.openConnection();
    return connection instanceof JarURLConnection jar
        ? "%08x-%d".formatted(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize())
        : String.valueOf(connection.getContentLengthLong());
  }

  private static void extract(URL url, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(url.openStream(), 1 << 16)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("entry outside of the archive: " + entry.getName());
        }
        write(tar, entry, path);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(
          path,
          Set.of(PosixFilePermission.values()).stream()
              .filter(p -> !p.name().endsWith("WRITE") || p.name().startsWith("OWNER"))
              .collect(java.util.stream.Collectors.toSet()));
    }
  }
}
