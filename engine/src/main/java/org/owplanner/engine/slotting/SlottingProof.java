package org.owplanner.engine.slotting;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Reason;

/// What a plan carries besides its objective, so that whoever must act on it can check it.
///
/// @param rows where every face shall lie
/// @param moves how to get there, in a sequence that can be carried out
/// @param gains what each chain of moves brings
/// @param reasons why each chain is worth its moves; they add up to the whole gain
/// @param bound no plan that places the same faces costs less
public record SlottingProof(
    List<AssignedSlot> rows,
    List<SlottingMove> moves,
    ChainGains gains,
    List<Reason> reasons,
    Bound bound) {

  public SlottingProof {
    rows = List.copyOf(rows);
    moves = List.copyOf(moves);
    reasons = List.copyOf(reasons);
  }

  /// The proof of a plan against the slots in force.
  static SlottingProof of(SlottingFacts facts, Arrangement inForce, Arrangement plan) {
    var problem = facts.problem();
    var planned = plan.toArray();
    var gains =
        ChainGains.of(
            problem,
            facts.faces(),
            inForce.toArray(),
            planned,
            places -> objectiveMicros(facts, Arrangement.of(places)));
    var chains = gains.gains().stream().map(ChainGain::chain).toList();
    return new SlottingProof(
        plan.rows(problem, facts.faces()),
        MoveList.of(problem, facts.faces(), facts.profiles(), planned, chains),
        gains,
        SlottingReasons.of(facts, planned, gains),
        SlottingBound.of(facts, planned));
  }

  private static long objectiveMicros(SlottingFacts facts, Arrangement arrangement) {
    return SlottingObjective.terms(facts, arrangement).stream().mapToLong(CostTerm::micros).sum();
  }
}
