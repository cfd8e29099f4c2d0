package org.owplanner.engine.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.owplanner.engine.site.factor.FactorMinimum;
import org.owplanner.engine.site.factor.FactorScore;

/// Which sites must be open or closed in a network, and how many may be open.
///
/// @param state `FREE`, `OPEN` or `CLOSED`, by site
/// @param mostOpen sites that may be open; no less than must be
/// @param isOff whether an option is out of the question, by option
record SiteStates(byte[] state, int mostOpen, boolean[] isOff) {

  static final byte FREE = 0;
  static final byte OPEN = 1;
  static final byte CLOSED = 2;

  /// As the scenario and the minimums say.
  static SiteStates ofPlan(SiteFacts facts) {
    var state = new byte[facts.sites.size()];
    for (var s = 0; s < state.length; s++) {
      var site = facts.sites.get(s);
      if (facts.options.first[s] == facts.options.first[s + 1]) {
        state[s] = CLOSED;
      } else if (site.state() == SiteState.FORCED_OPEN) {
        state[s] = OPEN;
      } else if (site.state() == SiteState.FORCED_CLOSED || missed(facts, site).isPresent()) {
        state[s] = CLOSED;
      }
    }
    return limited(facts, state, new boolean[facts.options.count]);
  }

  private static SiteStates limited(SiteFacts facts, byte[] state, boolean[] isOff) {
    var most = facts.problem.rules().mostOpen();
    var forced = 0;
    for (var one : state) {
      forced += one == OPEN ? 1 : 0;
    }
    return new SiteStates(state, most < 0 ? state.length : Math.max(most, forced), isOff);
  }

  /// What stands today, at the size that it has.
  static SiteStates inForce(SiteFacts facts) {
    var state = new byte[facts.sites.size()];
    var isOff = new boolean[facts.options.count];
    for (var s = 0; s < state.length; s++) {
      state[s] = CLOSED;
      for (var option = facts.options.first[s]; option < facts.options.first[s + 1]; option++) {
        var isStanding = facts.size(option).id().equals(facts.sites.get(s).sizeInForce());
        isOff[option] = !isStanding;
        state[s] = isStanding ? OPEN : state[s];
      }
    }
    return new SiteStates(state, state.length, isOff);
  }

  /// The same where only what stands today may be open.
  SiteStates reduced(SiteFacts facts) {
    var kept = state.clone();
    for (var s = 0; s < kept.length; s++) {
      if (!facts.sites.get(s).isInForce()) {
        kept[s] = CLOSED;
      }
    }
    return limited(facts, kept, isOff);
  }

  /// The same with one site forced.
  SiteStates with(SiteFacts facts, int site, byte forced) {
    var changed = state.clone();
    changed[site] = forced;
    return limited(facts, changed, isOff);
  }

  /// The minimum that a site misses; the newest score of a factor counts.
  static Optional<FactorMinimum> missed(SiteFacts facts, Site site) {
    return facts.problem.minimums().stream()
        .filter(
            minimum ->
                site.scores().stream()
                    .filter(score -> score.factor() == minimum.factor())
                    .max(Comparator.comparing(FactorScore::asOf))
                    .filter(score -> score.score() >= minimum.least())
                    .isEmpty())
        .findFirst();
  }

  int open() {
    var open = 0;
    for (var one : state) {
      open += one == OPEN ? 1 : 0;
    }
    return open;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteStates that
        && mostOpen == that.mostOpen
        && Arrays.equals(state, that.state)
        && Arrays.equals(isOff, that.isOff);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(state) + Arrays.hashCode(isOff)) + mostOpen;
  }

  @Override
  public String toString() {
    return Arrays.toString(state) + " of " + mostOpen;
  }
}
