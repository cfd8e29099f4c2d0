package org.owplanner.engine.transfer.verify;

import java.util.Map;
import org.owplanner.engine.transfer.TransferRate;

/// What trips and lines cost, to the micro.
final class LineCosts {

  private static final double DAYS_A_YEAR = 365;

  private final WrittenTransfers plan;
  private final Map<String, Fees> fees;
  private final double capitalShare;

  LineCosts(WrittenTransfers plan) {
    this.plan = plan;
    fees = Fees.byWarehouse(plan.problem.fees());
    capitalShare = plan.problem.rates().get(TransferRate.CAPITAL_SHARE_PER_YEAR);
  }

  long tripMicros() {
    return plan.usedLegs().stream().mapToLong(leg -> leg.lane().tripMicros()).sum();
  }

  long freightMicros() {
    var micros = 0L;
    for (var line : plan.lines) {
      for (var leg : line.route().legs()) {
        micros += line.freightMicros(leg);
      }
    }
    return micros;
  }

  long handlingMicros() {
    var micros = 0L;
    for (var line : plan.lines) {
      for (var leg : line.route().legs()) {
        micros += line.handlingMicros(leg);
      }
    }
    return micros;
  }

  /// Capital in goods from the plan date, when they are set aside, to their arrival.
  long capitalMicros() {
    var micros = 0L;
    for (var line : plan.lines) {
      if (!line.line().isReturned()) {
        var days = line.route().first().offset() + line.route().meanDays();
        var cost = (double) plan.cell(line.from()).orElseThrow().costMicros();
        micros += Math.round(line.line().units() * cost * capitalShare * days / DAYS_A_YEAR);
      }
    }
    return micros;
  }

  /// Storage of goods that are set aside until they leave.
  long storageMicros() {
    var micros = 0L;
    for (var line : plan.lines) {
      if (!line.line().isReturned()) {
        var fee = fees.getOrDefault(line.route().fromId(), Fees.NONE).microsPerM3Day();
        var volumeM3 = line.sku().volumeCm3() / 1e6;
        micros += Math.round(line.line().units() * volumeM3 * fee * line.route().first().offset());
      }
    }
    return micros;
  }
}
