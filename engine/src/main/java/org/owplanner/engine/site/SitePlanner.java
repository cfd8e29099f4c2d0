package org.owplanner.engine.site;

import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.Progress;

/// Plans a network of warehouses: which sites are open, at which size, and whom each serves.
///
/// Begins with today's network where the scenario lets it stand, and never ends above it.
public final class SitePlanner implements Planner<SiteProblem, SiteResult> {

  @Override
  public SiteResult plan(SiteProblem problem, Budget budget, Progress progress) {
    var convergence = new Convergence(progress, budget.targetGap());
    var facts = new SiteFacts(problem);
    try (var work = new SiteWork(budget.threads())) {
      return new SitePlanning(facts, work, new SiteEffort(budget, convergence), convergence).run();
    }
  }
}
