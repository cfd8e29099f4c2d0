package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads the source file of the sample, see `ORIGIN.md` beside it.
final class OnlineRetailSource {

  static final String FILE = "online-retail.csv.gz";

  private static final int EXPECTED_LINES = 550_000;

  /// One instance of each repeated text.
  private final Map<String, String> texts = new HashMap<>();

  private String lastTime = "";
  private LocalDateTime lastOrderedAt = LocalDateTime.MIN;

  private OnlineRetailSource() {}

  /// All lines in the order of the file, which is that of time.
  static List<RetailLine> read() {
    var source = new OnlineRetailSource();
    var lines = new ArrayList<RetailLine>(EXPECTED_LINES);
    try (var bytes = SampleResource.open(FILE);
        var text =
            new InputStreamReader(new GZIPInputStream(bytes, 1 << 16), StandardCharsets.UTF_8);
        var csv = CsvReader.builder().ofCsvRecord(text)) {
      var rows = csv.iterator();
      rows.next();
      while (rows.hasNext()) {
        lines.add(source.line(rows.next()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private RetailLine line(CsvRecord row) {
    var time = row.getField(4);
    if (!time.equals(lastTime)) {
      lastTime = time;
      lastOrderedAt = LocalDateTime.parse(time.replace(' ', 'T'));
    }
    var price = Double.parseDouble(row.getField(5));
    var customer = row.getField(6);
    return new RetailLine(
        once(row.getField(0)),
        once(row.getField(1).toUpperCase(Locale.ROOT)),
        once(row.getField(2).strip()),
        Integer.parseInt(row.getField(3)),
        lastOrderedAt,
        Math.round(price * 100),
        price > 0,
        customer.isEmpty() ? 0 : (int) Double.parseDouble(customer),
        once(row.getField(7)));
  }

  private String once(String text) {
    return texts.computeIfAbsent(text, t -> t);
  }
}
