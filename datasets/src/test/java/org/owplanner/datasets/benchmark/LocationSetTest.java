package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.ProgressPoint;

class LocationSetTest {

  /// Two sites of 10 each, three customers of 6, 6 and 4: split, both sites are full of 16 in 20.
  private static final String ORLIB =
      """
       2 3
       10 5.5
       10 7.
       6
       6.0 12.0
       6
       6 3
       4 4.25
       9
      """;

  private static final String SSCFLP =
      """
      2  3
      10 5
      12 7
      6 6 4

      6 6 4
      12 3 9
      """;

  private final List<String> failures = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void splitDemandIsProvenAndWrittenByShares() throws IOException {
    Files.writeString(folder.resolve("tiny.txt"), ORLIB);

    var row = run(new OrlibSet()).getFirst();

    // 5.5 + 7 for both sites, and 6 + 3 + 4.25, all within room
    assertThat(row.objective()).isEqualTo("25.75");
    assertThat(row.bound()).isEqualTo("25.75");
    assertThat(row.isFeasible()).isTrue();
    assertThat(Files.readAllLines(folder.resolve("out/tiny.sol")))
        .containsExactly("0 0 1.0", "1 1 1.0", "2 0 1.0");
  }

  @Test
  void aSingleSourceIsWrittenAsTheSiteOfEachCustomer() throws IOException {
    Files.writeString(folder.resolve("tiny.txt"), SSCFLP);

    var row = run(new SscflpSet()).getFirst();

    assertThat(row.objective()).isEqualTo("25");
    assertThat(row.bound()).isEqualTo("25");
    assertThat(Files.readString(folder.resolve("out/tiny.sol"))).isEqualTo("0 1 0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2 3 10,'ends in line 1, in the fixed cost of site 0'",
    "1 1 10 5 6 x,'The word (x) in'",
    "1 1 -1 5 6 1,'The word (-1.0) in'",
    "1 1 10 5 6 1 7,'(7 in line 1). Maybe its first line is wrong'",
    "1.5 1,'in the number of sites, must be a whole number'",
    "'',ends in line 0",
    "1 1 10 NaN 6 1,is no number"
  })
  void aBrokenFileIsNamedWithItsLine(String text, String reason) throws IOException {
    Files.writeString(folder.resolve("broken.txt"), text);

    assertThat(run(new OrlibSet()).getFirst().isFeasible()).isFalse();
    assertThat(run(new SscflpSet()).getFirst().isFeasible()).isFalse();
    assertThat(failures)
        .hasSize(2)
        .allSatisfy(failure -> assertThat(failure).contains(reason).contains("broken.txt"));
  }

  @Test
  void anInstanceWithoutAPlanIsNotFeasible() throws IOException {
    Files.writeString(folder.resolve("full.txt"), "1 2 10 5 6 6 1 1");

    var row = run(new SscflpSet()).getFirst();

    assertThat(row.isFeasible()).isFalse();
    assertThat(row.objective()).isEmpty();
    assertThat(row.bound()).isEmpty();
  }

  @Test
  void rowsAreSummedUpAgainstTheBestValues() throws IOException {
    Files.writeString(folder.resolve("best.csv"), "instance,optimum\na,100\nb,200.0\n");
    var best = BestValues.read(folder, "optimum");
    var rows =
        List.of(
            new BenchmarkRow("a", "100", "100", 1, true),
            new BenchmarkRow("b", "202", "199.5", 4, true),
            new BenchmarkRow("c", "", "", 3, false));

    var summary = BenchmarkSummary.of(rows, best);

    assertThat(summary.feasible()).isEqualTo(2);
    assertThat(summary.proven()).isEqualTo(1);
    assertThat(summary.compared()).isEqualTo(2);
    assertThat(summary.equal()).isEqualTo(1);
    assertThat(summary.meanGapPercent()).isCloseTo(0.5, within(1e-9));
    assertThat(summary.worstGapPercent()).isCloseTo(1, within(1e-9));
    assertThat(summary.medianSeconds()).isEqualTo(3);
    assertThat(BestValues.read(folder, "").best()).isEmpty();
    assertThat(BestValues.read(folder, "other").best()).isEmpty();
  }

  private List<BenchmarkRow> run(BenchmarkSet set) throws IOException {
    return BenchmarkRunner.run(
        set,
        new BenchmarkRun(folder, folder.resolve("out"), List.of(), Budget.ofSteps(10_000, 1, 2)),
        new BenchmarkListener() {
          @Override
          public void started(String instance, int number, int count) {}

          @Override
          public void finished(BenchmarkRow row) {}

          @Override
          public void failed(String instance, String reason) {
            failures.add(reason);
          }

          @Override
          public void report(ProgressPoint point) {}

          @Override
          public boolean isCancelled() {
            return false;
          }
        });
  }
}
