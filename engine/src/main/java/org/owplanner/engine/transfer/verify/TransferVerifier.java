package org.owplanner.engine.transfer.verify;

import java.util.List;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// Checks a transfer plan as it was written: every rule, every sum and every term of its cost.
/// Nothing here is used by the planner, and of the planner only the reading of demand and lead
/// times is used here.
public final class TransferVerifier {

  private TransferVerifier() {}

  /// Everything that is wrong with the written rows; empty for a plan that may be published.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(
      TransferProblem problem, TransferRows rows, List<CostTerm> claimed) {
    var findings = new Refutations();
    var plan = new WrittenTransfers(problem, rows, findings);
    if (findings.isEmpty()
        && new LineCheck(plan, findings).run()
        && new StockCheck(plan, findings).run()) {
      new BatchCheck(plan, findings).run();
      new VehicleCheck(plan, findings).run();
      new DockCheck(plan, findings).run();
      var stock = new StockRowsCheck(plan, findings);
      var space = new SpaceUse(plan);
      var costs = new CostCheck(plan);
      stock.run();
      CheckedCell.forEach(
          problem,
          plan.moves(false),
          cell -> {
            costs.add(cell.micros());
            space.add(cell.cell(), cell.without());
            if (cell.isMoved()) {
              stock.check(cell.place(), cell.without(), cell.with());
            }
          });
      new SpaceCheck(plan, space, findings).run();
      costs.run(claimed, findings);
    }
    return findings.all();
  }

  /// What each term costs, worked out from the rows.
  ///
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(TransferProblem problem, TransferRows rows) {
    var findings = new Refutations();
    var plan = new WrittenTransfers(problem, rows, findings);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          "The plan's rows can't be priced (%s). Verify them first."
              .formatted(findings.all().getFirst().text().en()));
    }
    var costs = new CostCheck(plan);
    CheckedCell.forEach(problem, plan.moves(false), cell -> costs.add(cell.micros()));
    return costs.terms();
  }
}
