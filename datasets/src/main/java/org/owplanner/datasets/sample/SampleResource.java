package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files that lie beside the sample's classes.
final class SampleResource {

  private SampleResource() {}

  static InputStream open(String file) {
    var stream = SampleResource.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "The sample's file (%s) is missing from the program. Build it again.".formatted(file));
    }
    return stream;
  }

  /// The rows of a CSV file with a header.
  static List<NamedCsvRecord> rows(String file) {
    try (var text = new InputStreamReader(open(file), StandardCharsets.UTF_8);
        var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
