package org.owplanner.engine.forecast.count;

import org.owplanner.engine.solve.Text;

/// The ways to a level that a rolling origin compares.
enum CountCandidate {
  /// Regression over like series.
  POOLED(
      "Pooled negative binomial",
      new Text("同类商品负二项回归", "negative binomial regression over like goods")) {
    @Override
    CountLevel level(CountPast past) {
      return past.pooled();
    }
  },
  /// Half of each.
  COMBINED(
      "Combination", new Text("同类回归与自身历史的组合", "like goods and its own recent past, half each")) {
    @Override
    CountLevel level(CountPast past) {
      return past.pooled().mixed(DECAYED.level(past));
    }
  },
  /// Own past, forgotten fast.
  DECAYED_FAST(
      "Decayed negative binomial (0.8)", new Text("自身近期历史(快速遗忘)", "its own past, forgotten fast")) {
    @Override
    CountLevel level(CountPast past) {
      return past.of(FAST);
    }
  },
  /// Own past.
  DECAYED(
      "Decayed negative binomial (0.9)",
      new Text("自身历史(逐渐遗忘)", "its own past, forgotten gradually")) {
    @Override
    CountLevel level(CountPast past) {
      return past.of(MIDDLE);
    }
  },
  /// Own past, forgotten slowly.
  DECAYED_SLOW(
      "Decayed negative binomial (0.97)",
      new Text("自身历史(缓慢遗忘)", "its own past, forgotten slowly")) {
    @Override
    CountLevel level(CountPast past) {
      return past.of(SLOW);
    }
  },
  /// Probability and size of a demand.
  TSB("TSB", new Text("TSB(需求概率乘以需求量)", "TSB, probability times size of a demand")) {
    @Override
    CountLevel level(CountPast past) {
      return past.of(Tsb.standard());
    }
  },
  /// Croston's method, corrected.
  SBA("SBA", new Text("SBA(修正的 Croston 法)", "SBA, Croston's method corrected")) {
    @Override
    CountLevel level(CountPast past) {
      return past.of(Sba.standard());
    }
  };

  private static final DecayedNegativeBinomial FAST = new DecayedNegativeBinomial(0.8);
  private static final DecayedNegativeBinomial MIDDLE = new DecayedNegativeBinomial(0.9);
  private static final DecayedNegativeBinomial SLOW = new DecayedNegativeBinomial(0.97);

  private final String method;
  private final Text text;

  CountCandidate(String method, Text text) {
    this.method = method;
    this.text = text;
  }

  /// Its name in the field.
  String method() {
    return method;
  }

  /// Its name for a person who doesn't know the field.
  Text text() {
    return text;
  }

  /// What an ordinary step after the past brings.
  abstract CountLevel level(CountPast past);
}
