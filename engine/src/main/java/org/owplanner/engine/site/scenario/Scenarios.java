package org.owplanner.engine.site.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.site.SiteProblem;

/// All scenarios of a baseline; each makes a problem of its own from it.
public final class Scenarios {

  private final SiteProblem baseline;
  private final Map<String, Scenario> byId = new LinkedHashMap<>();

  /// Takes scenarios.
  ///
  /// @throws IllegalArgumentException if two have one id, a parent isn't there, or parents go round
  ///   in a circle
  public Scenarios(SiteProblem baseline, List<Scenario> scenarios) {
    this.baseline = baseline;
    for (var scenario : scenarios) {
      if (scenario.id().equals(baseline.scenario())
          || byId.putIfAbsent(scenario.id(), scenario) != null) {
        throw new IllegalArgumentException(
            "The scenario (%s) is there twice. Give one of them another id."
                .formatted(scenario.id()));
      }
    }
    scenarios.forEach(scenario -> line(scenario.id()));
  }

  /// The problem of a scenario: the baseline with the changes of its parents, the eldest first, and
  /// then its own.
  ///
  /// @throws IllegalArgumentException if there is no such scenario, or one of the changes can't be
  ///   made
  public SiteProblem problem(String id) {
    var problem = baseline;
    for (var scenario : line(id)) {
      for (var i = 0; i < scenario.changes().size(); i++) {
        try {
          problem = scenario.changes().get(i).applyTo(problem);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "Change %d of scenario (%s) can't be made: %s"
                  .formatted(i + 1, scenario.id(), e.getMessage()),
              e);
        }
      }
    }
    return ChangedProblem.of(problem).scenario(id).build();
  }

  /// A scenario after its parents.
  private List<Scenario> line(String id) {
    var line = new ArrayList<Scenario>();
    for (var next = id; !isBaseline(next); ) {
      var scenario = byId.get(next);
      if (scenario == null) {
        throw new IllegalArgumentException(
            line.isEmpty()
                ? "There is no scenario (%s). Known are %s.".formatted(next, byId.keySet())
                : "The parent (%s) of scenario (%s) isn't there. Add it, or leave the parent empty for the baseline."
                    .formatted(next, line.getLast().id()));
      } else if (line.contains(scenario)) {
        throw new IllegalArgumentException(
            "The parents of scenario (%s) go round in a circle: %s. Leave one of their parents empty."
                .formatted(id, line.stream().map(Scenario::id).toList()));
      }
      line.add(scenario);
      next = scenario.parentId();
    }
    Collections.reverse(line);
    return line;
  }

  private boolean isBaseline(String id) {
    return id.isEmpty() || id.equals(baseline.scenario());
  }
}
