package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.CostTerm;

/// What a plan costs, by term.
final class TransferCosts {

  private TransferCosts() {}

  /// By term, in the sequence of [TransferTerm].
  static List<CostTerm> terms(TransferLimits limits, List<GoodsPlan> plans) {
    var sums = new SharedSums(limits);
    plans.forEach(sums::add);
    var terms = new ArrayList<CostTerm>();
    for (var term : TransferTerm.values()) {
      var micros =
          term == TransferTerm.TRIPS
              ? sums.tripMicros()
              : plans.stream().mapToLong(plan -> plan.micros(term)).sum();
      terms.add(new CostTerm(term.id(), micros));
    }
    return terms;
  }
}
