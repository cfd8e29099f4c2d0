package org.owplanner.engine.forecast.count;

import org.owplanner.engine.forecast.DemandClass;

/// The candidate that like series of a demand class were forecast best by, and the next best.
///
/// The regression over like series is kept unless another is better by at least 0.5%; classes with
/// few outcomes follow all classes together.
///
/// @param best the class's candidate
/// @param next the next best
/// @param disadvantage loss of the next best ÷ loss of the best, at least 1
record CountChoice(CountCandidate best, CountCandidate next, double disadvantage) {

  private static final double ADVANTAGE = 0.995;
  private static final int FEW = 200;

  static CountChoice of(CountTrial trial, DemandClass demandClass) {
    var isAll = trial.outcomes(demandClass) < FEW;
    var best = CountCandidate.POOLED;
    for (var candidate : CountCandidate.values()) {
      var limit =
          (best == CountCandidate.POOLED ? ADVANTAGE : 1) * loss(trial, demandClass, best, isAll);
      if (loss(trial, demandClass, candidate, isAll) < limit) {
        best = candidate;
      }
    }
    var next = best == CountCandidate.POOLED ? CountCandidate.COMBINED : CountCandidate.POOLED;
    for (var candidate : CountCandidate.values()) {
      if (candidate != best
          && loss(trial, demandClass, candidate, isAll) < loss(trial, demandClass, next, isAll)) {
        next = candidate;
      }
    }
    var least = loss(trial, demandClass, best, isAll);
    var disadvantage = least > 0 ? Math.max(1, loss(trial, demandClass, next, isAll) / least) : 1;
    return new CountChoice(best, next, disadvantage);
  }

  private static double loss(
      CountTrial trial, DemandClass demandClass, CountCandidate candidate, boolean isAll) {
    return isAll ? trial.loss(candidate) : trial.loss(demandClass, candidate);
  }
}
