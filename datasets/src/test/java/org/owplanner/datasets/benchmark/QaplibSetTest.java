package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.ProgressPoint;

class QaplibSetTest {

  private static final Budget BUDGET = Budget.ofSteps(50_000, 1, 2);

  private final List<String> failures = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void knownInstancesReachTheirProvenOptima() throws IOException {
    var rows = run(samples(), List.of());

    assertThat(rows).extracting(BenchmarkRow::instance).containsExactly("chr12a", "nug12");
    assertThat(rows).extracting(BenchmarkRow::objective).containsExactly("9552", "578");
    assertThat(rows).allMatch(BenchmarkRow::isFeasible);
    assertThat(rows)
        .allMatch(row -> Long.parseLong(row.bound()) <= Long.parseLong(row.objective()));
    assertThat(Files.readAllLines(folder.resolve("results.csv")))
        .startsWith("instance,objective,bound,seconds,feasible")
        .hasSize(3);
  }

  @Test
  void theSolutionFileHoldsTheLocationOfEachFacility() throws IOException {
    run(samples(), List.of("nug12"));

    var problem = QaplibInstance.read(samples().resolve("nug12.dat"));
    var words = Files.readString(folder.resolve("nug12.sol")).trim().split(" ", -1);
    var locationOf = new int[words.length];
    for (var i = 0; i < words.length; i++) {
      locationOf[i] = Integer.parseInt(words[i]);
    }
    assertThat(problem.isFeasible(locationOf)).isTrue();
    assertThat(problem.objective(locationOf)).isEqualTo(578);
  }

  @ParameterizedTest
  @CsvSource({
    "2 0 1 1 0 0 3 3,'ends after 8 numbers, in its second matrix'",
    "2 0 1 1 0 0 3 3 0 7,goes on after its two matrices",
    "2 0 1 x 0 0 3 3 0,'The word (x), number 4'",
    "0,The size (0)",
    "'',ends after 0 numbers",
    "1 9000000000000000000 9000000000000000000,Divide its flows"
  })
  void aBrokenFileIsNamedAndTheRunGoesOn(String text, String reason) throws IOException {
    Files.writeString(folder.resolve("broken.dat"), text);
    Files.writeString(folder.resolve("good.dat"), "2\n0 1 1 0\n0 3 3 0\n");

    var rows = run(folder, List.of());

    assertThat(failures).singleElement().asString().contains(reason).contains("broken.dat");
    assertThat(rows.getFirst().isFeasible()).isFalse();
    assertThat(rows.getLast().objective()).isEqualTo("6");
  }

  @Test
  void anUnknownInstanceIsNamed() throws IOException {
    run(samples(), List.of("nug13"));

    assertThat(failures).singleElement().asString().contains("nug13.dat is missing");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> run(folder.resolve("nowhere"), List.of()))
        .hasMessageContaining("nowhere is missing");
  }

  private List<BenchmarkRow> run(Path data, List<String> instances) throws IOException {
    return BenchmarkRunner.run(
        new QaplibSet(),
        new BenchmarkRun(data, folder, instances, BUDGET),
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

  private Path samples() throws IOException {
    var samples = Files.createDirectories(folder.resolve("samples"));
    for (var name : List.of("chr12a.dat", "nug12.dat")) {
      try (var in = QaplibSetTest.class.getResourceAsStream("qaplib/" + name)) {
        Files.write(samples.resolve(name), Objects.requireNonNull(in).readAllBytes());
      }
    }
    return samples;
  }
}
