package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.network;

import java.util.List;
import java.util.function.UnaryOperator;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;
import org.owplanner.engine.transfer.TransferRows;

/// What the verifier finds, and rows of which one kind is changed.
final class Checked {

  private Checked() {}

  /// Codes of what is found when the claimed costs are right.
  static List<String> codes(TransferProblem problem, TransferRows rows) {
    var found =
        TransferVerifier.verify(problem, rows, List.of()).stream()
            .filter(finding -> !finding.code().equals("COST_DIFFERS"))
            .toList();
    if (found.isEmpty()) {
      found = TransferVerifier.verify(problem, rows, TransferVerifier.costs(problem, rows));
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

  /// Micros of one term of rows.
  static long micros(TransferProblem problem, TransferRows rows, String term) {
    return TransferVerifier.costs(problem, rows).stream()
        .filter(of -> of.term().equals(term))
        .mapToLong(CostTerm::micros)
        .sum();
  }

  /// W1 with much of A, W2 with little of it, W3 with none; a truck of 3 days from each to the
  /// next, and home from W1. Departures `12-1` leaves W1 for W2 tomorrow, and so on.
  static TransferProblems three() {
    return network()
        .cell(CellDraft.of("A", "W1").weekly(3).onHand(120).protect(12))
        .cell(CellDraft.of("A", "W2").weekly(7).onHand(6).protect(0))
        .cell(CellDraft.of("A", "W3").weekly(5))
        .lane(LaneDraft.of("L12", "W1", "W2"))
        .lane(LaneDraft.of("L23", "W2", "W3"))
        .lane(LaneDraft.of("L31", "W3", "W1"))
        .lane(LaneDraft.of("HOME", "W1", "HQ").home().days(40))
        .leaves("12-1", "L12", 1)
        .leaves("12-5", "L12", 5)
        .leaves("23-1", "L23", 1)
        .leaves("23-5", "L23", 5)
        .leaves("23-9", "L23", 9)
        .leaves("31-1", "L31", 1)
        .leaves("H-2", "HOME", 2)
        .leaves("H-9", "HOME", 9);
  }

  static TransferRows changed(TransferRows rows, UnaryOperator<TransferLine> change) {
    return new TransferRows(
        rows.lines().stream().map(change).toList(), rows.batches(), rows.space(), rows.stock());
  }
}
