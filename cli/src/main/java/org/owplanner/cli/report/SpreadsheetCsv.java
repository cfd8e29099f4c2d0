package org.owplanner.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Writes CSV files (RFC 4180) that people open in a spreadsheet.
final class SpreadsheetCsv {

  // Spreadsheets take a file for UTF-8 by this mark.
  private static final String MARK = "\ufeff";

  // What a spreadsheet would take for a formula.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

  private SpreadsheetCsv() {}

  /// Words that no spreadsheet takes for a formula.
  static String words(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  static void write(Path file, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    WholeFile.write(
        file,
        out -> {
          out.write(MARK);
          write(out, header, rows);
        });
  }

  /// Writes header and rows as programs read them, without the mark.
  ///
  /// @throws IOException if they can't be written
  static void write(Writer out, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    var csv = CsvWriter.builder().build(out);
    csv.writeRecord(header);
    rows.forEach(csv::writeRecord);
    csv.flush();
  }
}
