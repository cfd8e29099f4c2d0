package org.owplanner.cli.report;

import org.owplanner.engine.solve.Text;

/// Words of findings about input that was generated and not recorded.
final class GeneratedInput {

  private GeneratedInput() {}

  /// What a sentence names behind its colon, in both languages.
  static Text listed(Text sentence) {
    return new Text(listed(sentence.zh()), listed(sentence.en()));
  }

  private static String listed(String sentence) {
    return sentence.replaceFirst("^[^:：]*[:：]\\s*", "").replaceFirst("[.。]$", "");
  }
}
