package org.owplanner.engine.site;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/// What a site is: one of the things that the solver changes.
@PlanningEntity
public final class SiteChoice {

  private int site;
  private final List<SiteOption> options;
  private SiteOption option;

  SiteChoice(int site, List<SiteOption> options, SiteOption option) {
    this.site = site;
    this.options = options;
    this.option = option;
  }

  SiteChoice copy() {
    return new SiteChoice(site, options, option);
  }

  /// The site.
  @PlanningId
  public int getSite() {
    return site;
  }

  public void setSite(int site) {
    this.site = site;
  }

  /// What it is.
  @PlanningVariable(valueRangeProviderRefs = "options")
  public SiteOption getOption() {
    return option;
  }

  public void setOption(SiteOption option) {
    this.option = option;
  }

  /// What it can be.
  @ValueRangeProvider(id = "options")
  public List<SiteOption> getOptions() {
    return options;
  }

  @Override
  public String toString() {
    return option.toString();
  }
}
