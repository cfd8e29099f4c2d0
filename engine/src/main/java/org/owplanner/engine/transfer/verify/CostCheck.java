package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Refutations;

/// Works out every term of a plan's cost anew from the written rows.
final class CostCheck {

  private static final long STEP_MICROS = 100;
  private static final double ROUNDING_SHARE = 1e-9;

  private final EnumMap<Term, Sum> sums = new EnumMap<>(Term.class);

  /// What a term costs, and how far rounding may take it either way.
  private record Sum(long micros, long least, long most) {

    private static Sum of(double micros, long step) {
      var slack = ROUNDING_SHARE * Math.abs(micros);
      return new Sum(
          rounded(micros, step), rounded(micros - slack, step), rounded(micros + slack, step));
    }

    private static long rounded(double micros, long step) {
      return Math.round(micros / step) * step;
    }

    private Sum plus(Sum other) {
      return new Sum(micros + other.micros, least + other.least, most + other.most);
    }
  }

  CostCheck(WrittenTransfers plan) {
    for (var term : Term.values()) {
      sums.put(term, new Sum(0, 0, 0));
    }
    var lines = new LineCosts(plan);
    sums.put(Term.TRIPS, Sum.of((double) lines.tripMicros(), 1));
    lines.forEach((term, micros) -> sums.merge(term, Sum.of(micros, 1), Sum::plus));
    new ReturnedCosts(plan).forEach(this::add);
  }

  /// Counts a cell under the written lines.
  ///
  /// @param micros what each of its terms costs
  void add(Map<Term, Double> micros) {
    micros.forEach((term, value) -> sums.merge(term, Sum.of(value, STEP_MICROS), Sum::plus));
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
