package org.owplanner.engine.transfer.verify;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// All rows that belong to some lines.
final class RowsOfLines {

  private RowsOfLines() {}

  /// The lines in their order, with what belongs to them.
  static TransferRows rows(TransferProblem problem, List<TransferLine> lines) {
    var legs = Leg.of(problem);
    var sequence =
        Comparator.comparingInt(
                (TransferLine line) -> {
                  var leg = legs.get(line.departureId());
                  return leg == null ? 0 : leg.offset();
                })
            .thenComparing(TransferLine::departureId)
            .thenComparing(TransferLine::onwardDepartureId)
            .thenComparing(line -> line.sku().sellerId())
            .thenComparing(line -> line.sku().skuId());
    return of(problem, lines.stream().sorted(sequence).toList());
  }

  /// The lines as they stand, with what belongs to them.
  static TransferRows of(TransferProblem problem, List<TransferLine> lines) {
    var bare = new TransferRows(lines, List.of(), List.of(), List.of());
    var plan = new WrittenTransfers(problem, bare, new Refutations());
    var space = new SpaceUse(plan);
    var stock = new TreeMap<Place, ProjectedCell>();
    CheckedCell.forEach(
        problem,
        plan.moves(false),
        cell -> {
          space.add(cell.cell(), cell.without());
          if (cell.isMoved()) {
            stock.put(
                cell.place(),
                new ProjectedCell(
                    cell.cell().warehouseId(),
                    cell.cell().sku().key(),
                    floats(cell.without()),
                    floats(cell.with())));
          }
        });
    return new TransferRows(
        lines, BatchCheck.batches(plan), space.rows(), stock.values().stream().toList());
  }

  private static float[] floats(double[] values) {
    var floats = new float[values.length];
    for (var p = 0; p < values.length; p++) {
      floats[p] = (float) values[p];
    }
    return floats;
  }
}
