package org.owplanner.cli.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/// How the page writes numbers: by the reader's language, money in the plan's currency.
final class PageNumbers {
  private static final int MICROS_DIGITS = 6;

  private final Locale locale;
  private final NumberFormat money;

  PageNumbers(Locale locale, String currency) {
    this.locale = locale;
    this.money = NumberFormat.getCurrencyInstance(locale);
    money.setCurrency(Currency.getInstance(currency));
    money.setMinimumFractionDigits(2);
    money.setMaximumFractionDigits(2);
  }

  /// Micro-units of the currency, shown to the cent.
  String money(long micros) {
    return money.format(BigDecimal.valueOf(micros, MICROS_DIGITS)).replace('-', '−');
  }

  /// A share as a percentage with one decimal.
  String percent(double share) {
    var format = NumberFormat.getPercentInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(share + 0.0).replace('-', '−');
  }

  String whole(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number).replace('-', '−');
  }

  String whole(double number) {
    return decimal(number, 0);
  }

  String decimal(double number, int digits) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number + 0.0).replace('-', '−');
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  String time(ZonedDateTime time) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", locale).format(time);
  }
}
