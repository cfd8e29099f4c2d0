package org.owplanner.engine.site.verify;

import java.util.List;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Refutations;

/// Checks a plan of sites as it was written: every rule, every sum and every term of its cost.
/// Nothing here is used by the planner, and nothing of the planner is used here.
public final class SiteVerifier {

  private SiteVerifier() {}

  /// Everything that is wrong with the rows of a plan; empty for one that may be published.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  public static List<Finding> verify(SiteProblem problem, SiteRows rows, List<CostTerm> claimed) {
    return verify(problem, rows, claimed, Network.PLAN);
  }

  /// The same of the network of today: what a scenario asks of sites isn't asked of it.
  public static List<Finding> verifyInForce(
      SiteProblem problem, SiteRows rows, List<CostTerm> claimed) {
    return verify(problem, rows, claimed, Network.IN_FORCE);
  }

  /// The same of a network that only closes or changes what stands today.
  public static List<Finding> verifyReduced(
      SiteProblem problem, SiteRows rows, List<CostTerm> claimed) {
    return verify(problem, rows, claimed, Network.REDUCED);
  }

  private static List<Finding> verify(
      SiteProblem problem, SiteRows rows, List<CostTerm> claimed, Network kind) {
    var findings = new Refutations();
    var plan = new WrittenNetwork(problem, rows, kind, findings);
    if (findings.isEmpty()) {
      new SiteCheck(plan, findings).run();
      new FlowCheck(plan, findings).run();
      new ServedCheck(plan, findings).run();
      new LimitCheck(plan, findings).run();
      new CostCheck(plan).run(claimed, findings);
    }
    return findings.all();
  }

  /// What each term costs, worked out from the rows.
  ///
  /// @throws IllegalArgumentException where rows name what the problem doesn't hold
  public static List<CostTerm> costs(SiteProblem problem, SiteRows rows) {
    var findings = new Refutations();
    var plan = new WrittenNetwork(problem, rows, Network.PLAN, findings);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          "The plan's rows can't be priced (%s). Verify them first."
              .formatted(findings.all().getFirst().text().en()));
    }
    return new CostCheck(plan).terms();
  }
}
