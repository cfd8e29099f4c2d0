package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRules;

/// Refuses changes to what isn't there, and to what can't be.
final class Checks {

  private Checks() {}

  static void isThere(String kind, String id, boolean isThere) {
    if (!id.equals(Change.ALL) && !isThere) {
      throw new IllegalArgumentException(
          "The %s (%s) isn't in the problem. Correct it, or leave the change out."
              .formatted(kind, id));
    }
  }

  /// A site must be named.
  static void site(SiteProblem problem, String id) {
    if (problem.sites().stream().noneMatch(site -> site.id().equals(id))) {
      throw new IllegalArgumentException(
          "The site (%s) isn't in the problem. Correct its id, or add it as a new one first."
              .formatted(id));
    }
  }

  static void family(SiteProblem problem, String id) {
    isThere("family", id, problem.families().stream().anyMatch(of -> of.id().equals(id)));
  }

  static void times(String what, double times) {
    if (!(times >= 0) || Double.isInfinite(times)) {
      throw new IllegalArgumentException(
          "The factor of %s (%s) must be a number from 0 on; 1.1 is a tenth more."
              .formatted(what, times));
    }
  }

  static void limit(String what, int number) {
    if (number < 0 && number != SiteRules.NO_LIMIT) {
      throw new IllegalArgumentException(
          "The number of %s (%d) must be 0 or more, or %d for no limit."
              .formatted(what, number, SiteRules.NO_LIMIT));
    }
  }
}
