package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.datasets.generate.NetworkOptions;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferResult;
import org.owplanner.engine.transfer.TransferRows;
import org.owplanner.engine.transfer.program.TransferProgram;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// The measure of a planner against the exact optimum, with planners that are known to be bad or
/// perfect.
@NullMarked
final class TransferGapTest {

  private static final Budget BUDGET = Budget.ofSteps(1, 1, 1);
  private static final TransferRows NOTHING =
      new TransferRows(List.of(), List.of(), List.of(), List.of());

  private static TransferResult result(TransferProblem problem, TransferRows rows, Bound bound) {
    return new TransferResult(
        NOTHING,
        rows,
        TransferVerifier.costs(problem, NOTHING),
        TransferVerifier.costs(problem, rows),
        List.of(),
        bound,
        List.of(),
        List.of());
  }

  @Test
  void casesGoFromLooseToTight() {
    var cases = TransferCase.of(30, 1);
    assertThat(cases).hasSize(30).extracting(TransferCase::name).doesNotHaveDuplicates();
    assertThat(cases).extracting(of -> of.options().tightness()).contains(0.0, 0.4, 1.0);
    assertThat(cases).extracting(of -> of.options().warehouses()).contains(2, 3, 4);
  }

  @Test
  void whoSendsNothingSavesNothing(@TempDir Path folder) throws IOException {
    var heard = new ArrayList<TransferGapRow>();
    var rows =
        TransferGap.run(
            TransferCase.of(1, 1),
            (problem, budget, progress) -> result(problem, NOTHING, Bound.none("NONE")),
            BUDGET,
            600,
            heard::add);
    assertThat(rows).isEqualTo(heard).hasSize(1);
    var row = rows.getFirst();
    assertThat(row.isOptimal()).isTrue();
    assertThat(row.isRight()).isTrue();
    assertThat(row.gapPercent()).isPositive();
    assertThat(row.savingShare()).isZero();
    assertThat(row.boundGapPercent()).isNaN();
    TransferGap.write(rows, folder);
    assertThat(Files.readAllLines(folder.resolve("results.csv")))
        .hasSize(2)
        .first()
        .isEqualTo(TransferGapRow.HEADER);
    assertThat(row.csv().split(",")).hasSameSizeAs(TransferGapRow.HEADER.split(","));
  }

  @Test
  void whoFindsTheBestHasNoGap() {
    var rows =
        TransferGap.run(
            TransferCase.of(1, 1),
            (problem, budget, progress) -> {
              var answer = TransferProgram.solve(problem, 600);
              return result(problem, answer.rows(), Bound.proven(answer.lowerMicros(), "EXACT"));
            },
            BUDGET,
            600,
            row -> {});
    assertThat(rows.getFirst().gapPercent()).isZero();
    assertThat(rows.getFirst().savingShare()).isEqualTo(1);
    assertThat(rows.getFirst().boundGapPercent()).isBetween(0.0, 0.001);
  }

  @Test
  void aLargeNetworkIsMeasuredWithItsMemory() {
    var row =
        TransferSize.measure(
            new NetworkOptions(3, 20, 6, 1, 0.5, false, 1),
            (problem, budget, progress) -> result(problem, NOTHING, Bound.none("NONE")),
            BUDGET);
    assertThat(row.isRight()).isTrue();
    assertThat(row.cells()).isEqualTo(60);
    assertThat(row.savedPercent()).isZero();
    assertThat(row.memoryMiB()).isPositive();
    assertThat(row.csv().split(",")).hasSameSizeAs(TransferSizeRow.HEADER.split(","));
  }
}
