package org.owplanner.batch.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.zip.ZipException;

/// The rows of a file, with errors that say what is wrong with it.
final class FeedRows implements AutoCloseable {

  private final FeedSource source;
  private final CsvReader<FeedRow> reader;
  private final Iterator<FeedRow> rows;

  private FeedRows(FeedSource source, CsvReader<FeedRow> reader) {
    this.source = source;
    this.reader = reader;
    this.rows = reader.iterator();
  }

  static FeedRows open(FeedSource source) throws IOException {
    try {
      var reader =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .build(new FeedRow(), source.open());
      return new FeedRows(source, reader);
    } catch (EOFException | ZipException e) {
      throw truncated(source, e);
    }
  }

  /// Whether there is another row.
  ///
  /// @throws FeedException if the file can't be read on
  boolean hasNext() throws IOException {
    try {
      return rows.hasNext();
    } catch (CsvParseException e) {
      throw new FeedException(
          "%s can't be read on: %s. A quote in a field must be doubled and the field quoted (RFC 4180)."
              .formatted(source.path(), e.getMessage()),
          e);
    } catch (UncheckedIOException e) {
      var cause = e.getCause();
      throw explained(cause == null ? new IOException(e) : cause);
    }
  }

  /// The next row, until the one after it is asked for.
  FeedRow next() {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private FeedException explained(IOException e) throws IOException {
    return switch (e) {
      case CharacterCodingException _ -> notUtf8(e);
      case EOFException _ -> truncated(source, e);
      case ZipException _ -> truncated(source, e);
      default ->
          new FeedException("%s can't be read: %s".formatted(source.path(), e.getMessage()), e);
    };
  }

  private FeedException notUtf8(IOException cause) throws IOException {
    try (var bytes = source.bytes()) {
      var fault = Utf8Fault.find(bytes);
      return new FeedException(
          "%s isn't UTF-8: line %d holds the byte 0x%02X. Save it as UTF-8 (in a spreadsheet: «CSV UTF-8»)."
              .formatted(source.path(), fault.line(), fault.octet()),
          cause);
    }
  }

  private static FeedException truncated(FeedSource source, IOException cause) {
    return new FeedException(
        "%s is a gzip file that ends too early or is damaged. Send it again; gzip -t tests it."
            .formatted(source.path()),
        cause);
  }
}
