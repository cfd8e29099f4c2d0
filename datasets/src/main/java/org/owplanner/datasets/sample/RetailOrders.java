package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.OrderHistory;

/// The real orders of the sample, cleaned: goods only, cancellations matched to their sales.
///
/// @param linesRead lines of the source file
/// @param leftOut lines left out by rule of `left-out.csv`
/// @param skus in the order of their first sale
/// @param orderIds the invoice numbers in the order of the file
/// @param lines sales in the order of the file, then cancellations and returns
public record RetailOrders(
    int linesRead,
    Map<String, Integer> leftOut,
    List<RetailSku> skus,
    List<String> orderIds,
    List<RetailOrderLine> lines) {

  /// The merchant's time zone, in which all times of the source are.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  public RetailOrders {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    skus = List.copyOf(skus);
    orderIds = List.copyOf(orderIds);
    lines = List.copyOf(lines);
  }

  /// Reads and cleans the sample's file; takes about two seconds.
  public static RetailOrders load() {
    return RetailCleaning.clean(OnlineRetailSource.read(), LeftOutRule.all());
  }

  /// Number of lines of a kind.
  public int count(OrderKind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  /// What was picked, in the sequence in which orders came.
  ///
  /// Units cancelled on the day of their order were never picked; those cancelled later were, and
  /// came back.
  public OrderHistory picked() {
    return PickedLines.of(this);
  }

  /// What was picked before a plan date.
  public OrderHistory pickedBefore(LocalDate planDate) {
    return picked().between(Integer.MIN_VALUE, (int) planDate.toEpochDay());
  }
}
