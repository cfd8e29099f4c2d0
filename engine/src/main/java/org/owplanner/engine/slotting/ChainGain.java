package org.owplanner.engine.slotting;

/// What a chain of moves brings.
///
/// @param chain the moves
/// @param netMicros what the plan would cost more without the chain, over the horizon, its moves
///   paid for
/// @param moveMicros what its moves cost once
public record ChainGain(MoveChain chain, long netMicros, long moveMicros) {

  /// Gain a day before the moves are paid for.
  public double microsADay(int horizonDays) {
    return (netMicros + moveMicros) / (double) horizonDays;
  }

  /// Days until the moves have paid for themselves, infinite where they never do.
  public double paybackDays(int horizonDays) {
    var gain = microsADay(horizonDays);
    return moveMicros == 0 ? 0 : gain > 0 ? moveMicros / gain : Double.POSITIVE_INFINITY;
  }
}
