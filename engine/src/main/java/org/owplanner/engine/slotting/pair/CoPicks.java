package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// Which faces are picked together, and what a metre between them costs.
///
/// Compressed rows: the partners of face i are `partner[start[i]]` to `partner[start[i + 1] − 1]`.
/// Each pair is in both rows.
public final class CoPicks {

  private final int[] start;
  private final int[] partner;
  private final long[] microsPerMetre;

  private CoPicks(int[] start, int[] partner, long[] microsPerMetre) {
    this.start = start;
    this.partner = partner;
    this.microsPerMetre = microsPerMetre;
  }

  /// Pairs k of face `a[k]` and face `b[k]`; pairs of a face with itself don't count.
  ///
  /// @param faces number of faces
  /// @param microsPerMetre what a metre between the two costs over the horizon
  /// @throws IllegalArgumentException if the arrays differ in length or name a face that isn't
  ///   there
  public static CoPicks of(int faces, int[] a, int[] b, long[] microsPerMetre) {
    if (a.length != b.length || a.length != microsPerMetre.length) {
      throw new IllegalArgumentException(
          "The co-picks have %d first faces, %d second faces and %d prices; they must be as many."
              .formatted(a.length, b.length, microsPerMetre.length));
    }
    var start = new int[faces + 1];
    for (var k = 0; k < a.length; k++) {
      if (Math.min(a[k], b[k]) < 0 || Math.max(a[k], b[k]) >= faces) {
        throw new IllegalArgumentException(
            "Co-pick %d joins face %d and face %d; faces count from 0 to %d."
                .formatted(k, a[k], b[k], faces - 1));
      }
      if (a[k] != b[k]) {
        start[a[k] + 1]++;
        start[b[k] + 1]++;
      }
    }
    Arrays.parallelPrefix(start, Integer::sum);
    var next = start.clone();
    var partner = new int[start[faces]];
    var price = new long[start[faces]];
    for (var k = 0; k < a.length; k++) {
      if (a[k] != b[k]) {
        partner[next[a[k]]] = b[k];
        price[next[a[k]]++] = microsPerMetre[k];
        partner[next[b[k]]] = a[k];
        price[next[b[k]]++] = microsPerMetre[k];
      }
    }
    return new CoPicks(start, partner, price);
  }

  /// Number of pairs.
  public int pairs() {
    return partner.length / 2;
  }

  int first(int face) {
    return start[face];
  }

  int end(int face) {
    return start[face + 1];
  }

  int partner(int at) {
    return partner[at];
  }

  long microsPerMetre(int at) {
    return microsPerMetre[at];
  }
}
