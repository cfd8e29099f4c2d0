package org.owplanner.engine.wave.zone;

import java.util.SplittableRandom;

/// Small random problems on a square floor with the depot in its middle.
final class RandomZones {
  private RandomZones() {}

  static ZonePickingProblem problem(
      long seed,
      int orders,
      int articles,
      int zones,
      int mostItems,
      int mostOrders,
      int fewestItems) {
    var random = new SplittableRandom(seed);
    var firstPosition = new int[orders + 1];
    for (var o = 0; o < orders; o++) {
      firstPosition[o + 1] = firstPosition[o] + random.nextInt(1, mostItems + 1);
    }
    var positionArticle = new int[firstPosition[orders]];
    for (var p = 0; p < positionArticle.length; p++) {
      positionArticle[p] = random.nextInt(articles);
    }
    var articleVolume = new int[articles];
    var firstStock = new int[articles + 1];
    for (var a = 0; a < articles; a++) {
      articleVolume[a] = random.nextInt(1, 6);
      firstStock[a + 1] = firstStock[a] + random.nextInt(1, 4);
    }
    var stock = firstStock[articles];
    var location = new int[stock];
    var zone = new int[stock];
    var x = new int[stock + 1];
    var y = new int[stock + 1];
    for (var s = 0; s < stock; s++) {
      location[s] = s + 1;
      zone[s] = random.nextInt(zones);
      x[s + 1] = random.nextInt(-20, 21);
      y[s + 1] = random.nextInt(-20, 21);
    }
    return new ZonePickingProblem(
        firstPosition,
        positionArticle,
        articleVolume,
        firstStock,
        location,
        zone,
        mostOrders,
        12,
        fewestItems,
        0,
        (a, b) -> Math.abs(x[a] - x[b]) + Math.abs(y[a] - y[b]));
  }
}
