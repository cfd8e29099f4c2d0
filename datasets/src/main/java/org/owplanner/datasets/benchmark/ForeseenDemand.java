package org.owplanner.datasets.benchmark;

import java.util.Optional;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.replay.LivedNetwork;

/// A forecast that knows what is going to be asked for, by weeks, as far as days are lived through;
/// after them it is as good as any other.
final class ForeseenDemand implements LivedNetwork.Forecasts {

  private static final int WEEK = 7;

  private final LivedNetwork network;

  ForeseenDemand(LivedNetwork network) {
    this.network = network;
  }

  @Override
  public Optional<ItemDemand> of(int day, int cell) {
    return network.forecasts().of(day, cell).map(other -> foreseen(day, cell, other));
  }

  private ItemDemand foreseen(int day, int cell, ItemDemand other) {
    var demand = network.demand()[cell];
    var mean = new float[ItemDemand.WEEKS];
    var variance = new float[ItemDemand.WEEKS];
    var sum = 0.0;
    for (var t = 0; t < mean.length; t++) {
      for (var d = 0; d < WEEK; d++) {
        var at = day - network.start().planDay() + WEEK * t + d;
        mean[t] += at < demand.length ? demand[at] : other.weekMean()[t] / WEEK;
      }
      sum += mean[t];
      variance[t] = (float) sum;
    }
    return new ItemDemand(mean, variance, other.isEnding(), "foreseen");
  }
}
