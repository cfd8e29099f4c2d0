package org.owplanner.engine.site.location;

/// Makes plans from what the relaxation says.
interface Repair {

  /// A plan and its cost, infinite where there is none.
  record Candidate(LocationPlan plan, double cost) {

    static Candidate none() {
      return new Candidate(LocationPlan.none(0), Double.POSITIVE_INFINITY);
    }

    Candidate better(Candidate other) {
      return other.cost < cost ? other : this;
    }
  }

  /// A plan near the relaxation's last choice.
  Candidate near(Relaxation relaxation);
}
