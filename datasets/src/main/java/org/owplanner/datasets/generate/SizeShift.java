package org.owplanner.datasets.generate;

/// How goods differ from the average packed size, as what is added to the natural logarithms.
///
/// @param spread factor on all standard deviations: what is known about goods narrows them
public record SizeShift(
    double lnLength, double lnWidth, double lnHeight, double lnWeight, double spread) {

  /// Goods of which nothing is known.
  public static final SizeShift NONE = new SizeShift(0, 0, 0, 0, 1);

  /// Both shifts together.
  public SizeShift plus(SizeShift other) {
    return new SizeShift(
        lnLength + other.lnLength,
        lnWidth + other.lnWidth,
        lnHeight + other.lnHeight,
        lnWeight + other.lnWeight,
        spread * other.spread);
  }

  /// The same factor on each side, and one on the weight.
  public static SizeShift ofFactors(double side, double weight) {
    var ln = StrictMath.log(side);
    return new SizeShift(ln, ln, ln, StrictMath.log(weight), 1);
  }
}
