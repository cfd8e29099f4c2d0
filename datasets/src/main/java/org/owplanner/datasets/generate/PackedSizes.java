package org.owplanner.datasets.generate;

/// Draws packed sizes as they are measured on real marketplace goods.
///
/// The natural logarithms of weight in g and of length, width and height in cm are jointly normal.
/// Means, standard deviations and correlations were measured on the 32,945 products of a Brazilian
/// marketplace (Olist). Drawn by the Cholesky factor of the correlations; densities outside of what
/// is usual are cut off.
public final class PackedSizes {

  /// Longest, middle and shortest side that a location for oversize goods takes.
  public static final int LONGEST_MM = 1_150;

  private static final int MIDDLE_MM = 950;
  private static final int SHORTEST_MM = 900;

  private static final double[] MEAN = {6.73, 3.31, 3.03, 2.54};
  private static final double[] DEVIATION = {1.35, 0.47, 0.46, 0.79};
  private static final double[][] CORRELATION = {
    {1, 0.62, 0.62, 0.54},
    {0.62, 1, 0.59, 0.23},
    {0.62, 0.59, 1, 0.34},
    {0.54, 0.23, 0.34, 1}
  };
  private static final double[][] FACTOR = cholesky(CORRELATION);

  private static final double LEAST_G_PER_CM3 = 0.03;
  private static final double MOST_G_PER_CM3 = 0.9;

  private PackedSizes() {}

  /// One size: `ln x = mean + shift + spread · deviation · (L z)`, z four standard normals, L Lᵀ
  /// the correlations.
  public static PackedSize draw(SeededRandom random, SizeShift shift) {
    var z = new double[] {random.normal(), random.normal(), random.normal(), random.normal()};
    var added =
        new double[] {shift.lnWeight(), shift.lnLength(), shift.lnWidth(), shift.lnHeight()};
    var drawn = new double[z.length];
    for (var i = 0; i < z.length; i++) {
      var correlated = 0.0;
      for (var j = 0; j <= i; j++) {
        correlated += FACTOR[i][j] * z[j];
      }
      drawn[i] = StrictMath.exp(MEAN[i] + added[i] + shift.spread() * DEVIATION[i] * correlated);
    }
    return rounded(drawn);
  }

  private static PackedSize rounded(double[] gAndCm) {
    var sides = new int[3];
    for (var i = 0; i < sides.length; i++) {
      sides[i] = Math.max(5, (int) Math.round(gAndCm[i + 1] * 10));
    }
    java.util.Arrays.sort(sides);
    var height = Math.min(SHORTEST_MM, sides[0]);
    var width = Math.min(MIDDLE_MM, sides[1]);
    var length = Math.min(LONGEST_MM, sides[2]);
    var cm3 = (double) length * width * height / 1_000;
    var weight = Math.clamp(gAndCm[0], LEAST_G_PER_CM3 * cm3, MOST_G_PER_CM3 * cm3);
    return new PackedSize(length, width, height, Math.max(1, (int) Math.round(weight)));
  }

  private static double[][] cholesky(double[][] matrix) {
    var size = matrix.length;
    var factor = new double[size][size];
    for (var i = 0; i < size; i++) {
      for (var j = 0; j <= i; j++) {
        var sum = matrix[i][j];
        for (var k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        factor[i][j] = i == j ? StrictMath.sqrt(sum) : sum / factor[j][j];
      }
    }
    return factor;
  }
}
