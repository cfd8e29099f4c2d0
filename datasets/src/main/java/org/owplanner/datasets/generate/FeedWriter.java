package org.owplanner.datasets.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes one feed file: UTF-8, comma, quotes where needed, a header.
public final class FeedWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final FeedFile file;
  private final FeedProgress progress;
  private final CsvWriter csv;
  private long rows;

  FeedWriter(Path path, FeedFile file, FeedProgress progress) {
    this.path = path;
    this.file = file;
    this.progress = progress;
    try {
      var text = new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8);
      csv = CsvWriter.builder().build(new BufferedWriter(text, BUFFER));
    } catch (IOException e) {
      throw FeedFolder.cannotWrite(path, e);
    }
    csv.writeRecord(file.columns());
  }

  /// Writes one row; an empty text is an empty field.
  public void row(String... fields) {
    if (fields.length != file.columns().size()) {
      throw new IllegalArgumentException(
          "A row of %s must have %d fields, but has %d."
              .formatted(file.fileName(), file.columns().size(), fields.length));
    }
    csv.writeRecord(fields);
    rows++;
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw FeedFolder.cannotWrite(path, e);
    }
    progress.wrote(path.getFileName().toString(), rows);
  }
}
