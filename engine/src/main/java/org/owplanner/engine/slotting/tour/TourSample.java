package org.owplanner.engine.slotting.tour;

import java.util.Arrays;

/// Tours that a slotting is judged by: which faces each visits, and what a metre of it costs over
/// the horizon.
///
/// The tours visit the faces `tourFace[tourStart[t]]` to `tourFace[tourStart[t + 1] − 1]`, each
/// once, ascending; the same relation by face is in `faceStart` and `faceTour`.
///
/// @param tourStart where each tour's faces begin, and their number as last element
/// @param tourFace faces by tour
/// @param microsPerMetre what a metre of each tour costs over the horizon, in micro-units of the
///   plan's currency
/// @param faceStart where each face's tours begin
/// @param faceTour tours by face
public record TourSample(
    int[] tourStart, int[] tourFace, long[] microsPerMetre, int[] faceStart, int[] faceTour) {

  /// A sample of tours over `faces` faces; what a tour visits twice counts once.
  public static TourSample of(int faces, int[][] visits, long[] microsPerMetre) {
    var start = new int[visits.length + 1];
    var distinct = new int[visits.length][];
    var count = new int[faces + 1];
    for (var t = 0; t < visits.length; t++) {
      distinct[t] = Arrays.stream(visits[t]).sorted().distinct().toArray();
      start[t + 1] = start[t] + distinct[t].length;
      for (var face : distinct[t]) {
        count[face + 1]++;
      }
    }
    for (var face = 0; face < faces; face++) {
      count[face + 1] += count[face];
    }
    var tourFace = new int[start[visits.length]];
    var faceTour = new int[start[visits.length]];
    var next = Arrays.copyOf(count, faces);
    for (var t = 0; t < visits.length; t++) {
      System.arraycopy(distinct[t], 0, tourFace, start[t], distinct[t].length);
      for (var face : distinct[t]) {
        faceTour[next[face]++] = t;
      }
    }
    return new TourSample(start, tourFace, microsPerMetre.clone(), count, faceTour);
  }

  /// Number of tours.
  public int tours() {
    return microsPerMetre.length;
  }

  /// Number of faces, visited or not.
  public int faces() {
    return faceStart.length - 1;
  }

  /// Number of tours that visit the face.
  public int visits(int face) {
    return faceStart[face + 1] - faceStart[face];
  }

  /// What a tour of this length costs over the horizon: lengthMm · microsPerMetre ÷ 1000, rounded
  /// down.
  public long micros(int tour, int lengthMm) {
    return lengthMm * microsPerMetre[tour] / 1000;
  }
}
