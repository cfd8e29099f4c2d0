package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class ZalandoSetTest {

  private static final Budget BUDGET = Budget.ofSteps(600, 1, 1);

  @TempDir private Path data;

  /// Two items are wanted: order p (a and b) in zone Z by way of the near b costs 2 · 3 + 2 · 4
  /// plus an aisle there and back; order q takes 2 · 9 for its one item.
  @BeforeEach
  void writeAnInstance() throws IOException {
    Files.createDirectories(data.resolve("two"));
    write(
        "parameters",
        """
        {"min_number_requested_items": 2, "max_orders_per_batch": 1, "max_container_volume": 10,
         "first_row": -20, "last_row": 20, "first_aisle": -5, "last_aisle": 5}""");
    write("articles", "[{'id': 'a', 'volume': 4}, {'id': 'b', 'volume': 6}]");
    write("orders", "[{'id': 'q', 'positions': ['a']}, {'id': 'p', 'positions': ['a', 'b']}]");
    write(
        "warehouse_items",
        """
        [{'id': 'a1', 'row': 3, 'aisle': 1, 'article': 'a', 'zone': 'Z'},
         {'id': 'b1', 'row': -9, 'aisle': 0, 'article': 'b', 'zone': 'Z'},
         {'id': 'b2', 'row': -4, 'aisle': 1, 'article': 'b', 'zone': 'Z'},
         {'id': 'a2', 'row': 9, 'aisle': 0, 'article': 'a', 'zone': 'Y'}]""");
  }

  @Test
  void theBestOrderAndStockAreChosenAndWrittenUnderTheirOwnNames() throws IOException {
    var solution = new ZalandoSet().solve(data, "two", BUDGET, Progress.silent());

    assertThat(solution.objective()).isEqualTo("16");
    assertThat(solution.bound()).isEmpty();
    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.text().trim())
        .isIn(
            "[{\"orders\":[\"p\"],\"picklists\":[[\"a1\",\"b2\"]]}]",
            "[{\"orders\":[\"p\"],\"picklists\":[[\"b2\",\"a1\"]]}]");
  }

  @Test
  void anInstanceIsAFolder() throws IOException {
    Files.createDirectories(data.resolve("empty"));
    Files.writeString(data.resolve("README.md"), "");

    assertThat(new ZalandoSet().instances(data)).containsExactly("two");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(data.resolve("two/orders.json"));

    assertThatThrownBy(() -> solve())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("orders.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "orders | [{'id': 'q', 'positions': ['c']}] | The article (c) of q",
        "warehouse_items | [{'id': 'x', 'row': 1, 'aisle': 1, 'article': 'd', 'zone': 'Z'}] | (d) of x",
        "articles | [{'id': 'a', 'volume': 'big'}] | is not in the format",
        "articles | [{'id': 'a'}] | is not in the format",
        "parameters | [] | is not in the format",
        "orders | [{'id': | is not in the format"
      })
  void aBrokenFileIsNamed(String file, String text, String reason) throws IOException {
    write(file, text);

    assertThatThrownBy(() -> solve())
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining(file + ".json")
        .hasMessageContaining(reason);
  }

  /// The published rule: rows by way of a cross-aisle, whatever the aisles.
  @ParameterizedTest
  @CsvSource({
    "7, 2, 7, 2, 14", // one place, by the middle
    "18, 2, 17, 2, 5", // one aisle, by the end
    "18, 2, 17, -3, 10",
    "-19, 0, -19, 1, 3", // the other end lies at -20
    "-19, 0, 19, 1, 39", // across the middle there is no other way
    "0, 0, 12, 5, 17", // the depot
    "20, 0, 0, 0, 20"
  })
  void rowsAreWalkedByWayOfACrossAisle(int row, int aisle, int otherRow, int otherAisle, int walk) {
    var rule =
        new CrossAisleWalk(new int[] {row, otherRow}, new int[] {aisle, otherAisle}, -20, 20);

    assertThat(rule.between(0, 1)).isEqualTo(walk);
    assertThat(rule.between(1, 0)).isEqualTo(walk);
  }

  private void solve() throws IOException {
    new ZalandoSet().solve(data, "two", BUDGET, Progress.silent());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(data.resolve("two/" + file + ".json"), text.replace('\'', '"'));
  }
}
