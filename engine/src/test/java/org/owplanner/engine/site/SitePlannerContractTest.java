package org.owplanner.engine.site;

import static org.owplanner.engine.site.SiteProblems.network;

import java.util.List;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.verify.SiteVerifier;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Planner;
import org.owplanner.engine.solve.PlannerContract;

class SitePlannerContractTest extends PlannerContract<SiteProblem, SiteResult> {

  private SiteProblem planned = network().build();

  /// Remembers the problem that it is given: what is verified is the result alone.
  @Override
  protected Planner<SiteProblem, SiteResult> planner() {
    return (problem, budget, progress) -> {
      planned = problem;
      return new SitePlanner().plan(problem, budget, progress);
    };
  }

  /// A random network in which what stands today may stand, and one site must.
  @Override
  protected SiteProblem problem(long seed) {
    var random = RandomSites.of(seed, 6, 12, 2);
    return new SiteProblem(
        random.planDate(),
        random.currency(),
        random.scenario(),
        random.sites().stream().map(SitePlannerContractTest::standing).toList(),
        random.regions(),
        random.families(),
        random.clashes(),
        random.demands(),
        random.inbound(),
        random.delivery(),
        random.duties(),
        random.crossBorder(),
        List.of(),
        new SiteRules(SiteRules.NO_LIMIT, random.rules().mostSources()),
        random.rates());
  }

  private static Site standing(Site site) {
    var isPinned = site.id().equals("S1");
    return new Site(
        site.id(),
        site.name(),
        site.country(),
        site.place(),
        isPinned ? site.sizes().getFirst().id() : site.sizeInForce(),
        site.closingMicros(),
        isPinned ? SiteState.FORCED_OPEN : SiteState.FREE,
        site.sizes(),
        site.costs(),
        site.scores());
  }

  @Override
  protected SiteProblem impossibleProblem() {
    return network()
        .family("F", 6, 1.5, 10_000)
        .family("BAD", 0, 1, 10_000)
        .region("NEAR", "GB", 3)
        .region("FAR", "GB", 3)
        .region("NEGATIVE", "GB", -3)
        .demand("NEAR", "F", 1000, 20)
        .demand("FAR", "F", 1000, 20)
        .demand("NEAR", "BAD", 1000, 20)
        .demand("NEGATIVE", "F", 1000, 20)
        .demand("NEAR", "F", -1, 20)
        .site(SiteDraft.of("A").size("S", 1000, 1_000_000, 3, 0))
        .site(SiteDraft.of("UNSCORED").size("S", 1000, -1, -1, 0))
        .minimum(Factor.LABOUR, 0)
        .inbound("A", "SEA", 100)
        .lane("A", "NEAR", 100, 2)
        .build();
  }

  @Override
  protected Object plan(SiteResult result) {
    return List.of(result.plan(), result.reduced(), result.inForce(), result.forced());
  }

  @Override
  protected long verifiedMicros(SiteResult result) {
    return SiteVerifier.costs(planned, result.plan()).stream().mapToLong(CostTerm::micros).sum();
  }

  @Override
  protected List<Finding> verify(SiteResult result) {
    return SiteVerifier.verify(planned, result.plan(), result.planCosts());
  }

  @Override
  protected boolean isPinnedKept(SiteResult result) {
    return result.plan().sites().stream()
        .anyMatch(site -> site.siteId().equals("S1") && site.isOpen());
  }
}
