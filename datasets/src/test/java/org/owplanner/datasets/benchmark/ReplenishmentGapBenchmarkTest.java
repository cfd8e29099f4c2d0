package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.engine.solve.Budget;

class ReplenishmentGapBenchmarkTest {

  @TempDir private Path folder;

  @Test
  void causesAddUpToTheGapOfEachSeller() throws IOException {
    var seen = new ArrayList<ReplenishmentGapRow>();
    var rows = ReplenishmentGapBenchmark.run(2, 4, Budget.ofSteps(150, 3, 1), seen::add);
    ReplenishmentGapBenchmark.write(rows, folder.resolve("gap.csv"));

    assertThat(seen)
        .isEqualTo(rows)
        .extracting(ReplenishmentGapRow::seller)
        .containsExactly("3/0", "3/1");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.boundMicros()).isPositive().isLessThanOrEqualTo(row.planMicros());
              assertThat(row.ofItems() + row.ofChoice() + row.ofSteps() + row.ofLimits())
                  .isCloseTo(row.gap(), within(0.01));
            });
    assertThat(Files.readAllLines(folder.resolve("gap.csv")))
        .hasSize(3)
        .first()
        .isEqualTo(ReplenishmentGapRow.HEADER);
  }

  @Test
  void aTighterSellerHasTheSameGoodsAndLess() {
    var loose = ReplenishmentGapBenchmark.seller(1, 3, 0);
    var tight = ReplenishmentGapBenchmark.seller(1, 3, 4);

    assertThat(loose.budgets()).isEmpty();
    assertThat(loose.grants()).isEmpty();
    assertThat(tight.budgets()).hasSize(7);
    assertThat(tight.grants()).hasSize(1);
    assertThat(tight.items())
        .extracting(item -> item.sku())
        .isEqualTo(loose.items().stream().map(item -> item.sku()).toList());
  }
}
