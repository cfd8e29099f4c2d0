package org.owplanner.cli.report;

import java.util.List;
import java.util.Optional;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.TransferAdherence;

/// Everything that the page shows of a plan of transfers.
///
/// @param plan what the page of any plan shows
/// @param batches departures with goods on them, by day
/// @param lines goods on them by day, at most as many as a page bears
/// @param lineCount how many lines there are
/// @param units units that move, those in transit once
/// @param savings what the plan saves against each other way to decide
/// @param space how full each warehouse becomes, of those that the plan touches
/// @param stock stock to come of SKUs that move, those with most units first
/// @param reasons why goods move and batches leave
/// @param adherence what left of it, none as long as nothing came back
public record TransferReport(
    PlanReport plan,
    List<DescribedBatch> batches,
    List<DescribedLine> lines,
    int lineCount,
    long units,
    List<RuleSaving> savings,
    List<NetworkSpace> space,
    List<MovedStock> stock,
    MoveReasons reasons,
    Optional<TransferAdherence> adherence) {

  public TransferReport {
    batches = List.copyOf(batches);
    lines = List.copyOf(lines);
    savings = List.copyOf(savings);
    space = List.copyOf(space);
    stock = List.copyOf(stock);
  }
}
