package org.owplanner.batch.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The earliest and latest of a file's times or days, as they are written there.
///
/// Texts of one form (length, zone, mark between day and time) are ordered as their times are, so
/// only the first and last of each form need be read as times.
final class SeenTimes {

  private static final int DAY_LENGTH = 10;

  /// The first and last text of one form.
  private static final class Form {
    private final String zone;
    private String first;
    private String last;

    Form(String text) {
      zone = text.substring(zoneStart(text));
      first = text;
      last = text;
    }

    boolean fits(CharSequence text) {
      var length = text.length();
      if (length != first.length()
          || (length > DAY_LENGTH && text.charAt(DAY_LENGTH) != first.charAt(DAY_LENGTH))) {
        return false;
      }
      for (int i = 0, at = length - zone.length(); i < zone.length(); i++, at++) {
        if (text.charAt(at) != zone.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    void add(CharSequence text) {
      if (CharSequence.compare(text, first) < 0) {
        first = text.toString();
      } else if (CharSequence.compare(text, last) > 0) {
        last = text.toString();
      }
    }

    private static int zoneStart(String text) {
      var at = DAY_LENGTH;
      while (at < text.length() && "Z+-".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return Math.min(at, text.length());
    }
  }

  private final List<Form> forms = new ArrayList<>();

  /// Takes note of a field without fault.
  void add(CharSequence text) {
    for (var form : forms) {
      if (form.fits(text)) {
        form.add(text);
        return;
      }
    }
    forms.add(new Form(text.toString()));
  }

  /// The earliest and latest one as the database writes them; empty texts where there is none.
  Survey survey(Connection connection, FeedType type) throws SQLException {
    var texts = forms.stream().flatMap(f -> List.of(f.first, f.last).stream()).toArray();
    var sql =
        "SELECT coalesce(min(t)::text, ''), coalesce(max(t)::text, '') FROM (SELECT unnest(?)::%s AS t) s"
            .formatted(type == FeedType.DATE ? "date" : "timestamptz");
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", texts));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return new Survey(false, rows.getString(1), rows.getString(2));
      }
    }
  }
}
