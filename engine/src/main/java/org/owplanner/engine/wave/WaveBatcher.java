package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.OrderBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Tours;
import org.owplanner.engine.wave.batch.BatchExtra;
import org.owplanner.engine.wave.batch.BatchingProblem;
import org.owplanner.engine.wave.batch.QuickBatching;

/// Batches the orders of each day as waves are batched: those together that are near together, by
/// savings and a short annealing of so many steps an order; the same orders give the same tours.
///
/// An order with more lines than a tour takes is cut as first in, first out does.
///
/// @param layout the floor and how pickers are routed
/// @param mostLines most lines of a tour
/// @param stepsAnOrder steps of annealing for each order
public record WaveBatcher(Layout layout, int mostLines, int stepsAnOrder) implements OrderBatcher {

  /// A tour takes as long to make ready as so many metres to walk.
  private static final long METRES_PER_TOUR = 90;

  /// What counts is walking: a micro a millimetre.
  private static final long MICROS_PER_METRE = 1_000;

  public WaveBatcher {
    if (mostLines < 1 || stepsAnOrder < 0) {
      throw new IllegalArgumentException(
          "The most lines of a tour (%d) must be at least 1, the steps an order (%d) at least 0."
              .formatted(mostLines, stepsAnOrder));
    }
  }

  @Override
  public Tours batch(PickOrders orders, int[] locationOfFace) {
    var days = new ArrayList<Integer>();
    var tours = new ArrayList<int[]>();
    var from = 0;
    while (from < orders.orders()) {
      var to = from + 1;
      while (to < orders.orders() && orders.epochDay()[to] == orders.epochDay()[from]) {
        to++;
      }
      for (var tour : dayTours(orders, from, to, locationOfFace)) {
        tours.add(tour);
        days.add(orders.epochDay()[from]);
      }
      from = to;
    }
    return tours(days, tours, orders.lines());
  }

  private List<int[]> dayTours(PickOrders orders, int from, int to, int[] locationOfFace) {
    var tours = new ArrayList<int[]>();
    var whole = new ArrayList<Integer>();
    for (var order = from; order < to; order++) {
      var lines = orders.firstLine()[order + 1] - orders.firstLine()[order];
      if (lines > mostLines) {
        var cut = new FifoBatcher(mostLines).batch(orders.slice(order, order + 1), locationOfFace);
        for (var tour = 0; tour < cut.count(); tour++) {
          tours.add(
              Arrays.copyOfRange(cut.stopFace(), cut.firstStop()[tour], cut.firstStop()[tour + 1]));
        }
      } else if (lines > 0) {
        whole.add(order);
      }
    }
    var steps = (long) stepsAnOrder * whole.size();
    var batching = QuickBatching.of(problem(orders, whole, locationOfFace), steps, 1);
    for (var batch : batching.batches()) {
      tours.add(
          Arrays.stream(batch)
              .map(whole::get)
              .flatMap(
                  order ->
                      Arrays.stream(
                          orders.lineFace(),
                          orders.firstLine()[order],
                          orders.firstLine()[order + 1]))
              .toArray());
    }
    return tours;
  }

  private BatchingProblem problem(PickOrders orders, List<Integer> whole, int[] locationOfFace) {
    var firstStop = new int[whole.size() + 1];
    var size = new long[whole.size()][1];
    var aisles = new int[orders.lines()];
    var ysMm = new int[orders.lines()];
    var stops = 0;
    for (var i = 0; i < whole.size(); i++) {
      var order = whole.get(i);
      for (var line = orders.firstLine()[order]; line < orders.firstLine()[order + 1]; line++) {
        var location = locationOfFace[orders.lineFace()[line]];
        if (location >= 0) {
          aisles[stops] = layout.aisleOf(location);
          ysMm[stops++] = layout.yMmOf(location);
        }
        size[i][0]++;
      }
      firstStop[i + 1] = stops;
    }
    return new BatchingProblem(
        layout.graph(),
        layout.routing(),
        firstStop,
        Arrays.copyOf(aisles, stops),
        Arrays.copyOf(ysMm, stops),
        size,
        new long[] {mostLines},
        MICROS_PER_METRE,
        METRES_PER_TOUR * MICROS_PER_METRE,
        BatchExtra.NONE);
  }

  private static Tours tours(List<Integer> days, List<int[]> tours, int lines) {
    var firstStop = new int[tours.size() + 1];
    var stopFace = new int[lines];
    for (var tour = 0; tour < tours.size(); tour++) {
      var faces = tours.get(tour);
      System.arraycopy(faces, 0, stopFace, firstStop[tour], faces.length);
      firstStop[tour + 1] = firstStop[tour] + faces.length;
    }
    return new Tours(days.stream().mapToInt(Integer::intValue).toArray(), firstStop, stopFace);
  }
}
