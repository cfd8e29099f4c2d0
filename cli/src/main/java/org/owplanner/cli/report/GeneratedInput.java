package org.owplanner.cli.report;

import java.util.LinkedHashSet;
import java.util.List;
import org.owplanner.engine.solve.Text;

/// Words of findings about input that was generated and not recorded.
final class GeneratedInput {

  private GeneratedInput() {}

  /// What a sentence names behind its colon, in both languages.
  static Text listed(Text sentence) {
    return new Text(listed(sentence.zh()), listed(sentence.en()));
  }

  /// What several such lists name, each thing once; nothing where there are none.
  static List<Text> joined(List<Text> lists) {
    if (lists.isEmpty()) {
      return List.of();
    }
    var zh = new LinkedHashSet<String>();
    var en = new LinkedHashSet<String>();
    for (var list : lists) {
      zh.addAll(List.of(list.zh().split("、")));
      en.addAll(List.of(list.en().split(", ")));
    }
    return List.of(new Text(String.join("、", zh), String.join(", ", en)));
  }

  private static String listed(String sentence) {
    return sentence.replaceFirst("^[^:：]*[:：]\\s*", "").replaceFirst("[.。]$", "");
  }
}
