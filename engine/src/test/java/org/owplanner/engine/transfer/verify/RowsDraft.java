package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// Writes hand-made lines with the batches, space and stock that belong to them.
public final class RowsDraft {

  private final TransferProblem problem;
  private final WrittenTransfers known;
  private final List<TransferLine> lines = new ArrayList<>();

  public RowsDraft(TransferProblem problem) {
    this.problem = problem;
    var none = new TransferRows(List.of(), List.of(), List.of(), List.of());
    known = new WrittenTransfers(problem, none, new Refutations());
  }

  /// Cases of ACME's goods on a departure.
  public RowsDraft send(String departureId, String skuId, int cases) {
    return send(departureId, "", skuId, cases);
  }

  /// Cases of ACME's goods on a departure and on from its end.
  public RowsDraft send(String departureId, String onwardId, String skuId, int cases) {
    return send(departureId, onwardId, new SkuKey("ACME", skuId), cases);
  }

  public RowsDraft send(String departureId, String onwardId, SkuKey sku, int cases) {
    var pack =
        problem.cells().stream()
            .filter(cell -> cell.sku().key().equals(sku))
            .mapToInt(cell -> cell.sku().casePack())
            .findFirst()
            .orElse(1);
    add(departureId, onwardId, sku, cases, cases * pack, false);
    return this;
  }

  /// Returned units of ACME's goods on their way home.
  public RowsDraft sendHome(String departureId, String skuId, int units) {
    var sku = new SkuKey("ACME", skuId);
    var pack =
        problem.returned().stream()
            .filter(goods -> goods.sku().key().equals(sku))
            .mapToInt(goods -> goods.sku().casePack())
            .findFirst()
            .orElse(1);
    add(departureId, "", sku, Math.ceilDiv(units, pack), units, true);
    return this;
  }

  private void add(
      String departureId, String onwardId, SkuKey sku, int cases, int units, boolean isReturned) {
    var key = new RouteKey(departureId, onwardId, sku);
    var route = known.route(key);
    lines.add(
        new TransferLine(
            departureId,
            onwardId,
            route.map(Route::fromId).orElse("?"),
            route.map(Route::toId).orElse("?"),
            sku,
            cases,
            units,
            isReturned,
            known.pinned.containsKey(key)));
  }

  /// The lines in their order, with what belongs to them.
  public TransferRows rows() {
    return RowsOfLines.rows(problem, lines);
  }

  /// These lines as they stand, with what belongs to them.
  TransferRows of(List<TransferLine> given) {
    return RowsOfLines.of(problem, given);
  }
}
