package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class RetailOrdersTest {

  private final RetailOrders orders = LoadedOrders.ORDERS;

  @Test
  void everyLineOfTheSourceIsEitherKeptOrLeftOutByARule() {
    assertThat(orders.linesRead()).isEqualTo(541_909);
    assertThat(orders.count(OrderKind.SALE)).isEqualTo(528_060);
    assertThat(orders.count(OrderKind.CANCELLATION)).isEqualTo(7_384);
    assertThat(orders.count(OrderKind.RETURN)).isEqualTo(1_257);
    var leftOut = orders.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(orders.lines().size() + leftOut).isEqualTo(541_909);
  }

  @Test
  void whatIsLeftOutIsCountedByRule() {
    assertThat(orders.leftOut())
        .containsEntry("postage", 1_256)
        .containsEntry("dotcom-postage", 710)
        .containsEntry("manual", 572)
        .containsEntry("carriage", 144)
        .containsEntry("next-day-carriage", 81)
        .containsEntry("voucher", 35)
        .containsEntry("stock-adjustment-down", 1_336)
        .containsEntry("stock-adjustment-up", 759)
        .containsEntry("return-without-sale", 60)
        .hasSize(18);
  }

  @Test
  void stockCodesDifferByMoreThanTheirCase() {
    assertThat(orders.skus()).hasSize(3_794);
    var ids = new HashSet<String>();
    for (var sku : orders.skus()) {
      assertThat(ids.add(sku.skuId().toUpperCase(java.util.Locale.ROOT))).isTrue();
      assertThat(sku.priceCents()).isPositive();
      assertThat(sku.description()).isNotBlank();
    }
  }

  @Test
  void aCancellationBelongsToAnEarlierSaleOfTheSameOrderAndSku() {
    for (var line : orders.lines()) {
      if (line.kind() == OrderKind.CANCELLATION) {
        var sale = orders.lines().get(line.cancels());
        assertThat(sale.kind()).isEqualTo(OrderKind.SALE);
        assertThat(sale.order()).isEqualTo(line.order());
        assertThat(sale.sku()).isEqualTo(line.sku());
        assertThat(sale.units()).isGreaterThanOrEqualTo(line.units());
        assertThat(sale.orderedAt()).isBeforeOrEqualTo(line.orderedAt());
      }
    }
  }

  @Test
  void pickedOrdersComeByDayAndHoldNoLineCancelledTheSameDay() {
    var picked = orders.picked();
    assertThat(picked.orders()).isEqualTo(19_724);
    assertThat(picked.lines()).isEqualTo(527_505);
    assertThat(picked.epochDay()).isSorted();
    assertThat(picked.lineUnits()).doesNotContain(80_995, 74_215);
  }

  @Test
  void aPlanDateCutsOffItsOwnDay() {
    var date = LocalDate.of(2011, 11, 1);
    var before = orders.pickedBefore(date);
    assertThat(before.epochDay()[before.orders() - 1]).isLessThan((int) date.toEpochDay());
  }
}
