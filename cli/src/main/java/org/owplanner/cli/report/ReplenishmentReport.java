package org.owplanner.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.DescribedShipment;
import org.owplanner.batch.replenishment.ReplenishmentAdherence;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.engine.solve.Text;

/// Everything that the page shows of a replenishment, or of one seller's part of it.
///
/// @param plan what the page of any plan shows
/// @param sellerId the only seller, empty for all
/// @param outcome the plan summed up
/// @param due orders that must be placed soon, at most as many as a page bears
/// @param dueCount how many there are
/// @param orderCount how many orders the whole horizon has
/// @param shipments what is shipped together, by date
/// @param ageing goods that pay a higher storage fee than new ones, or soon will
/// @param excess goods that are not to be ordered again, or of which too much is there
/// @param plots the stock of those that cost most to ignore
/// @param classes count and revenue by class
/// @param reasons why, by subject
/// @param adherence what was ordered of it, none as long as nothing came back
public record ReplenishmentReport(
    PlanReport plan,
    String sellerId,
    ReplenishmentOutcome outcome,
    List<DescribedOrder> due,
    int dueCount,
    int orderCount,
    List<DescribedShipment> shipments,
    List<DescribedAdvice> ageing,
    List<DescribedAdvice> excess,
    List<StockPlot> plots,
    List<ClassShare> classes,
    Map<String, Text> reasons,
    Optional<ReplenishmentAdherence> adherence) {

  public ReplenishmentReport {
    due = List.copyOf(due);
    shipments = List.copyOf(shipments);
    ageing = List.copyOf(ageing);
    excess = List.copyOf(excess);
    plots = List.copyOf(plots);
    classes = List.copyOf(classes);
    reasons = Map.copyOf(reasons);
  }
}
