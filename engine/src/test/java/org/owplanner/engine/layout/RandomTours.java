package org.owplanner.engine.layout;

import java.util.SplittableRandom;

/// Random graphs and stops, often at ends, on cross-aisles and on top of each other.
final class RandomTours {
  private final SplittableRandom random;
  int[] aisles = new int[0];
  int[] ysMm = new int[0];

  RandomTours(long seed) {
    random = new SplittableRandom(seed);
  }

  int number(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  AisleGraph graph(int maxAisles, int blocks) {
    var xs = new int[number(1, maxAisles)];
    xs[0] = number(-5, 5);
    for (var i = 1; i < xs.length; i++) {
      xs[i] = xs[i - 1] + number(1, 12);
    }
    var ys = new int[blocks + 1];
    ys[0] = number(-3, 3);
    for (var i = 1; i <= blocks; i++) {
      ys[i] = ys[i - 1] + number(1, 15);
    }
    return new AisleGraph(xs, ys, number(0, xs.length - 1));
  }

  void stops(AisleGraph graph, int count) {
    aisles = new int[count];
    ysMm = new int[count];
    for (var i = 0; i < count; i++) {
      aisles[i] = number(0, graph.aisleCount() - 1);
      ysMm[i] =
          switch (number(0, 9)) {
            case 0 -> graph.crossAisleYMm(number(0, graph.crossAisleCount() - 1));
            case 1 -> i == 0 ? graph.frontYMm() : ysMm[i - 1];
            default -> number(graph.frontYMm(), graph.backYMm());
          };
    }
  }

  /// Orders of up to `mostLines` lines each over faces, about four a day.
  PickOrders orders(int orders, int mostLines, int faces) {
    var day = new int[orders];
    var firstLine = new int[orders + 1];
    for (var o = 0; o < orders; o++) {
      day[o] = (o == 0 ? 100 : day[o - 1]) + (number(0, 3) == 0 ? 1 : 0);
      firstLine[o + 1] = firstLine[o] + number(1, mostLines);
    }
    var lineFace = new int[firstLine[orders]];
    for (var i = 0; i < lineFace.length; i++) {
      lineFace[i] = number(0, faces - 1);
    }
    return new PickOrders(day, firstLine, lineFace);
  }
}
