package org.owplanner.engine.wave.zone;

import java.util.ArrayList;
import org.owplanner.engine.layout.TourHeuristic;

/// The least walking of tiny problems by trying every batch, list and stock item of every order;
/// lists so short that their sequence is sure to be the shortest.
final class AllZonePlans {
  private final ZonePickingProblem problem;
  private final int batches;
  private final int[] ordersIn;
  private final ArrayList<int[]> picked = new ArrayList<>();
  private long least = Long.MAX_VALUE;

  private AllZonePlans(ZonePickingProblem problem, int batches) {
    this.problem = problem;
    this.batches = batches;
    ordersIn = new int[batches];
  }

  static long leastLength(ZonePickingProblem problem, int batches) {
    var all = new AllZonePlans(problem, batches);
    all.order(0);
    return all.least;
  }

  private void order(int order) {
    if (order == problem.orders()) {
      if (picked.size() >= problem.fewestItems()) {
        least = Math.min(least, length());
      }
      return;
    }
    order(order + 1);
    for (var batch = 0; batch < (picked.isEmpty() ? 1 : batches); batch++) {
      if (ordersIn[batch] < problem.mostOrders()) {
        ordersIn[batch]++;
        position(order, problem.firstPosition()[order], batch);
        ordersIn[batch]--;
      }
    }
  }

  private void position(int order, int position, int batch) {
    if (position == problem.firstPosition()[order + 1]) {
      order(order + 1);
      return;
    }
    var article = problem.positionArticle()[position];
    for (var s = problem.firstStock()[article]; s < problem.firstStock()[article + 1]; s++) {
      var stock = s;
      if (picked.stream().noneMatch(p -> p[0] == stock)) {
        // a second list, like a second batch, only once there is a first
        var first = batch * 100 + problem.stockZone()[s] * 2;
        for (var list = first; list < first + 2 && (list == first || isOpen(first)); list++) {
          picked.add(new int[] {s, list, volume(article)});
          position(order, position + 1, batch);
          picked.removeLast();
        }
      }
    }
  }

  private boolean isOpen(int list) {
    return picked.stream().anyMatch(p -> p[1] == list);
  }

  private int volume(int article) {
    return problem.articleVolume()[article];
  }

  private long length() {
    var length = 0L;
    for (var list : picked.stream().mapToInt(p -> p[1]).distinct().toArray()) {
      var stops = picked.stream().filter(p -> p[1] == list).toList();
      if (stops.stream().mapToInt(p -> p[2]).sum() > problem.mostVolume()) {
        return Long.MAX_VALUE;
      }
      var locations = stops.stream().mapToInt(p -> problem.stockLocation()[p[0]]).toArray();
      length +=
          new TourHeuristic(problem.walk(), problem.depot()).sequence(locations, locations.length);
    }
    return length;
  }
}
