package org.owplanner.engine.wave;

import java.util.Locale;

/// Money in words.
final class MoneyWords {

  private static final double MICROS_PER_UNIT_OF_CURRENCY = 1_000_000;

  private MoneyWords() {}

  /// An amount with its currency, to the cent.
  static String of(long micros, String currency) {
    return String.format(Locale.ROOT, "%.2f %s", micros / MICROS_PER_UNIT_OF_CURRENCY, currency);
  }
}
