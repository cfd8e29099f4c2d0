package org.owplanner.engine.site.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.site.SiteProblems.network;

import java.util.List;
import java.util.function.UnaryOperator;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.SiteDraft;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteProblems;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.Unserved;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// What the verifier finds, and rows of which one kind is changed.
final class Checked {

  private Checked() {}

  /// Codes of what is found in a plan when the claimed costs are right.
  static List<String> codes(SiteProblem problem, SiteRows rows) {
    var found = SiteVerifier.verify(problem, rows, List.of()).stream();
    return codes(found.filter(finding -> !finding.code().equals("COST_DIFFERS")).toList());
  }

  static List<String> codes(List<Finding> found) {
    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isNotBlank();
              assertThat(finding.text().zh()).contains(finding.subject());
              assertThat(finding.text().en()).contains(finding.subject());
            });
    return found.stream().map(Finding::code).distinct().sorted().toList();
  }

  /// Micros of one term of rows.
  static long micros(SiteProblem problem, SiteRows rows, String term) {
    return SiteVerifier.costs(problem, rows).stream()
        .filter(of -> of.term().equals(term))
        .mapToLong(CostTerm::micros)
        .sum();
  }

  /// W1 in force and W2 in GB, W3 in DE; R1 in GB and R2 in DE, 3,650 orders and 36.5 m³ of A each,
  /// with twelve turns and no peak; every site reaches every region in two days, as promised.
  static SiteProblems three() {
    var problems =
        network()
            .site(
                SiteDraft.of("W1")
                    .inForce("S", 100_000)
                    .size("S", 1_000_000)
                    .size("L", 3_000_000, -1, -1, 500_000))
            .site(SiteDraft.of("W2").size("S", 900_000))
            .site(SiteDraft.of("W3").in("DE").size("S", 800_000))
            .region("R1", "GB", 2)
            .region("R2", "DE", 2)
            .family("A", 12, 1, 100_000)
            .demand("R1", "A", 3650, 36.5)
            .demand("R2", "A", 3650, 36.5);
    for (var site : List.of("W1", "W2", "W3")) {
      problems.inbound(site, "SEA", 5000).lane(site, "R1", 400, 2).lane(site, "R2", 500, 2);
    }
    return problems;
  }

  /// W1 as it is serves all.
  static SiteRowsDraft allFromW1(SiteProblem problem) {
    return new SiteRowsDraft(problem).open("W1", "S").flow("W1", "R1").flow("W1", "R2");
  }

  static SiteRows withSites(SiteRows rows, UnaryOperator<ChosenSite> change) {
    return new SiteRows(rows.sites().stream().map(change).toList(), rows.flows(), rows.unserved());
  }

  static SiteRows withFlows(SiteRows rows, List<Flow> flows) {
    return new SiteRows(rows.sites(), flows, rows.unserved());
  }

  static SiteRows withUnserved(SiteRows rows, List<Unserved> unserved) {
    return new SiteRows(rows.sites(), rows.flows(), unserved);
  }
}
