package org.owplanner.engine.transfer.verify;

import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// What the verifier reads of a problem, for whoever solves the very model that it checks.
public final class ReadTransfers {

  private final TransferProblem problem;
  private final WrittenTransfers plan;
  private final Map<String, Leg> legs;

  /// Reads a problem.
  public ReadTransfers(TransferProblem problem) {
    this.problem = problem;
    legs = Leg.of(problem);
    plan =
        new WrittenTransfers(
            problem,
            new TransferRows(List.of(), List.of(), List.of(), List.of()),
            new Refutations());
  }

  /// All departures of known lanes, by id.
  public Map<String, Leg> legs() {
    return legs;
  }

  /// What is fixed and can be kept: cases by route, units of returned goods.
  public Map<RouteKey, Integer> pinned() {
    return plan.pinned;
  }

  /// A line as it must be written.
  ///
  /// @param quantity cases, units of returned goods
  public TransferLine line(RouteKey key, int quantity, int casePack) {
    var route = plan.route(key).orElseThrow();
    return new TransferLine(
        key.departureId(),
        key.onwardDepartureId(),
        route.fromId(),
        route.toId(),
        key.sku(),
        route.isHome() ? Math.ceilDiv(quantity, casePack) : quantity,
        route.isHome() ? quantity : quantity * casePack,
        route.isHome(),
        plan.pinned.containsKey(key));
  }

  /// Lines in their order, with the batches, space and stock that belong to them.
  public TransferRows rows(List<TransferLine> lines) {
    return RowsOfLines.rows(problem, lines);
  }
}
