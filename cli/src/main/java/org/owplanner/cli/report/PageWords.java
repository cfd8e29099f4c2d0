package org.owplanner.cli.report;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.owplanner.cli.output.Language;

/// The page's sentences in one language, from the bundle `slotting_<language>.properties`.
final class PageWords {
  private final Language language;
  private final ResourceBundle bundle;

  PageWords(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.owplanner.cli.report.slotting",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Language language() {
    return language;
  }

  /// The text of a key as it stands.
  String of(String key) {
    return bundle.getString(key);
  }

  /// The sentence of a key with its numbers, already written as texts, filled in.
  String of(String key, Object... texts) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(texts);
  }

  /// The word for a constant, such as `kind.RELOCATE`, or the constant itself where we know none.
  String ofConstant(String kind, String constant) {
    var key = kind + "." + constant;
    return bundle.containsKey(key) ? bundle.getString(key) : constant;
  }

  /// All texts whose key begins so, without that beginning.
  Map<String, String> below(String prefix) {
    var texts = new TreeMap<String, String>();
    for (var key : bundle.keySet()) {
      if (key.startsWith(prefix)) {
        texts.put(key.substring(prefix.length()), bundle.getString(key));
      }
    }
    return texts;
  }
}
