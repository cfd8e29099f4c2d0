package org.owplanner.batch.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Brings files into the feed: staging, checks, rejects, upsert. Each file is all or nothing.
public final class FeedImport {

  /// The share of bad rows that a file may have by default.
  public static final double DEFAULT_TOLERANCE = 0.01;

  private final DataSource planner;
  private final FeedCatalog catalog;

  private FeedImport(DataSource planner, FeedCatalog catalog) {
    this.planner = planner;
    this.catalog = catalog;
  }

  /// An import into this database.
  ///
  /// @param planner connections that work as `owp_planner`
  public static FeedImport into(DataSource planner) {
    try (var connection = planner.getConnection()) {
      return new FeedImport(planner, FeedCatalog.read(connection));
    } catch (SQLException e) {
      throw new FeedException("The feed's tables can't be read: " + e.getMessage(), e);
    }
  }

  /// Imports files, and the feed's files in folders, such that what is referred to comes first.
  ///
  /// @param tolerance share of bad rows (0 to 1) above which a file is refused
  /// @throws FeedException if a path isn't there
  public ImportSummary importFiles(List<Path> paths, double tolerance, ImportProgress progress) {
    var sources = new ArrayList<FeedSource>();
    for (var path : paths) {
      sources.addAll(sources(path));
    }
    var summaries = new ArrayList<FileSummary>();
    for (var table : catalog.tables()) {
      for (var source : sources) {
        if (source.tableName().equals(table.name())) {
          summaries.add(new FileImport(planner, table, source, tolerance, progress).run());
        }
      }
    }
    for (var source : sources) {
      if (catalog.table(source.tableName()).isEmpty()) {
        summaries.add(foreign(source));
      }
    }
    return new ImportSummary(List.copyOf(summaries));
  }

  private static List<FeedSource> sources(Path path) {
    if (!Files.exists(path)) {
      throw new FeedException("%s isn't there. Name a file or a folder of files.".formatted(path));
    }
    if (!Files.isDirectory(path)) {
      return List.of(new FeedSource(path));
    }
    try (var files = Files.list(path)) {
      var found =
          files
              .filter(f -> f.getFileName().toString().matches("[^._].*\\.csv(\\.gz)?"))
              .sorted()
              .map(FeedSource::new)
              .toList();
      if (found.isEmpty()) {
        throw new FeedException(
            "%s holds no file NAME.csv or NAME.csv.gz. owp template DIR shows what the feed's files are."
                .formatted(path));
      }
      return found;
    } catch (IOException e) {
      throw new FeedException("%s can't be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private FileSummary foreign(FeedSource source) {
    var names = catalog.tables().stream().map(t -> t.name() + ".csv").toList();
    return new FileSummary(
        source.path().toString(),
        "",
        ImportOutcome.REFUSED,
        "%s is no file of the feed, by its name. The feed's files are %s."
            .formatted(source.path(), String.join(", ", names)),
        0,
        0,
        0,
        List.of(),
        FeedQuality.none(),
        0);
  }
}
