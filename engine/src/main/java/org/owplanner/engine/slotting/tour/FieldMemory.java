package org.owplanner.engine.slotting.tour;

/// For every face what its tours would cost with it at each spot, as it was when last worked out.
final class FieldMemory {
  private final float[][] microsAtSpot;
  private final RelocationField[] fields;
  private final double[][] scratch;

  FieldMemory(SearchState state, int members) {
    microsAtSpot = new float[state.input.faces()][];
    fields = new RelocationField[members];
    scratch = new double[members][state.tours.spots.size()];
    for (var member = 0; member < members; member++) {
      fields[member] = new RelocationField(state.tours);
    }
  }

  void computeAll(int[] faces, Crew crew) {
    crew.share(faces.length, (item, member) -> compute(faces[item], member));
  }

  /// Works a face's field out anew from the present assignment.
  void compute(int face, int member) {
    fields[member].compute(face, scratch[member]);
    var row = microsAtSpot[face];
    if (row == null) {
      row = new float[scratch[member].length];
      microsAtSpot[face] = row;
    }
    for (var spot = 0; spot < row.length; spot++) {
      row[spot] = (float) scratch[member][spot];
    }
  }

  /// What going from one spot to another would change, as last known; 0 for a face without tours.
  float change(int face, int fromSpot, int toSpot) {
    var row = microsAtSpot[face];
    return row == null ? 0 : row[toSpot] - (fromSpot == TourState.NO_SPOT ? 0 : row[fromSpot]);
  }
}
