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

class MessSetTest {

  private static final String SMALL =
      """
      % two warehouses, three stores
      Warehouses = 2;
      Stores = 3;
      Capacity = [10, 8];
      FixedCost = [50, 30];
      Goods = [4, 3, 5];
      SupplyCost = [|1, 9
                    |9, 1
                    |2, 3|];
      Incompatibilities = 1;
      IncompatiblePairs = [| 1, 2 |];
      """;

  @TempDir private Path folder;

  /// Stores 1 and 2 can't share; 4·1 + 3·1 + 5·2 + 50 + 30.
  @Test
  void shipmentsAreListedALineEachWithCostAndBound() throws IOException {
    write("small", SMALL);

    var solution = solve("small");

    assertThat(solution.objective()).isEqualTo("97");
    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.text()).isEqualTo("0 0 4\n1 1 3\n2 0 5\n");
    assertThat(Long.parseLong(solution.bound())).isBetween(60L, 97L);
    assertThat(new MessSet().instances(folder)).containsExactly("small");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Goods = [4, 3, 5];#Goods = [4, 3];#line 6: Goods has 2 numbers, but must have 3",
        "Goods = [4, 3, 5];#Goods = [4, 3, 5#line 7: «SupplyCost», in Goods, is no whole number",
        "Goods = [4, 3, 5];#Goods = [4, 3, b];#line 6: «b», in Goods, is no whole number",
        "Goods = [4, 3, 5];#Goods = [4, -3, 5];#line 6: number 2 of Goods (-3) must be from 0",
        "Goods = [4, 3, 5];#Boxes = [4, 3, 5];#lacks Goods",
        "Stores = 3;#Stores 3;#line 3: «=» must follow on Stores, but there is «3»",
        "Stores = 3;#Stores = 3; Stores = 3;#line 3: Stores is given twice",
        "|9, 1#|9#line 7: SupplyCost has 5 numbers, but must have 6",
        "1, 2 |];#1, 4 |];#The incompatible pair 0 (customers 0 and 3",
        "1, 2 |];#0, 2 |];#line 11: number 1 of IncompatiblePairs (0) must be from 1",
        "1, 2 |];#1, 2 |#line 12: «the end of the file»"
      })
  void aBrokenFileIsNamed(String right, String wrong, String reason) throws IOException {
    write("broken", SMALL.replace(right, wrong));

    assertThatThrownBy(() -> solve("broken"))
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining("broken.dzn")
        .hasMessageContaining(reason);
  }

  private BenchmarkSolution solve(String instance) throws IOException {
    return new MessSet().solve(folder, instance, Budget.ofSteps(5_000, 1, 1), Progress.silent());
  }

  private void write(String instance, String text) throws IOException {
    Files.writeString(folder.resolve(instance + ".dzn"), text);
  }
}
