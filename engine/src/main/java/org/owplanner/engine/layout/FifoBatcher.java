package org.owplanner.engine.layout;

import java.util.Arrays;

/// First in, first out: an order joins the open tour whole if it still has room, else a new one is
/// opened; an order with more lines than a tour takes is cut by location into tours of its own.
///
/// Lines of a cut order are sorted by location index, those without a location last, equal ones as
/// ordered. At the end of a day the open tour closes.
///
/// @param mostLines most lines of a tour
public record FifoBatcher(int mostLines) implements OrderBatcher {

  public FifoBatcher {
    if (mostLines < 1) {
      throw new IllegalArgumentException(
          "The most lines of a tour (%d) must be at least 1. Set it with: owp rates set tour_lines VALUE."
              .formatted(mostLines));
    }
  }

  @Override
  public Tours batch(PickOrders orders, int[] locationOfFace) {
    return new Batching(orders, locationOfFace).tours();
  }

  /// One run over the orders, with its open tour.
  private final class Batching {
    private final PickOrders orders;
    private final int[] locationOfFace;
    private final int[] epochDay;
    private final int[] firstStop;
    private final int[] stopFace;
    private final int[] open = new int[mostLines];
    private int openLines;
    private int openDay;
    private int tours;

    Batching(PickOrders orders, int[] locationOfFace) {
      this.orders = orders;
      this.locationOfFace = locationOfFace;
      // Each order ends up in one tour, or in ⌈its lines ÷ mostLines⌉ of its own.
      var mostTours = orders.orders() + orders.lines() / mostLines;
      epochDay = new int[mostTours];
      firstStop = new int[mostTours + 1];
      stopFace = new int[orders.lines()];
    }

    Tours tours() {
      for (var order = 0; order < orders.orders(); order++) {
        var day = orders.epochDay()[order];
        if (day != openDay) {
          closeOpen();
          openDay = day;
        }
        var from = orders.firstLine()[order];
        var to = orders.firstLine()[order + 1];
        if (to - from > mostLines) {
          cut(from, to, day);
        } else {
          join(from, to);
        }
      }
      closeOpen();
      return new Tours(
          Arrays.copyOf(epochDay, tours), Arrays.copyOf(firstStop, tours + 1), stopFace);
    }

    private void join(int from, int to) {
      if (openLines + to - from > mostLines) {
        closeOpen();
      }
      System.arraycopy(orders.lineFace(), from, open, openLines, to - from);
      openLines += to - from;
    }

    private void cut(int from, int to, int day) {
      var keys = new long[to - from];
      for (var i = 0; i < keys.length; i++) {
        var location = locationOfFace[orders.lineFace()[from + i]];
        keys[i] = (long) (location < 0 ? Integer.MAX_VALUE : location) << 32 | i;
      }
      Arrays.sort(keys);
      var sorted = new int[keys.length];
      for (var i = 0; i < keys.length; i++) {
        sorted[i] = orders.lineFace()[from + (int) keys[i]];
      }
      for (var i = 0; i < sorted.length; i += mostLines) {
        add(sorted, i, Math.min(mostLines, sorted.length - i), day);
      }
    }

    private void closeOpen() {
      add(open, 0, openLines, openDay);
      openLines = 0;
    }

    private void add(int[] faces, int from, int count, int day) {
      if (count == 0) {
        return;
      }
      System.arraycopy(faces, from, stopFace, firstStop[tours], count);
      epochDay[tours] = day;
      firstStop[tours + 1] = firstStop[tours] + count;
      tours++;
    }
  }
}
