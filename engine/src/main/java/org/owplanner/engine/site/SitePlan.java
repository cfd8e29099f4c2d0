package org.owplanner.engine.site;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A network as Timefold sees it: what each site is, and which of the known ways serves each
/// region. The solver asks for a setter of everything that it reads.
@PlanningSolution(solutionCloner = SitePlanCloner.class)
public final class SitePlan {

  /// What the solver changes of a site.
  static final PlanningVariableMetaModel<SitePlan, SiteChoice, SiteOption> OPTION =
      PlanningSolutionMetaModel.of(SitePlan.class, SiteChoice.class, SourceChoice.class)
          .genuineEntity(SiteChoice.class)
          .basicVariable("option");

  /// What it changes of a region.
  static final PlanningVariableMetaModel<SitePlan, SourceChoice, SourcePlan> PLAN =
      PlanningSolutionMetaModel.of(SitePlan.class, SiteChoice.class, SourceChoice.class)
          .genuineEntity(SourceChoice.class)
          .basicVariable("plan");

  private SiteLimits limits;
  private List<SiteChoice> sites;
  private List<SourceChoice> sources;
  private @Nullable HardSoftScore score;

  SitePlan(
      SiteLimits limits,
      List<SiteChoice> sites,
      List<SourceChoice> sources,
      @Nullable HardSoftScore score) {
    this.limits = limits;
    this.sites = sites;
    this.sources = sources;
    this.score = score;
  }

  /// A plan that begins with a network and may choose what others do.
  static SitePlan of(ServedNeeds network, SiteStates states, List<ServedNeeds> others) {
    var facts = network.facts;
    var sites = new ArrayList<SiteChoice>();
    for (var s = 0; s < facts.sites.size(); s++) {
      var options = new ArrayList<SiteOption>();
      var own = SiteOption.of(facts, s, network.option[s]);
      options.add(own);
      for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
        if (states.state()[s] != SiteStates.CLOSED
            && !states.isOff()[o]
            && o != network.option[s]) {
          options.add(SiteOption.of(facts, s, o));
        }
      }
      if (states.state()[s] == SiteStates.FREE && own.isOpen()) {
        options.add(SiteOption.of(facts, s, ServedNeeds.CLOSED));
      }
      sites.add(new SiteChoice(s, List.copyOf(options), own));
    }
    var sources = new ArrayList<SourceChoice>();
    for (var region = 0; region < facts.regions.size(); region++) {
      var own = SourcePlan.of(network, region);
      var plans = new ArrayList<SourcePlan>(List.of(own));
      for (var other : others) {
        var plan = SourcePlan.of(other, region);
        if (plans.stream().noneMatch(plan::isSame)) {
          plans.add(plan);
        }
      }
      sources.add(new SourceChoice(region, List.copyOf(plans), own));
    }
    var limits = new SiteLimits(facts, states.mostOpen(), facts.mostSources());
    return new SitePlan(limits, sites, sources, null);
  }

  SitePlan copy() {
    return new SitePlan(
        limits,
        new ArrayList<>(sites.stream().map(SiteChoice::copy).toList()),
        new ArrayList<>(sources.stream().map(SourceChoice::copy).toList()),
        score);
  }

  /// What sites are held to.
  @ProblemFactProperty
  public SiteLimits getLimits() {
    return limits;
  }

  public void setLimits(SiteLimits limits) {
    this.limits = limits;
  }

  /// Every site.
  @PlanningEntityCollectionProperty
  public List<SiteChoice> getSites() {
    return sites;
  }

  public void setSites(List<SiteChoice> sites) {
    this.sites = sites;
  }

  /// Every region.
  @PlanningEntityCollectionProperty
  public List<SourceChoice> getSources() {
    return sources;
  }

  public void setSources(List<SourceChoice> sources) {
    this.sources = sources;
  }

  /// What the constraints say, once they have judged.
  @PlanningScore
  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }

  /// The network that it stands for.
  ServedNeeds network() {
    var network = new ServedNeeds(limits.facts());
    for (var site : sites) {
      network.option[site.getSite()] = site.getOption().option();
    }
    for (var source : sources) {
      for (var part : source.getPlan().parts()) {
        network.add(part.need(), part.site(), part.ppm());
      }
    }
    return network;
  }
}
