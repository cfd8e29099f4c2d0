package org.owplanner.engine.site.scenario;

import java.util.List;

/// A named what-if.
///
/// @param id unique
/// @param name for people
/// @param parentId the scenario that it changes further; empty: the baseline
/// @param changes in the sequence in which they are made
public record Scenario(String id, String name, String parentId, List<Change> changes) {

  public Scenario {
    changes = List.copyOf(changes);
  }
}
