package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Leaves out or adds visits at random until each face has as many as expected.
///
/// What is left out is drawn evenly. What is added goes, four times in five, by a walk from a tour
/// of the face over something else in it to a tour that visits that; else into any tour.
final class VisitAdjustment {
  private static final double WALKS = 0.8;
  private static final int TRIES = 3_000;
  private static final int MOST_GROWTH_STOPS = 20;

  private final int[][] tours;
  private final SplittableRandom random;
  private final int[][] kept;
  private final int[] keptCount;
  private final int[] faceStart;
  private final int[] faceTour;
  private final double[] goal;

  VisitAdjustment(int[][] tours, double[] picksADay, double visitsAPick, SplittableRandom random) {
    this.tours = tours;
    this.random = random;
    kept = new int[tours.length][];
    keptCount = new int[tours.length];
    faceStart = new int[picksADay.length + 1];
    for (var tour : tours) {
      for (var face : tour) {
        faceStart[face + 1]++;
      }
    }
    for (var face = 0; face < picksADay.length; face++) {
      faceStart[face + 1] += faceStart[face];
    }
    faceTour = new int[faceStart[picksADay.length]];
    var next = Arrays.copyOf(faceStart, picksADay.length);
    for (var t = 0; t < tours.length; t++) {
      for (var face : tours[t]) {
        faceTour[next[face]++] = t;
      }
    }
    goal = new double[picksADay.length];
    for (var face = 0; face < goal.length; face++) {
      goal[face] = picksADay[face] * visitsAPick;
    }
  }

  int[][] adjusted() {
    for (var t = 0; t < tours.length; t++) {
      kept[t] = new int[tours[t].length + MOST_GROWTH_STOPS];
      for (var face : tours[t]) {
        if (random.nextDouble() < goal[face] / visits(face)) {
          kept[t][keptCount[t]++] = face;
        }
      }
    }
    for (var face = 0; face < goal.length; face++) {
      add(face, goal[face] - visits(face));
    }
    var adjusted = new int[tours.length][];
    for (var t = 0; t < tours.length; t++) {
      adjusted[t] = Arrays.copyOf(kept[t], keptCount[t]);
    }
    return adjusted;
  }

  private int visits(int face) {
    return faceStart[face + 1] - faceStart[face];
  }

  private void add(int face, double missing) {
    var left = missing;
    for (var tries = 0; tries < TRIES && left > 0; tries++) {
      var tour = visits(face) > 0 && random.nextDouble() < WALKS ? walk(face) : anyTour();
      if (keptCount[tour] == kept[tour].length || holds(tour, face)) {
        continue;
      }
      // The last visit stands for a part of one.
      if (left < 1 && random.nextDouble() > left) {
        return;
      }
      kept[tour][keptCount[tour]++] = face;
      left--;
    }
  }

  private int anyTour() {
    return random.nextInt(tours.length);
  }

  private int walk(int face) {
    var with = tours[tourOf(face)];
    return tourOf(with[random.nextInt(with.length)]);
  }

  private int tourOf(int face) {
    return faceTour[faceStart[face] + random.nextInt(visits(face))];
  }

  private boolean holds(int tour, int face) {
    for (var i = 0; i < keptCount[tour]; i++) {
      if (kept[tour][i] == face) {
        return true;
      }
    }
    return false;
  }
}
