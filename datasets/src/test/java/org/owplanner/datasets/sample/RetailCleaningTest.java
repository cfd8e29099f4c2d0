package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetailCleaningTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2011, 3, 1, 12, 0);

  @Test
  void aCancellationIsMatchedToTheLatestSaleOfEnoughUnits() {
    var orders =
        clean(
            line("1", "10001", 6, NOON, 7),
            line("2", "10001", 6, NOON.plusDays(1), 7),
            line("3", "10001", 2, NOON.plusDays(2), 7),
            line("C4", "10001", -4, NOON.plusDays(3), 7),
            line("C5", "10001", -4, NOON.plusDays(3), 7),
            line("C6", "10001", -4, NOON.plusDays(3), 7));
    assertThat(orders.lines())
        .extracting(RetailOrderLine::kind, RetailOrderLine::cancels)
        .endsWith(
            org.assertj.core.groups.Tuple.tuple(OrderKind.CANCELLATION, 1),
            org.assertj.core.groups.Tuple.tuple(OrderKind.CANCELLATION, 0),
            org.assertj.core.groups.Tuple.tuple(OrderKind.RETURN, -1));
  }

  @Test
  void anotherCustomersSaleIsNotCancelled() {
    var orders = clean(line("1", "10001", 6, NOON, 7), line("C2", "10001", -6, NOON, 8));
    assertThat(orders.lines().get(1).kind()).isEqualTo(OrderKind.RETURN);
    assertThat(orders.orderIds()).containsExactly("1", "C2");
  }

  @Test
  void whatIsCancelledOnItsDayWasNeverPickedAndWhatIsCancelledLaterWas() {
    var sameDay = clean(line("1", "10001", 6, NOON, 7), line("C2", "10001", -6, NOON, 7));
    var nextDay =
        clean(line("1", "10001", 6, NOON, 7), line("C2", "10001", -6, NOON.plusDays(1), 7));
    assertThat(sameDay.picked().lines()).isZero();
    assertThat(nextDay.picked().lineUnits()).containsExactly(6);
  }

  @Test
  void theSameSkuTwiceInAnOrderStaysTwoLines() {
    var orders = clean(line("1", "10001", 6, NOON, 7), line("1", "10001", 6, NOON, 7));
    assertThat(orders.lines()).extracting(RetailOrderLine::lineNo).containsExactly(1, 2);
  }

  @Test
  void negativeUnitsWithoutCancellationAreLeftOut() {
    assertThat(clean(line("1", "10001", -6, NOON, 0)).leftOut())
        .containsEntry("stock-adjustment-down", 1);
  }

  private static RetailOrders clean(RetailLine... lines) {
    return RetailCleaning.clean(List.of(lines), LeftOutRule.all());
  }

  private static RetailLine line(
      String invoice, String code, int quantity, LocalDateTime at, int customer) {
    return new RetailLine(
        invoice, code, "A THING", quantity, at, 250, true, customer, "United Kingdom");
  }
}
