package org.owplanner.engine.forecast.count;

/// Aggregate–disaggregate: the series in blocks as long as the mean interval between demands,
/// smoothed, and the block's level shared out equally (Nikolopoulos, Syntetos, Boylan, Petropoulos
/// & Assimakopoulos 2011).
public final class Adida extends AbstractCountMethod {

  /// The method.
  public Adida() {
    super("ADIDA");
  }

  @Override
  double level(double[] known) {
    return level(known, Aggregation.meanInterval(known));
  }

  static double level(double[] known, int block) {
    return SimpleSmoothing.level(Aggregation.blocks(known, block), 0) / block;
  }

  @Override
  double response() {
    // The α that was found isn't kept: with the usual 0.1 one unit more lifts a block's level by
    // that,
    // and a step's, of blocks of two, by half of it.
    return 0.05;
  }
}
