package org.owplanner.engine.slotting;

import java.util.Arrays;

/// Leaves visits of tours out, or adds some, until what each SKU's visits weigh is what the
/// forecast expects of them, as evenly over time as can be.
///
/// A tour t weighs μ_t, what a metre of it costs; T tours together V. The visits of SKU s weigh W_s
/// and should weigh G_s = picks a day · H · price of a metre. Where W_s > G_s, the visits are gone
/// through in the tours' sequence, and one of tour t is kept if what was kept before plus μ_t ÷ 2
/// is at most G_s ÷ W_s of what was passed, itself included. Where W_s < G_s, the tours are gone
/// through from number ⌊(s·φ mod 1)·T⌋ on, round to it again, φ = 0.618…, the golden ratio's
/// fraction, so that every SKU begins elsewhere; one that does not visit s yet gets a visit if what
/// was added before plus μ_t ÷ 2 is at most (G_s − W_s) ÷ V of what was passed, itself included. A
/// visit added goes to the SKU's next face in turn.
final class ForecastVisits {

  private static final double GOLDEN = 0.6180339887498949;

  private final int[][] visits;
  private final long[] micros;
  private final Faces faces;
  private final int[] start;
  private final int[] tourOf;
  private final int[] placeOf;
  private final boolean[][] isLeftOut;
  private final int[] added;
  private final int[][] addedFaces;
  private final int[] lastSkuOf;
  private long allMicros;

  private ForecastVisits(int[][] visits, long[] microsPerMetre, Faces faces, int skus) {
    this.visits = visits;
    this.faces = faces;
    micros = microsPerMetre;
    start = new int[skus + 1];
    isLeftOut = new boolean[visits.length][];
    added = new int[visits.length];
    addedFaces = new int[visits.length][0];
    lastSkuOf = new int[visits.length];
    Arrays.fill(lastSkuOf, -1);
    for (var tour = 0; tour < visits.length; tour++) {
      isLeftOut[tour] = new boolean[visits[tour].length];
      allMicros += micros[tour];
      for (var face : visits[tour]) {
        start[faces.skuOf(face) + 1]++;
      }
    }
    for (var sku = 0; sku < skus; sku++) {
      start[sku + 1] += start[sku];
    }
    tourOf = new int[start[skus]];
    placeOf = new int[start[skus]];
    var next = Arrays.copyOf(start, skus);
    for (var tour = 0; tour < visits.length; tour++) {
      for (var place = 0; place < visits[tour].length; place++) {
        var at = next[faces.skuOf(visits[tour][place])]++;
        tourOf[at] = tour;
        placeOf[at] = place;
      }
    }
  }

  /// The tours' faces after adjustment.
  ///
  /// @param visits faces by tour
  /// @param microsPerMetre what a metre of each tour costs
  /// @param goalMicros what the visits of each SKU should weigh
  static int[][] adjusted(int[][] visits, long[] microsPerMetre, Faces faces, double[] goalMicros) {
    var adjustment = new ForecastVisits(visits, microsPerMetre, faces, goalMicros.length);
    for (var sku = 0; sku < goalMicros.length; sku++) {
      adjustment.adjust(sku, goalMicros[sku]);
    }
    return adjustment.result();
  }

  private void adjust(int sku, double goal) {
    var weight = 0L;
    for (var i = start[sku]; i < start[sku + 1]; i++) {
      weight += micros[tourOf[i]];
      lastSkuOf[tourOf[i]] = sku;
    }
    if (weight > goal) {
      leaveOut(sku, goal / weight);
    } else if (weight < goal) {
      add(sku, goal - weight);
    }
  }

  private void leaveOut(int sku, double share) {
    var kept = 0L;
    var passed = 0L;
    for (var i = start[sku]; i < start[sku + 1]; i++) {
      var mine = micros[tourOf[i]];
      passed += mine;
      if (kept + mine / 2.0 <= share * passed) {
        kept += mine;
      } else {
        isLeftOut[tourOf[i]][placeOf[i]] = true;
      }
    }
  }

  private void add(int sku, double missing) {
    var first = (int) (sku * GOLDEN % 1.0 * visits.length);
    var share = missing / allMicros;
    var done = 0L;
    var passed = 0L;
    var face = start[sku + 1] - start[sku];
    for (var i = 0; i < visits.length; i++) {
      var tour = first + i < visits.length ? first + i : first + i - visits.length;
      passed += micros[tour];
      if (lastSkuOf[tour] != sku && done + micros[tour] / 2.0 <= share * passed) {
        done += micros[tour];
        addTo(tour, faces.firstFace(sku) + face++ % faces.count(sku));
      }
    }
  }

  private void addTo(int tour, int face) {
    if (added[tour] == addedFaces[tour].length) {
      addedFaces[tour] = Arrays.copyOf(addedFaces[tour], 2 * added[tour] + 2);
    }
    addedFaces[tour][added[tour]++] = face;
  }

  private int[][] result() {
    var result = new int[visits.length][];
    for (var tour = 0; tour < result.length; tour++) {
      result[tour] = new int[visits[tour].length + added[tour]];
      var count = 0;
      for (var place = 0; place < visits[tour].length; place++) {
        if (!isLeftOut[tour][place]) {
          result[tour][count++] = visits[tour][place];
        }
      }
      for (var i = 0; i < added[tour]; i++) {
        result[tour][count++] = addedFaces[tour][i];
      }
      result[tour] = Arrays.copyOf(result[tour], count);
    }
    return result;
  }
}
