package org.owplanner.cli.output;

import java.util.ResourceBundle;

/// What the terminal says, in one language, from the bundle `terminal_<language>.properties`.
public final class Words {

  private final Language language;
  private final ResourceBundle bundle;

  public Words(Language language) {
    this.language = language;
    this.bundle = bundle("terminal", language);
  }

  /// One of our bundles, never in another language than asked for.
  public static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        "org.owplanner.cli.output." + name,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  /// The sentence of a key, with these texts and numbers filled in as by [String#format].
  public String of(String key, Object... values) {
    return values.length == 0
        ? bundle.getString(key)
        : String.format(language.locale(), bundle.getString(key), values);
  }

  /// The word for a constant, such as `term.walking`, or the constant itself where we know none.
  public String ofConstant(String kind, String constant) {
    var key = kind + "." + constant;
    return bundle.containsKey(key) ? bundle.getString(key) : constant;
  }
}
