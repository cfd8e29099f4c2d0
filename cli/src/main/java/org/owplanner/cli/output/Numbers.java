package org.owplanner.cli.output;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/// How numbers are written on the terminal: by the reader's language, money with its currency.
public final class Numbers {

  /// Digits behind the point of a currency's unit in its micro-units.
  public static final int MICROS_DIGITS = 6;

  private final Locale locale;

  public Numbers(Language language) {
    this.locale = language.locale();
  }

  /// Micro-units of a currency, shown to the cent.
  public String money(long micros, String currency) {
    return decimal(BigDecimal.valueOf(micros, MICROS_DIGITS), 2) + " " + currency;
  }

  /// Micro-units of a currency, shown to the cent, without its name.
  public String money(long micros) {
    return decimal(BigDecimal.valueOf(micros, MICROS_DIGITS), 2);
  }

  /// A share as a percentage with one decimal, or a dash where it isn't known.
  public String percent(double share) {
    return Double.isFinite(share) ? decimal(100 * share, 1) + "%" : "–";
  }

  /// The change from one amount to another as a percentage with its sign.
  public String change(long from, long to) {
    if (from == 0) {
      return to == 0 ? "0.0%" : "–";
    }
    var share = (to - from) / (double) Math.abs(from);
    return (share > 0 ? "+" : "") + percent(share);
  }

  /// A whole number with separators.
  public String whole(long number) {
    return decimal(BigDecimal.valueOf(number), 0);
  }

  /// A number with so many decimals, or a dash where it isn't known.
  public String decimal(double number, int digits) {
    return Double.isFinite(number) ? decimal(BigDecimal.valueOf(number), digits) : "–";
  }

  /// A number of bytes in the unit that suits it.
  public String bytes(long bytes) {
    if (bytes < 1 << 20) {
      return decimal(bytes / 1024.0, 0) + " KiB";
    }
    return bytes < 1 << 30
        ? decimal(bytes / (1024.0 * 1024), 1) + " MiB"
        : decimal(bytes / (1024.0 * 1024 * 1024), 2) + " GiB";
  }

  private String decimal(BigDecimal number, int digits) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    var text = format.format(number);
    // Not -0.00.
    return text.matches("-[0.,]*") ? text.substring(1) : text;
  }
}
