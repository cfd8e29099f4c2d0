package org.owplanner.engine.replenishment.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Refutations;

/// Works out every term of a plan's cost anew from the written rows.
final class CostCheck {

  private final EnumMap<Term, Sum> sums = new EnumMap<>(Term.class);

  /// What a term costs, and how far rounding may take it either way.
  private record Sum(long micros, long least, long most) {

    private static Sum of(TermMicros term) {
      return new Sum(term.rounded(), term.least(), term.most());
    }

    private Sum plus(Sum other) {
      return new Sum(micros + other.micros, least + other.least, most + other.most);
    }
  }

  CostCheck(WrittenPlan plan) {
    for (var term : Term.values()) {
      sums.put(term, new Sum(0, 0, 0));
    }
    var steps = Shipments.stepMicros(plan);
    sums.merge(Term.FREIGHT, new Sum(steps, steps, steps), Sum::plus);
  }

  /// Counts an item under the written orders.
  ///
  /// @param micros what each of its terms costs
  void add(Map<Term, TermMicros> micros) {
    micros.forEach((term, value) -> sums.merge(term, Sum.of(value), Sum::plus));
  }

  List<CostTerm> terms() {
    var terms = new ArrayList<CostTerm>();
    sums.forEach((term, sum) -> terms.add(new CostTerm(term.id, sum.micros())));
    return terms;
  }

  /// Finds terms that are claimed to cost something else.
  void run(List<CostTerm> claimed, Refutations findings) {
    var found = new TreeMap<String, Sum>();
    sums.forEach((term, sum) -> found.put(term.id, sum));
    var claims = new TreeMap<String, Long>();
    claimed.forEach(term -> claims.merge(term.term(), term.micros(), Long::sum));
    found.keySet().forEach(term -> claims.putIfAbsent(term, 0L));
    claims.forEach(
        (term, micros) -> {
          var sum = found.getOrDefault(term, new Sum(0, 0, 0));
          if (micros < sum.least() || micros > sum.most()) {
            findings.error(
                "COST_DIFFERS",
                term,
                "成本项声明 %d 微分，复算 %d 微分".formatted(micros, sum.micros()),
                "the term is claimed to cost %d micros, but costs %d"
                    .formatted(micros, sum.micros()));
          }
        });
  }
}
