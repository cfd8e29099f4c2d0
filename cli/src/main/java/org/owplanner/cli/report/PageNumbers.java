package org.owplanner.cli.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Numbers;

/// How the page writes numbers: as the terminal does, but money with the currency's sign, and minus
/// as a sign of its own.
final class PageNumbers {

  private final Language language;
  private final Numbers numbers;
  private final NumberFormat money;

  PageNumbers(Language language, String currency) {
    this.language = language;
    this.numbers = new Numbers(language);
    this.money = NumberFormat.getCurrencyInstance(language.locale());
    money.setCurrency(Currency.getInstance(currency));
    money.setMinimumFractionDigits(2);
    money.setMaximumFractionDigits(2);
  }

  /// Micro-units of the currency, shown to the cent.
  String money(long micros) {
    return typeset(money.format(BigDecimal.valueOf(micros, Numbers.MICROS_DIGITS)));
  }

  /// A share as a percentage with one decimal.
  String percent(double share) {
    return typeset(numbers.percent(share));
  }

  String whole(long number) {
    return typeset(numbers.whole(number));
  }

  String whole(double number) {
    return decimal(number, 0);
  }

  String decimal(double number, int digits) {
    return typeset(numbers.decimal(number, digits));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  String time(ZonedDateTime time) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", language.locale()).format(time);
  }

  private static String typeset(String number) {
    return number.replace('-', '−');
  }
}
