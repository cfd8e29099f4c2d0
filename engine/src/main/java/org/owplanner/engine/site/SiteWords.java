package org.owplanner.engine.site;

import java.util.Locale;

/// Amounts as reasons and findings tell them.
final class SiteWords {

  private static final double MICROS = 1e6;

  private SiteWords() {}

  static String money(long micros, String currency) {
    return String.format(Locale.ROOT, "%.0f %s", micros / MICROS, currency);
  }

  static String number(double amount) {
    return String.format(Locale.ROOT, amount < 10 ? "%.2f" : "%.0f", amount);
  }
}
