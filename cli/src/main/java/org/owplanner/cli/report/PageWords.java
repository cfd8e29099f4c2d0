package org.owplanner.cli.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.owplanner.cli.output.Language;

/// The page's sentences in one language: those of a kind of plan from its own bundle, such as
/// `slotting_<language>.properties`, and those of all plans from `page_<language>.properties`.
final class PageWords {

  private static final String SHARED = "page";

  private final Language language;
  private final Map<String, String> texts = new TreeMap<>();

  PageWords(Language language, String kind) {
    this.language = language;
    for (var name : List.of(SHARED, kind)) {
      var bundle =
          ResourceBundle.getBundle(
              "org.owplanner.cli.report." + name,
              language.locale(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }
  }

  Language language() {
    return language;
  }

  /// The text of a key as it stands.
  String of(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("The page has no words for the key (%s).".formatted(key));
    }
    return text;
  }

  /// The sentence of a key with its numbers, already written as texts, filled in.
  String of(String key, Object... values) {
    return new MessageFormat(of(key), language.locale()).format(values);
  }

  /// The word for a constant, such as `kind.RELOCATE`, or the constant itself where we know none.
  String ofConstant(String kind, String constant) {
    return texts.getOrDefault(kind + "." + constant, constant);
  }

  /// All texts whose key begins so, without that beginning.
  Map<String, String> below(String prefix) {
    var below = new TreeMap<String, String>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(prefix)) {
            below.put(key.substring(prefix.length()), text);
          }
        });
    return below;
  }
}
