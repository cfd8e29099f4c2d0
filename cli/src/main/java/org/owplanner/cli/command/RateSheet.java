package org.owplanner.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.warehouse.RateBook;
import org.owplanner.batch.warehouse.RateRow;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints and sets rates.
///
/// @param console where to print
/// @param environment variables of the environment
record RateSheet(Console console, Map<String, String> environment) {

  int list(String warehouse, LocalDate date) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var rates = RateBook.of(database).rates(warehouse, date);
      if (console.isJson()) {
        console.json(rates.stream().map(RateSheet::model).toList());
        return ExitCode.DONE;
      }
      var words = console.words();
      var table =
          new TextTable()
              .words(words.of("rates.rate"))
              .numbers(words.of("rates.value"))
              .numbers(words.of("rates.default"))
              .words(words.of("rates.from"))
              .words(words.of("rates.range"))
              .words(words.of("rates.meaning"));
      for (var row : rates) {
        table.row(
            row.rate().id(),
            plain(row.value()),
            plain(row.rate().standard()),
            row.validFrom().map(LocalDate::toString).orElse(""),
            words.of("sheet.from", plain(row.rate().least()), plain(row.rate().most())),
            console.language().of(row.rate().meaning()));
      }
      console.table(table);
      return ExitCode.DONE;
    }
  }

  int set(String warehouse, String rate, BigDecimal value, LocalDate from) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      RateBook.of(database).set(warehouse, rate, value, from);
      if (console.isJson()) {
        console.json(
            Map.of("warehouse", warehouse, "rate", rate, "value", value, "validFrom", from));
      } else {
        console.say("rates.set", rate, warehouse, value.toPlainString(), from);
      }
      return ExitCode.DONE;
    }
  }

  private static Map<String, @Nullable Object> model(RateRow row) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("rate", row.rate().id());
    model.put("value", row.value());
    model.put("default", row.rate().standard());
    model.put("validFrom", row.validFrom().orElse(null));
    model.put("least", row.rate().least());
    model.put("most", row.rate().most());
    model.put("meaning", row.rate().meaning());
    return model;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
