package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RetailHistoryTest {

  private static final LocalDate DAY = LocalDate.of(2011, 5, 2);
  private static final RetailOrders ORDERS =
      new RetailOrders(
          3,
          Map.of(),
          List.of(new RetailSku("A", "RED LAMP", 250, DAY)),
          List.of("1"),
          List.of(
              line(1, 10, DAY, OrderKind.SALE, -1),
              line(2, 4, DAY.plusDays(3), OrderKind.SALE, -1),
              line(3, 6, DAY.plusDays(9), OrderKind.CANCELLATION, 0)));

  private static RetailOrderLine line(
      int number, int units, LocalDate day, OrderKind kind, int cancels) {
    return new RetailOrderLine(
        0, number, 0, units, LocalDateTime.of(day, LocalTime.NOON), "GB", kind, 250, cancels);
  }

  @Test
  void aCancellationCountsOnTheDayOfItsSaleAndOnlyOnceItHasCome() {
    var before = RetailHistory.before(ORDERS, DAY.plusDays(9)).series().getFirst();
    var after = RetailHistory.before(ORDERS, DAY.plusDays(10)).series().getFirst();

    assertThat(before.cancelledUnits()).containsExactly(0, 0);
    assertThat(after.cancelledUnits()).containsExactly(6, 0);
    assertThat(RetailHistory.net(after, (int) DAY.toEpochDay(), 5)).containsExactly(4, 0, 0, 4, 0);
  }

  @Test
  void theCalendarIsKnownBeforehand() {
    assertThat(RetailHistory.before(ORDERS, DAY).events())
        .anyMatch(event -> event.fromDay() > DAY.toEpochDay());
  }
}
