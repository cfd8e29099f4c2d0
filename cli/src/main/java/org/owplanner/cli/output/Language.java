package org.owplanner.cli.output;

import java.util.Locale;
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

  /// How numbers and days are written in it.
  public Locale locale() {
    return locale;
  }

  /// The sentence in this language.
  public String of(Text text) {
    return this == ZH ? text.zh() : text.en();
  }
}
