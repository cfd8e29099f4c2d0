package org.owplanner.engine.slotting.tour;

/// For every face what its tours would cost with it at each spot, as it was when last worked out.
///
/// In large warehouses neighbouring spots of a block share a cell that holds their mean, so that
/// the memory of all faces stays bounded; only promises are read from it, never what an exchange
/// really changes.
final class FieldMemory {
  private static final long MOST_CELLS = 60_000_000;

  private final float[][] microsAtCell;
  private final RelocationField[] fields;
  private final double[][] scratch;
  private final int[] cellOf;
  private final float[] shareOfCell;
  private final int cells;

  FieldMemory(SearchState state, int members) {
    var faces = state.input.faces();
    microsAtCell = new float[faces][];
    fields = new RelocationField[members];
    var spots = state.tours.spots;
    scratch = new double[members][spots.size()];
    for (var member = 0; member < members; member++) {
      fields[member] = new RelocationField(state.tours);
    }
    var visited = 0L;
    for (var face = 0; face < faces; face++) {
      visited += state.input.sample().visits(face) > 0 ? 1 : 0;
    }
    var spotsACell = (int) Math.ceilDiv(visited * spots.size(), MOST_CELLS);
    cellOf = cellOf(spots, Math.max(1, spotsACell));
    cells = spots.size() == 0 ? 0 : cellOf[spots.size() - 1] + 1;
    shareOfCell = new float[cells];
    for (var cell : cellOf) {
      shareOfCell[cell]++;
    }
    for (var cell = 0; cell < cells; cell++) {
      shareOfCell[cell] = 1 / shareOfCell[cell];
    }
  }

  /// Cells of up to so many neighbouring spots, none over two blocks.
  private static int[] cellOf(Spots spots, int spotsACell) {
    var cellOf = new int[spots.size()];
    var inCell = 0;
    for (var spot = 1; spot < cellOf.length; spot++) {
      inCell++;
      var isSameBlock =
          spots.aisle[spot] == spots.aisle[spot - 1] && spots.block[spot] == spots.block[spot - 1];
      if (inCell == spotsACell || !isSameBlock) {
        inCell = 0;
      }
      cellOf[spot] = cellOf[spot - 1] + (inCell == 0 ? 1 : 0);
    }
    return cellOf;
  }

  void computeAll(int[] faces, Crew crew) {
    crew.share(faces.length, (item, member) -> compute(faces[item], member));
  }

  /// Works a face's field out anew from the present assignment.
  void compute(int face, int member) {
    var atSpot = scratch[member];
    fields[member].compute(face, atSpot);
    var row = microsAtCell[face];
    if (row == null) {
      row = new float[cells];
      microsAtCell[face] = row;
    }
    java.util.Arrays.fill(row, 0);
    for (var spot = 0; spot < atSpot.length; spot++) {
      var cell = cellOf[spot];
      row[cell] += (float) atSpot[spot] * shareOfCell[cell];
    }
  }

  /// What going from one spot to another would change, as last known; 0 for a face without tours.
  float change(int face, int fromSpot, int toSpot) {
    var row = microsAtCell[face];
    return row == null
        ? 0
        : row[cellOf[toSpot]] - (fromSpot == TourState.NO_SPOT ? 0 : row[cellOf[fromSpot]]);
  }
}
