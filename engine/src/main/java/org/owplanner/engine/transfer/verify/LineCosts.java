package org.owplanner.engine.transfer.verify;

import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.owplanner.engine.transfer.TransferRate;

/// What trips and lines cost.
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

  /// Hands over micros of each line, not yet rounded, of what is rounded line by line.
  void forEach(ObjDoubleConsumer<Term> micros) {
    for (var line : plan.lines) {
      for (var leg : line.route().legs()) {
        micros.accept(Term.FREIGHT, line.unroundedFreightMicros(leg));
        micros.accept(Term.HANDLING, (double) line.handlingMicros(leg));
      }
      if (!line.line().isReturned()) {
        micros.accept(Term.CAPITAL, capitalMicros(line));
        micros.accept(Term.STORAGE, storageMicros(line));
      }
    }
  }

  /// Capital in goods from the plan date, when they are set aside, to their arrival.
  private double capitalMicros(LoadedLine line) {
    var days = line.route().first().offset() + line.route().meanDays();
    var cost = (double) plan.cell(line.from()).orElseThrow().costMicros();
    return line.line().units() * cost * capitalShare * days / DAYS_A_YEAR;
  }

  /// Storage of goods that are set aside until they leave.
  private double storageMicros(LoadedLine line) {
    var fee = fees.getOrDefault(line.route().fromId(), Fees.NONE).microsPerM3Day();
    var volumeM3 = line.sku().volumeCm3() / 1e6;
    return line.line().units() * volumeM3 * fee * line.route().first().offset();
  }
}
