package org.owplanner.engine.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Picks real orders again as if goods lay elsewhere: batched and routed as the warehouse does.
public final class Replay {
  private final Layout layout;
  private final OrderBatcher batcher;
  private final RoutingPolicy policy;
  private final ReplayRates rates;

  public Replay(Layout layout, OrderBatcher batcher, RoutingPolicy policy, ReplayRates rates) {
    this.layout = layout;
    this.batcher = batcher;
    this.policy = policy;
    this.rates = rates;
  }

  /// A row for each day with orders, ascending. Days run in parallel; the result is the same on any
  /// number of threads.
  ///
  /// @param orders orders of any days
  /// @param locationOfFace where each face lies, -1 for nowhere
  public List<ReplayDay> days(PickOrders orders, int[] locationOfFace) {
    var firstOrder = new ArrayList<Integer>();
    for (var order = 0; order < orders.orders(); order++) {
      if (order == 0 || orders.epochDay()[order] != orders.epochDay()[order - 1]) {
        firstOrder.add(order);
      }
    }
    var days = firstOrder.size();
    firstOrder.add(orders.orders());
    return IntStream.range(0, days)
        .parallel()
        .mapToObj(day -> orders.slice(firstOrder.get(day), firstOrder.get(day + 1)))
        .map(ofDay -> day(ofDay, locationOfFace))
        .toList();
  }

  private ReplayDay day(PickOrders orders, int[] locationOfFace) {
    var tours = batcher.batch(orders, locationOfFace);
    var router = policy.router(layout.graph());
    var aisles = new int[orders.lines()];
    var ysMm = new int[orders.lines()];
    var walkMm = 0L;
    var reachSeconds = 0.0;
    var unplaced = 0;
    for (var tour = 0; tour < tours.count(); tour++) {
      var count = 0;
      for (var stop = tours.firstStop()[tour]; stop < tours.firstStop()[tour + 1]; stop++) {
        var location = locationOfFace[tours.stopFace()[stop]];
        if (location < 0) {
          unplaced++;
          continue;
        }
        aisles[count] = layout.aisleOf(location);
        ysMm[count++] = layout.yMmOf(location);
        reachSeconds += rates.reachSeconds(layout.levelOf(location));
      }
      walkMm += router.lengthMm(aisles, ysMm, count);
    }
    var walkSeconds = walkMm / rates.walkingMmPerSecond();
    return new ReplayDay(
        orders.epochDay()[0],
        tours.count(),
        orders.lines(),
        unplaced,
        walkMm,
        walkSeconds,
        reachSeconds,
        Math.round((walkSeconds + reachSeconds) * rates.microsPerSecond()));
  }
}
