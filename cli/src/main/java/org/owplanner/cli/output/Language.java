package org.owplanner.cli.output;

import java.util.Locale;
import java.util.Map;
import org.owplanner.engine.solve.Text;

/// A language that the product speaks.
public enum Language {
  /// Chinese as written in mainland China.
  ZH(Locale.SIMPLIFIED_CHINESE),
  /// English.
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The language that the environment asks for by `LC_ALL`, `LC_MESSAGES` or `LANG`; English where
  /// it asks for one that we don't speak.
  public static Language of(Map<String, String> environment) {
    for (var variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = environment.getOrDefault(variable, "");
      if (!value.isEmpty() && !value.startsWith("C.") && !value.equals("C")) {
        return value.startsWith("zh") ? ZH : EN;
      }
    }
    return EN;
  }

  /// How numbers and days are written in it.
  public Locale locale() {
    return locale;
  }

  /// The sentence in this language.
  public String of(Text text) {
    return this == ZH ? text.zh() : text.en();
  }
}
