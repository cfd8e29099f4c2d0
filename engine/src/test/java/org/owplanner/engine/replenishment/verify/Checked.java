package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;

import java.util.List;
import java.util.function.UnaryOperator;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.PlannedShipment;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.solve.Finding;

/// What the verifier finds, and rows of which one kind is changed.
final class Checked {

  private Checked() {}

  /// Codes of what is found when the claimed costs are right.
  static List<String> codes(ReplenishmentProblem problem, ReplenishmentRows rows) {
    var found =
        ReplenishmentVerifier.verify(problem, rows, List.of()).stream()
            .filter(finding -> !finding.code().equals("COST_DIFFERS"))
            .toList();
    if (found.isEmpty()) {
      found =
          ReplenishmentVerifier.verify(problem, rows, ReplenishmentVerifier.costs(problem, rows));
    }
    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isNotBlank();
              assertThat(finding.text().zh()).contains(finding.subject());
              assertThat(finding.text().en()).contains(finding.subject());
            });
    return found.stream().map(Finding::code).distinct().sorted().toList();
  }

  /// A seller with air of 10 days, sea freight by volume of 42 days, and containers of 35 days.
  static ReplenishmentProblems shipper() {
    return ReplenishmentProblems.seller()
        .lane(exactly(TransportMode.AIR, 10))
        .lane(exactly(TransportMode.SEA_LCL, 42))
        .lane(exactly(TransportMode.SEA_FCL, 35));
  }

  static ReplenishmentRows changed(ReplenishmentRows rows, UnaryOperator<RecommendedOrder> change) {
    return new ReplenishmentRows(
        rows.orders().stream().map(change).toList(), rows.shipments(), rows.advice());
  }

  static ReplenishmentRows withShipments(ReplenishmentRows rows, List<PlannedShipment> shipments) {
    return new ReplenishmentRows(rows.orders(), shipments, rows.advice());
  }

  static ReplenishmentRows withAdvice(ReplenishmentRows rows, List<ItemAdvice> advice) {
    return new ReplenishmentRows(rows.orders(), rows.shipments(), advice);
  }
}
