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
}
