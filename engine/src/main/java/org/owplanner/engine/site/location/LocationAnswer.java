package org.owplanner.engine.site.location;

/// What the search found.
///
/// @param plan the best plan, none where none was found
/// @param objective what it costs, infinite where none was found
/// @param lowerBound no plan costs less; infinite where there is none at all
/// @param isProven whether none is cheaper by more than a part in 10¹⁰, or there is none at all
/// @param steps Lagrangian relaxations solved
/// @param nodes nodes of the tree that were bounded
public record LocationAnswer(
    LocationPlan plan,
    double objective,
    double lowerBound,
    boolean isProven,
    long steps,
    long nodes) {

  /// Whether there is a plan.
  public boolean isFeasible() {
    return objective < Double.POSITIVE_INFINITY;
  }

  /// The share of the objective that might still be saved, (z − b) ÷ |z|.
  public double gap() {
    return objective == lowerBound ? 0 : (objective - lowerBound) / Math.abs(objective);
  }
}
