package org.owplanner.engine.wave.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.warehouse;

import java.util.List;
import java.util.function.UnaryOperator;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveProblems;
import org.owplanner.engine.wave.WaveRows;

/// What the verifier finds, and rows of which one kind is changed.
final class Checked {

  private Checked() {}

  /// Codes of what is found when the claimed costs are right.
  static List<String> codes(WaveProblem problem, WaveRows rows) {
    var found = findings(problem, rows);
    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isNotBlank();
              assertThat(finding.text().zh()).contains(finding.subject());
              assertThat(finding.text().en()).contains(finding.subject());
            });
    return found.stream().map(Finding::code).distinct().sorted().toList();
  }

  static List<Finding> findings(WaveProblem problem, WaveRows rows) {
    var unpriced = WaveVerifier.verify(problem, rows, List.of());
    return unpriced.stream().allMatch(finding -> finding.code().equals("COST_DIFFERS"))
        ? WaveVerifier.verify(problem, rows, WaveVerifier.costs(problem, rows))
        : unpriced.stream().filter(finding -> !finding.code().equals("COST_DIFFERS")).toList();
  }

  /// Eight goods of five units each, in two aisles; three orders; two pickers with a cart of ten
  /// orders.
  static WaveProblems threeOrders() {
    return warehouse(4)
        .skusInPlace(8, 5)
        .picker("P0", 0)
        .picker("P1", 0)
        .order(order("O0", TO, 0, 4))
        .order(order("O1", TO, 1))
        .order(order("O2", TO, 2, 7));
  }

  static WaveRows withWaves(WaveRows rows, UnaryOperator<PlannedWave> change) {
    return new WaveRows(
        rows.waves().stream().map(change).toList(), rows.batches(), rows.stops(), rows.orders());
  }

  static WaveRows withBatches(WaveRows rows, UnaryOperator<PlannedBatch> change) {
    return new WaveRows(
        rows.waves(), rows.batches().stream().map(change).toList(), rows.stops(), rows.orders());
  }

  static WaveRows withStops(WaveRows rows, UnaryOperator<PlannedStop> change) {
    return new WaveRows(
        rows.waves(), rows.batches(), rows.stops().stream().map(change).toList(), rows.orders());
  }

  static WaveRows withOrders(WaveRows rows, UnaryOperator<PlannedOrder> change) {
    return new WaveRows(
        rows.waves(), rows.batches(), rows.stops(), rows.orders().stream().map(change).toList());
  }
}
