package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.datasets.sample.OrderKind;
import org.owplanner.datasets.sample.RetailOrderLine;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.RetailSku;

final class RetailForecastBenchmarkTest {

  private static final int SKUS = 8;
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 5);
  private static final LocalDate END = FIRST.plusDays(30 * 7);

  @Test
  void everyMethodIsScoredOnTheSameWeeksAndThreadsChangeNothing() {
    var one = RetailForecastBenchmark.run(slice(), END, 1, line -> {});
    var two = RetailForecastBenchmark.run(slice(), END, 2, line -> {});

    // Twelve origins: nine see four weeks come, the last three see 3, 2 and 1.
    assertThat(one)
        .filteredOn(row -> row.scope().equals("all"))
        .hasSize(9)
        .allSatisfy(row -> assertThat(row.outcomes()).isEqualTo(SKUS * (9 * 4 + 3 + 2 + 1)));
    assertThat(two.stream().map(RetailForecastRow::csv).toList())
        .isEqualTo(one.stream().map(RetailForecastRow::csv).toList());
  }

  @Test
  void steadyDemandIsForecastWithoutMuchBias() {
    var rows = RetailForecastBenchmark.run(slice(), END, 1, line -> {});

    assertThat(rows)
        .filteredOn(row -> row.scope().equals("all") && row.method().equals("Chosen"))
        .singleElement()
        .satisfies(row -> assertThat(row.bias()).isEqualTo(0, within(0.2)));
  }

  private static RetailOrders slice() {
    var random = new Random(5);
    var skus = new ArrayList<RetailSku>();
    var orderIds = new ArrayList<String>();
    var lines = new ArrayList<RetailOrderLine>();
    for (var sku = 0; sku < SKUS; sku++) {
      skus.add(new RetailSku("SKU" + sku, "TIN " + sku, 100, FIRST));
    }
    for (var day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      for (var sku = 0; sku < SKUS; sku++) {
        if (day.equals(FIRST) || random.nextInt(3) == 0) {
          var order = orderIds.size();
          orderIds.add("ORDER" + order);
          lines.add(
              new RetailOrderLine(
                  order,
                  1,
                  sku,
                  1 + random.nextInt(4),
                  day.atTime(9, 0),
                  "GB",
                  OrderKind.SALE,
                  100,
                  -1));
        }
      }
    }
    return new RetailOrders(lines.size(), Map.of(), skus, orderIds, lines);
  }

  @Test
  void aRowIsWrittenWithAllItsColumns() {
    var rows = RetailForecastBenchmark.run(slice(), END, 1, line -> {});

    var columns = List.of(RetailForecastRow.HEADER.split(",")).size();
    assertThat(rows).allSatisfy(row -> assertThat(row.csv().split(",")).hasSize(columns));
  }
}
