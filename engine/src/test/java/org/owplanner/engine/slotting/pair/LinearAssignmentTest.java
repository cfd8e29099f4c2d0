package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearAssignmentTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void itCostsAsLittleAsTheBestOfAll(long seed) {
    var random = new SplittableRandom(seed);
    var rows = random.nextInt(1, 7);
    var columns = rows + random.nextInt(3);
    var cost = new long[rows][columns];
    for (var row : cost) {
      for (var column = 0; column < columns; column++) {
        row[column] = random.nextInt(-20, 50);
      }
    }

    var result = LinearAssignment.solve(cost);

    assertThat(result.cost()).isEqualTo(least(cost, 0, 0));
    assertThat(result.columnOf()).doesNotHaveDuplicates();
    var sum = 0L;
    for (var row = 0; row < rows; row++) {
      sum += cost[row][result.columnOf()[row]];
    }
    assertThat(sum).isEqualTo(result.cost());
  }

  private static long least(long[][] cost, int row, int taken) {
    if (row == cost.length) {
      return 0;
    }
    var best = Long.MAX_VALUE;
    for (var column = 0; column < cost[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        best = Math.min(best, cost[row][column] + least(cost, row + 1, taken | 1 << column));
      }
    }
    return best;
  }

  @Test
  void anUnavoidableForbiddenCombinationShows() {
    var forbidden = LinearAssignment.FORBIDDEN;

    assertThat(LinearAssignment.solve(new long[][] {{1, forbidden}, {2, forbidden}}).cost())
        .isGreaterThanOrEqualTo(forbidden);
    assertThat(LinearAssignment.solve(new long[][] {{1, forbidden}, {2, 5}}).cost()).isEqualTo(6);
  }

  @Test
  void tooFewColumnsAreNamed() {
    assertThatThrownBy(() -> LinearAssignment.solve(new long[][] {{1}, {2}}))
        .hasMessageContaining("2 rows and only 1 columns");
  }
}
