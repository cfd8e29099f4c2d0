package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class SbpoSetTest {

  private static final String TWO_AISLES_FOR_THREE_ORDERS =
      """
      4 3 3
      2 0 3 2 1
      2 1 1 2 1
      1 1 9
      1 1 2
      2 0 4 2 2
      1 1 3
      2 1 1 2 1
      2 6
      """;

  @TempDir private Path folder;

  @Test
  void theSolutionListsOrdersAndThenAisles() throws IOException {
    Files.writeString(folder.resolve("wave.txt"), TWO_AISLES_FOR_THREE_ORDERS);

    var solution =
        new SbpoSet().solve(folder, "wave", Budget.ofSteps(5_000, 1, 1), Progress.silent());

    assertThat(solution.objective()).isEqualTo("4.0");
    assertThat(solution.bound()).isEqualTo("4.0");
    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.text()).isEqualTo("1\n0\n1\n0\n");
  }

  @Test
  void instancesAreTheTextFilesOfTheFolder() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("best.csv"), "");

    assertThat(new SbpoSet().instances(folder)).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 0 2 1 0,'ends after 8 numbers, before the units of an aisle'",
    "1 1 1 1 0 x,'Number 6 of'",
    "1 1 1 1 5 2 1 0 2 1 9,names item 5",
    "1 1 1 2 0 2 0 3 1 0 2 1 9,names item 0 twice",
    "1 1 1 1 0 2 1 0 2 9 1,nor its least above its most",
    "-1,'must be a whole number from 0'"
  })
  void aBrokenFileIsNamed(String text, String reason) throws IOException {
    Files.writeString(folder.resolve("broken.txt"), text);

    assertThatThrownBy(() -> SbpoInstance.read(folder.resolve("broken.txt")))
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("broken.txt");
  }
}
