package org.owplanner.engine.layout;

import java.util.Arrays;
import org.owplanner.engine.forecast.OrderHistory;

/// Orders as pickers see them: a face to visit for each line, in the sequence in which orders came.
///
/// Order `o` holds the lines `firstLine[o]` to `firstLine[o + 1] - 1`.
///
/// @param epochDay day of each order, ascending
/// @param firstLine index of each order's first line, with the number of lines as last element
/// @param lineFace the face that each line is picked from
public record PickOrders(int[] epochDay, int[] firstLine, int[] lineFace) {

  public PickOrders {
    if (firstLine.length != epochDay.length + 1 || firstLine[epochDay.length] != lineFace.length) {
      throw new IllegalArgumentException(
          "The pick orders' arrays (%d orders, %d starts, %d lines) do not fit together."
              .formatted(epochDay.length, firstLine.length, lineFace.length));
    }
  }

  /// The lines of a SKU rotate over its faces: its n-th line (from 0, since the history's first
  /// order) goes to face n mod k of its k faces.
  ///
  /// @param firstFace index of each SKU's first face, with the number of faces as last element
  public static PickOrders of(OrderHistory history, int[] firstFace) {
    var linesOfSku = new int[firstFace.length - 1];
    var lineFace = new int[history.lines()];
    for (var line = 0; line < lineFace.length; line++) {
      var sku = history.lineSku()[line];
      var faces = firstFace[sku + 1] - firstFace[sku];
      if (faces < 1) {
        throw new IllegalArgumentException(
            "The number of faces (%d) of SKU number %d must be at least 1, for it was ordered. Maybe faces were counted before its first order."
                .formatted(faces, sku));
      }
      lineFace[line] = firstFace[sku] + linesOfSku[sku]++ % faces;
    }
    return new PickOrders(history.epochDay(), history.firstLine(), lineFace);
  }

  /// Number of orders.
  public int orders() {
    return epochDay.length;
  }

  /// Number of lines.
  public int lines() {
    return lineFace.length;
  }

  /// The orders `from` (included) to `to` (excluded).
  public PickOrders slice(int from, int to) {
    var starts = Arrays.copyOfRange(firstLine, from, to + 1);
    for (var i = 0; i < starts.length; i++) {
      starts[i] -= firstLine[from];
    }
    return new PickOrders(
        Arrays.copyOfRange(epochDay, from, to),
        starts,
        Arrays.copyOfRange(lineFace, firstLine[from], firstLine[to]));
  }
}
