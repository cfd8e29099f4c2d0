package org.owplanner.engine.slotting.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;

/// Small warehouses with co-picks at random, for tests.
final class RandomWarehouses {

  private RandomWarehouses() {}

  /// Two blocks of three aisles; some access points lie on cross-aisles.
  static Layout layout(int locations, SplittableRandom random) {
    var graph = new AisleGraph(new int[] {0, 4_000, 9_000}, new int[] {0, 10_000, 25_000}, 1);
    var list = new ArrayList<Location>();
    for (var a = 0; a < locations; a++) {
      var y = random.nextInt(26) * 1_000;
      list.add(location("L" + a, random.nextInt(3), y, random.nextInt(4)));
    }
    return new Layout(graph, List.copyOf(list));
  }

  private static Location location(String id, int aisle, int yMm, int level) {
    return new Location(
        id, "Z", aisle, 1, level, yMm, 500, 500, 500, 9_000, "AMBIENT", "PIECE", "", false);
  }

  /// A problem in which every face is eligible at the location of its own number and at most
  /// others.
  static SparsePairProblem problem(int faces, int locations, long seed) {
    var random = new SplittableRandom(seed);
    var pairs = 3 * faces;
    var a = new int[pairs];
    var b = new int[pairs];
    var price = new long[pairs];
    for (var k = 0; k < pairs; k++) {
      a[k] = random.nextInt(faces);
      b[k] = random.nextInt(faces);
      price[k] = random.nextInt(1, 5_000);
    }
    var place = new long[faces * locations];
    var isEligible = new boolean[faces * locations];
    for (var k = 0; k < place.length; k++) {
      place[k] = random.nextInt(40_000);
      isEligible[k] = random.nextInt(4) > 0 || k / locations == k % locations;
    }
    return new SparsePairProblem(
        PairFloor.of(layout(locations, random)),
        CoPicks.of(faces, a, b, price),
        (face, location) -> place[face * locations + location],
        (face, location) -> isEligible[face * locations + location],
        new boolean[faces]);
  }

  /// Every face at the location of its own number.
  static int[] start(int faces) {
    var start = new int[faces];
    for (var i = 0; i < faces; i++) {
      start[i] = i;
    }
    return start;
  }
}
