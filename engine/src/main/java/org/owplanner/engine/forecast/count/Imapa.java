package org.owplanner.engine.forecast.count;

/// Aggregation at several lengths: the mean of [Adida]'s levels with blocks of 1, 2, ... steps up
/// to the mean interval between demands (Petropoulos & Kourentzes 2015).
public final class Imapa extends AbstractCountMethod {

  // A month of days: of longer blocks a year holds too few to smooth.
  private static final int LONGEST_BLOCK = 30;

  /// The method.
  public Imapa() {
    super("IMAPA");
  }

  @Override
  double level(double[] known) {
    var longest = Math.min(Aggregation.meanInterval(known), LONGEST_BLOCK);
    var sum = 0.0;
    for (var block = 1; block <= longest; block++) {
      sum += Adida.level(known, block);
    }
    return sum / longest;
  }

  @Override
  double response() {
    // The α that was found isn't kept: with the usual 0.1 one unit more lifts a block's level by
    // that,
    // and a step's, of blocks of two, by half of it.
    return 0.05;
  }
}
