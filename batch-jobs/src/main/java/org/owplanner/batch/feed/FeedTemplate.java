package org.owplanner.batch.feed;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Writes what a feed must look like: a file a table with its header and one example row, and a
/// description.
///
/// The example rows fit together: importing them gives a warehouse with one location and one SKU.
///
/// @param catalog the feed tables
public record FeedTemplate(FeedCatalog catalog) {

  /// The description's file, which an import leaves alone.
  public static final String DESCRIPTION = "README.md";

  /// The example of a column that has none where there is a single row of each table.
  private static final String EMPTY = "(empty)";

  /// The templates of this database's feed.
  ///
  /// @param planner connections that work as `owp_planner`
  public static FeedTemplate of(DataSource planner) {
    try (var connection = planner.getConnection()) {
      return new FeedTemplate(FeedCatalog.read(connection));
    } catch (SQLException e) {
      throw new FeedException("The feed's tables can't be read: " + e.getMessage(), e);
    }
  }

  /// Writes the files into the folder, made where it is missing.
  ///
  /// @return the files
  /// @throws FeedException if one of them is there already or can't be written
  public List<Path> write(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.createDirectories(folder);
      for (var table : catalog.tables()) {
        files.add(write(folder.resolve(table.name() + ".csv"), rows(table)));
      }
      files.add(write(folder.resolve(DESCRIPTION), new DataContract(catalog).feed()));
      return List.copyOf(files);
    } catch (FileAlreadyExistsException e) {
      throw new FeedException(
          "%s is there already and stays as it is. Name another folder.".formatted(e.getFile()), e);
    } catch (IOException e) {
      throw new FeedException(
          "The templates can't be written into %s: %s. Name a folder of yours."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  private static String rows(FeedTable table) {
    var header = table.columns().stream().map(FeedColumn::name).collect(Collectors.joining(","));
    var example =
        table.columns().stream().map(c -> quoted(c.example())).collect(Collectors.joining(","));
    return header + "\n" + example + "\n";
  }

  private static String quoted(String field) {
    return field.equals(EMPTY)
        ? ""
        : field.matches("[^,\"\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
