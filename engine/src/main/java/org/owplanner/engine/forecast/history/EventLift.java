package org.owplanner.engine.forecast.history;

/// What the past days of an event tell of its lift λ, the logarithm of its factor.
///
/// λ ~ N(0, τ²) among events of a kind; seen is L = λ + ε with Var ε = s² + τ²·(1 ÷ k − 1 ÷ K)⁺: s²
/// what ordinary days differ from those around them ([OrdinaryDays#variance]), the rest what k
/// weeks seen don't tell of the K weeks of the event (finite population, Cochran 1977, theorem
/// 2.2). So E[λ | L] = L·τ² ÷ (τ² + Var ε) (Efron & Morris 1973), the first factor being `kept`.
///
/// @param came units that came on its days
/// @param expected units that ordinary days would have brought
/// @param error (expected · s)², over occurrences
/// @param seenDays days seen, over occurrences
/// @param eventDays days of the longest occurrence
record EventLift(double came, double expected, double error, int seenDays, int eventDays) {

  static final EventLift NONE = new EventLift(0, 0, 0, 0, 1);

  private static final double WEEK = 7;
  private static final double PRIOR_DEVIATION = Math.log(1.5);
  private static final double PRIOR_EVENTS = 3;

  EventLift plus(EventLift other) {
    return new EventLift(
        came + other.came,
        expected + other.expected,
        error + other.error,
        seenDays + other.seenDays,
        Math.max(eventDays, other.eventDays));
  }

  boolean isSeen() {
    return expected > 0;
  }

  /// L.
  double logarithm() {
    return new OrdinaryDays.Beside(came, expected).logarithm();
  }

  private double variance() {
    return error / (expected * expected);
  }

  /// Var L, for τ².
  private double spread(double prior) {
    var unseen = Math.max(0, WEEK / seenDays - WEEK / eventDays);
    return prior * (1 + unseen) + variance();
  }

  /// The share of L that is believed.
  double kept(double prior) {
    return prior / spread(prior);
  }

  /// τ² from the events of a kind that were seen, drawn towards lifts of about a half.
  static double prior(Iterable<EventLift> ofKind) {
    var sum = PRIOR_EVENTS * PRIOR_DEVIATION * PRIOR_DEVIATION;
    var events = PRIOR_EVENTS;
    for (var lift : ofKind) {
      if (lift.isSeen()) {
        sum += Math.max(0, lift.logarithm() * lift.logarithm() - lift.variance());
        events++;
      }
    }
    return sum / events;
  }

  /// λ to be expected of an event of the kind that was never seen.
  static double ofKind(Iterable<EventLift> ofKind, double prior) {
    var sum = 0.0;
    var weight = 1 / prior;
    for (var lift : ofKind) {
      if (lift.isSeen()) {
        sum += lift.logarithm() / lift.spread(prior);
        weight += 1 / lift.spread(prior);
      }
    }
    return sum / weight;
  }
}
