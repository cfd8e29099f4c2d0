package org.owplanner.cli.report;

import com.google.zxing.oned.Code128Writer;
import java.util.Locale;

/// Barcodes in Code 128 (ISO/IEC 15417), as SVG.
final class Code128 {

  /// Bare modules that a scanner needs on either side.
  static final int QUIET = 10;

  private Code128() {}

  /// Whether each module of a text's barcode is black, without the bare ones on either side.
  static boolean[] modules(String text) {
    return new Code128Writer().encode(text);
  }

  /// The barcode of a text, a module a unit wide.
  static String svg(String text) {
    var modules = modules(text);
    var bars = new StringBuilder();
    for (var at = 0; at < modules.length; ) {
      var end = at;
      while (end < modules.length && modules[end] == modules[at]) {
        end++;
      }
      if (modules[at]) {
        bars.append("M%d 0h%dv30h-%dz".formatted(at + QUIET, end - at, end - at));
      }
      at = end;
    }
    return String.format(
        Locale.ROOT,
        "<svg class=\"barcode\" viewBox=\"0 0 %d 30\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\"><path d=\"%s\"/></svg>",
        modules.length + 2 * QUIET,
        TourMap.escaped(text),
        bars);
  }
}
