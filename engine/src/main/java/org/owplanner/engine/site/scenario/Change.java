package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.SiteProblem;

/// One thing that is otherwise in a scenario.
public sealed interface Change
    permits DemandTimes,
        FreightTimes,
        ForcedSite,
        MostOpen,
        MostSources,
        ChangedPromise,
        NewSite,
        ChangedRate {

  /// For every country, family or mode.
  String ALL = "";

  /// The problem with this change.
  ///
  /// @throws IllegalArgumentException if it changes what isn't there, or to what can't be
  SiteProblem applyTo(SiteProblem problem);
}
