import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/// Turns the migrations into jOOQ classes: starts a real server, migrates it, reads it back.
///
/// Run from source by Maven before the module is compiled. A hash of the migrations and of this
/// file is kept beside the classes; while it is the same there is nothing to do.
public final class JooqGenerator {

  private static final String PACKAGE = "org.owplanner.batch.jooq";

  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var target = Path.of(args[1]);
    var self = migrations.resolve("../../../../build/java/JooqGenerator.java").normalize();
    var hash = hash(migrations, self);
    var stamp = target.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    System.out.println("Generating jOOQ classes from the migrations");
    delete(target);
    Files.createDirectories(target);
    try (var server = EmbeddedPostgres.builder().start()) {
      Flyway.configure()
          .dataSource(server.getPostgresDatabase())
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      try (var connection = server.getPostgresDatabase().getConnection()) {
        var tool = new GenerationTool();
        tool.setConnection(connection);
        tool.run(configuration(target));
      }
    }
    Files.writeString(stamp, hash);
  }

  private static Configuration configuration(Path target) {
    var database =
        new Database()
            .withName("org.jooq.meta.postgres.PostgresDatabase")
            .withSchemata(schema("feed"), schema("plan"), schema("ops"))
            .withExcludes("flyway_schema_history")
            .withIncludeRoutines(true);
    var generate =
        new Generate()
            .withGeneratedAnnotation(true)
            .withJavaTimeTypes(true)
            .withRecords(true)
            .withPojos(false)
            .withDaos(false)
            .withGlobalObjectReferences(true)
            .withComments(true);
    return new Configuration()
        .withGenerator(
            new Generator()
                .withDatabase(database)
                .withGenerate(generate)
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
  }

  private static SchemaMappingType schema(String name) {
    return new SchemaMappingType().withInputSchema(name);
  }

  private static String hash(Path migrations, Path self) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(self));
    try (var walk = Files.walk(migrations)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var walk = Files.walk(folder)) {
      for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
