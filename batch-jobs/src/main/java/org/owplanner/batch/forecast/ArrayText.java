package org.owplanner.batch.forecast;

import java.util.Arrays;

/// PostgreSQL's arrays as text, both ways, without an object an element: a night has 50 million.
public final class ArrayText {

  private ArrayText() {}

  /// The whole numbers of `{1,2,3}`.
  public static int[] ints(String text) {
    var values = new int[count(text)];
    var at = 0;
    var value = 0;
    var isNegative = false;
    for (var i = 1; i < text.length() && values.length > 0; i++) {
      var c = text.charAt(i);
      if (c == '-') {
        isNegative = true;
      } else if (c >= '0' && c <= '9') {
        value = 10 * value + c - '0';
      } else {
        values[at++] = isNegative ? -value : value;
        value = 0;
        isNegative = false;
      }
    }
    return values;
  }

  /// The numbers of `{1.5,2}` or `{{1,2},{3,4}}`, row by row.
  public static float[] floats(String text) {
    var values = new float[count(text)];
    var at = 0;
    var from = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '{' || c == '}' || c == ',') {
        if (i > from) {
          values[at++] = value(text, from, i);
        }
        from = i + 1;
      }
    }
    return at == values.length ? values : Arrays.copyOf(values, at);
  }

  /// Decimals.
  public static double[] doubles(String text) {
    var inner = text.substring(1, text.length() - 1);
    return inner.isEmpty()
        ? new double[0]
        : Arrays.stream(inner.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  /// Writes numbers as `{…}`, or in rows of `columns` as `{{…},{…}}` where that is above 0.
  public static void append(StringBuilder text, float[] values, int columns) {
    text.append('{');
    for (var i = 0; i < values.length; i++) {
      if (i > 0) {
        text.append(',');
      }
      if (columns > 0 && i % columns == 0) {
        text.append('{');
      }
      append(text, values[i]);
      if (columns > 0 && i % columns == columns - 1) {
        text.append('}');
      }
    }
    text.append('}');
  }

  /// Most quantiles of whole units are whole, and `3` is quicker to write and read than `3.0`.
  private static void append(StringBuilder text, float value) {
    if (value == (int) value && (value != 0 || 1 / value > 0)) {
      text.append((int) value);
    } else {
      text.append(value);
    }
  }

  private static float value(String text, int from, int to) {
    var value = 0;
    for (var i = from; i < to; i++) {
      var c = text.charAt(i);
      if (c < '0' || c > '9' || to - from > 7) {
        return Float.parseFloat(text.substring(from, to));
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  private static int count(String text) {
    var count = 1;
    for (var i = 0; i < text.length(); i++) {
      count += text.charAt(i) == ',' ? 1 : 0;
    }
    return text.length() == 2 ? 0 : count;
  }
}
