package org.owplanner.batch.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.owplanner.engine.replenishment.BudgetCycle;

/// A seller's cash cycles, without what was spent of them before the plan date.
final class SellerBudgets {

  private final List<BudgetCycle> cycles = new ArrayList<>();

  /// Adds a cycle.
  void add(Record row, ExchangeRates exchange) {
    cycles.add(
        new BudgetCycle(
            Dates.day(row, "from_date"),
            Dates.day(row, "to_date"),
            exchange.micros(
                row.get("budget_cents", long.class),
                Objects.requireNonNull(row.get("currency", String.class)))));
  }

  /// Takes off what an order cost.
  void spend(int day, long micros) {
    cycles.replaceAll(
        cycle ->
            day < cycle.fromDay() || day > cycle.toDay()
                ? cycle
                : new BudgetCycle(
                    cycle.fromDay(), cycle.toDay(), Math.max(0, cycle.micros() - micros)));
  }

  /// The cycles by their first days.
  List<BudgetCycle> cycles() {
    return cycles;
  }
}
