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

class ObpSetTest {

  @TempDir private Path folder;

  /// Two aisles 5 apart with 4 cells each. Orders 0 and 2 lie in aisle 0, 1 and 3 in aisle 1, so
  /// two tours: 2 · (1.5 + 3) and 10 + 2 · (1.5 + 2).
  @Test
  void lengthsKeepTheirDecimalsAndBatchesAreListedALineEach() throws IOException {
    write("small", "2 4 1 5 1.5 0\n2 4\n1 0 3\n1 1 2\n1 0 0\n1 1 1\n");

    var solution = solve("small");

    assertThat(solution.objective()).isEqualTo("26");
    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.text()).isEqualTo("0 2\n1 3\n");
    assertThat(new ObpSet().instances(folder)).containsExactly("small");
  }

  @Test
  void anOddLengthComesOutWithItsDecimals() throws IOException {
    write("odd", "1 3 0.25 5 1.125 0\n9 1\n1 0 1\n");

    assertThat(solve("odd").objective()).isEqualTo("2.75");
  }

  @ParameterizedTest
  @CsvSource({
    "2 4 1 5 1.5 0,must begin with its layout",
    "2 4 1 5 1.5|2 1|1 0 3,'line 1 has 5 numbers, but must have 6'",
    "2 4 1 5 1.5 0|2 2|1 0 3,'has 1 orders, but must have 2'",
    "2 4 1 5 1.5 0|2 1|2 0 3 1,'line 3 has 4 numbers, but must have 5'",
    "2 4 1 5 x 0|2 1|1 0 3,is no number",
    "2 4 1 5 1.5 0|2 1|1 2 3,The stop 0 (aisle 2",
    "2 4 1 5 1.5 0|2 1|3 0 1 0 2 0 3,'The size of order 0 in dimension 0 (3)'"
  })
  void aBrokenFileIsNamed(String text, String reason) throws IOException {
    write("broken", text.replace('|', '\n'));

    assertThatThrownBy(() -> solve("broken"))
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining("broken.txt")
        .hasMessageContaining(reason);
  }

  private BenchmarkSolution solve(String instance) throws IOException {
    return new ObpSet().solve(folder, instance, Budget.ofSteps(5_000, 1, 1), Progress.silent());
  }

  private void write(String instance, String text) throws IOException {
    Files.writeString(folder.resolve(instance + ".txt"), text);
  }
}
