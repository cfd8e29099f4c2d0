package org.owplanner.batch.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// What fields of a column look like in a file, and how to tell where one doesn't.
///
/// Stricter than PostgreSQL: no blanks around, no `today`, no time without zone.
public enum FeedType {
  /// Any text without the character 0.
  TEXT("text", "text") {
    @Override
    String fault(CharSequence field) {
      for (var i = 0; i < field.length(); i++) {
        if (field.charAt(i) == '\0') {
          return "must not hold the character NUL.";
        }
      }
      return "";
    }
  },
  /// A whole number of 32 bits.
  INTEGER("integer", "whole number") {
    @Override
    String fault(CharSequence field) {
      return wholeNumberFault(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
  },
  /// A whole number of 64 bits.
  BIGINT("bigint", "whole number") {
    @Override
    String fault(CharSequence field) {
      return wholeNumberFault(field, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  },
  /// A decimal number with a point.
  NUMERIC("numeric", "decimal number") {
    @Override
    String fault(CharSequence field) {
      return DECIMAL.matcher(field).matches()
          ? ""
          : "must be a decimal number with a point and at most 30 digits, such as 1.25.";
    }
  },
  /// true or false.
  BOOLEAN("boolean", "true or false") {
    @Override
    String fault(CharSequence field) {
      return CharSequence.compare(field, "true") == 0 || CharSequence.compare(field, "false") == 0
          ? ""
          : "must be true or false.";
    }
  },
  /// A day.
  DATE("date", "date, YYYY-MM-DD") {
    @Override
    String fault(CharSequence field) {
      return DAY.matcher(field).matches() ? dayFault(field) : "must be a date as YYYY-MM-DD.";
    }
  },
  /// A time of day on the warehouse's own clock.
  LOCAL_TIME("time without time zone", "time of day, hh:mm") {
    @Override
    String fault(CharSequence field) {
      return TIME_OF_DAY.matcher(field).matches()
          ? ""
          : "must be a time of day from 00:00 to 23:59, such as 08:30.";
    }
  },
  /// An instant.
  TIME("timestamp with time zone", "time with zone, YYYY-MM-DDThh:mm:ss+hh:mm or …Z") {
    @Override
    String fault(CharSequence field) {
      return instantFault(field);
    }
  };

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
  private static final Pattern INSTANT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?(Z|[+-](0\\d|1[0-5])(:?[0-5]\\d)?)");
  private static final Pattern WITHOUT_ZONE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final String NO_DAY = "must be a day that the calendar has.";
  private static final int MOST_LONG_DIGITS = 19;

  private final String sqlName;
  private final String words;

  FeedType(String sqlName, String words) {
    this.sqlName = sqlName;
    this.words = words;
  }

  /// The type that PostgreSQL calls so.
  static FeedType of(String sqlName) {
    for (var type : values()) {
      if (type.sqlName.equals(sqlName)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "The type (%s) is none that a feed's column may have.".formatted(sqlName));
  }

  /// As PostgreSQL calls it.
  String sqlName() {
    return sqlName;
  }

  /// In words, for people.
  public String words() {
    return words;
  }

  /// What is wrong with a field that isn't empty, going on after «column (value) »; empty where
  /// nothing is.
  abstract String fault(CharSequence field);

  /// The one way to write a field without fault, so that equal keys are equal texts.
  CharSequence canonical(CharSequence field) {
    var isNumber = (this == INTEGER || this == BIGINT) && field.length() > 0;
    return isNumber && (field.charAt(0) == '0' || field.charAt(0) == '-')
        ? Long.toString(Long.parseLong(field, 0, field.length(), 10))
        : field;
  }

  private static String wholeNumberFault(CharSequence field, long least, long most) {
    var start = field.charAt(0) == '-' ? 1 : 0;
    var length = field.length();
    var isNumber = length > start;
    for (var i = start; isNumber && i < length; i++) {
      isNumber = field.charAt(i) >= '0' && field.charAt(i) <= '9';
    }
    if (!isNumber) {
      return "must be a whole number, without blanks, signs and separators.";
    }
    if (length - start < 9) {
      return "";
    }
    if (length - start <= MOST_LONG_DIGITS) {
      try {
        var value = Long.parseLong(field, 0, length, 10);
        if (value >= least && value <= most) {
          return "";
        }
      } catch (NumberFormatException _) {
        // beyond 64 bits
      }
    }
    return "must be a whole number between %d and %d.".formatted(least, most);
  }

  private static String dayFault(CharSequence field) {
    var month = digits(field, 5);
    var day = digits(field, 8);
    var hasYear = digits(field, 0) + digits(field, 2) > 0;
    if (hasYear && day >= 1 && day <= 28 && month >= 1 && month <= 12) {
      return "";
    }
    try {
      LocalDate.parse(field.subSequence(0, 10));
      return hasYear ? "" : NO_DAY;
    } catch (DateTimeException _) {
      return NO_DAY;
    }
  }

  private static String instantFault(CharSequence field) {
    if (isPlainInstant(field) || INSTANT.matcher(field).matches()) {
      return dayFault(field);
    }
    return WITHOUT_ZONE.matcher(field).matches()
        ? "must be a time with its zone, such as 2011-11-01T08:26:00+01:00 or 2011-11-01T08:26:00Z."
        : "must be a time such as 2011-11-01T08:26:00+01:00 or 2011-11-01T08:26:00Z.";
  }

  /// The usual form `YYYY-MM-DDThh:mm:ss` with `Z` or `+hh:mm`, told without a pattern since files
  /// hold millions.
  private static boolean isPlainInstant(CharSequence field) {
    var length = field.length();
    if (length != 20 && length != 25) {
      return false;
    }
    for (var i = 0; i < 19; i++) {
      var c = field.charAt(i);
      var isFit =
          switch (i) {
            case 4, 7 -> c == '-';
            case 10 -> c == 'T' || c == ' ';
            case 13, 16 -> c == ':';
            default -> c >= '0' && c <= '9';
          };
      if (!isFit) {
        return false;
      }
    }
    var isZoned =
        length == 20
            ? field.charAt(19) == 'Z'
            : isWholeHours(field) && (field.charAt(19) == '+' || field.charAt(19) == '-');
    return isZoned && digits(field, 11) < 24 && digits(field, 14) < 60 && digits(field, 17) < 60;
  }

  private static boolean isWholeHours(CharSequence field) {
    return field.charAt(20) == '0'
        && field.charAt(21) >= '0'
        && field.charAt(21) <= '9'
        && field.charAt(22) == ':'
        && field.charAt(23) == '0'
        && field.charAt(24) == '0';
  }

  private static int digits(CharSequence field, int at) {
    return (field.charAt(at) - '0') * 10 + field.charAt(at + 1) - '0';
  }
}
