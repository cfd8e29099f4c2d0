package org.owplanner.cli.output;

import java.util.ArrayList;
import java.util.List;

/// How many columns of a terminal a text takes: two for each wide character of East Asia (Unicode
/// Standard Annex 11), none for combining marks, one for all others.
final class DisplayWidth {

  private static final String CLOSING = "，。；：、！？）》」』】”’…,.;:!?)%";

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return 0;
    }
    var isWide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return isWide ? 2 : 1;
  }

  /// Where to break before the next character, so that no line begins with a mark that closes.
  private static int endOfLine(StringBuilder line, int next) {
    var end = line.length();
    for (var first = next; end > 1 && CLOSING.indexOf(first) >= 0; ) {
      end = line.offsetByCodePoints(end, -1);
      first = line.codePointAt(end);
    }
    return end;
  }

  /// The text in lines of at most so many columns, broken at blanks and, where there are none,
  /// between wide characters.
  static List<String> wrap(String text, int columns) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    var width = 0;
    var lastBlank = -1;
    for (var codePoint : text.codePoints().toArray()) {
      var more = of(codePoint);
      if (width + more > columns && !line.isEmpty()) {
        var end = lastBlank > 0 && more < 2 ? lastBlank : endOfLine(line, codePoint);
        lines.add(line.substring(0, end).stripTrailing());
        line.delete(0, end);
        line.delete(0, line.length() - line.toString().stripLeading().length());
        width = of(line.toString());
        lastBlank = -1;
      }
      if (codePoint == ' ') {
        lastBlank = line.length();
      }
      line.appendCodePoint(codePoint);
      width += more;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
