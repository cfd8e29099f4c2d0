package org.owplanner.engine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells hold whole cases, or cases whole cells.
@NullMarked
final class StockCellsTest {

  @ParameterizedTest
  @CsvSource({
    "10, 6, 1",
    "128, 6, 1",
    "129, 6, 2",
    "500, 6, 6",
    "769, 6, 12",
    "400, 1, 4",
    "400, 7, 7"
  })
  void areAsFineAsTheStockAllows(double need, int casePack, int units) {
    assertThat(StockCells.units(need, casePack)).isEqualTo(units);
  }
}
