package org.owplanner.datasets.generate;

/// Packed size and weight of one unit of goods.
public record PackedSize(int lengthMm, int widthMm, int heightMm, int weightG) {

  /// Volume in mm³.
  public long volumeMm3() {
    return (long) lengthMm * widthMm * heightMm;
  }

  /// Whether it goes into a box in one of its six orientations.
  public boolean fitsInto(int boxLengthMm, int boxWidthMm, int boxHeightMm) {
    var goods = new int[] {lengthMm, widthMm, heightMm};
    var box = new int[] {boxLengthMm, boxWidthMm, boxHeightMm};
    java.util.Arrays.sort(goods);
    java.util.Arrays.sort(box);
    return goods[0] <= box[0] && goods[1] <= box[1] && goods[2] <= box[2];
  }

  /// Most units that a box holds when all are turned alike: max over the six orientations of
  /// ⌊L/l⌋·⌊W/w⌋·⌊H/h⌋.
  public int stackedIn(int boxLengthMm, int boxWidthMm, int boxHeightMm) {
    int[] goods = {lengthMm, widthMm, heightMm};
    int[][] turns = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    var most = 0L;
    for (var turn : turns) {
      var floor = (long) (boxLengthMm / goods[turn[0]]) * (boxWidthMm / goods[turn[1]]);
      most = Math.max(most, floor * (boxHeightMm / goods[turn[2]]));
    }
    return (int) Math.min(most, Integer.MAX_VALUE);
  }
}
