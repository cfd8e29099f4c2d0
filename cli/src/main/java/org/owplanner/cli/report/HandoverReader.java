package org.owplanner.cli.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.batch.transfer.TransferReader;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;

/// Reads the handover lists of a plan of transfers.
public final class HandoverReader {

  private HandoverReader() {}

  /// The lists of these batches; where none is named, of all.
  ///
  /// @param sellerId the only seller whose goods are listed, empty for all
  /// @throws PlanningException if there is no such plan or no such batch, or it has nothing of the
  ///   seller
  public static HandoverLists read(
      Database database, long runId, Set<String> batches, String sellerId) {
    var reader = TransferReader.of(database);
    return of(
        reader.outcome(runId),
        reader.lines(runId, Integer.MAX_VALUE),
        reader.problem(runId),
        batches,
        sellerId);
  }

  /// @param lines all lines of the plan
  static HandoverLists of(
      TransferOutcome outcome,
      List<DescribedLine> lines,
      TransferProblem problem,
      Set<String> batches,
      String sellerId) {
    var run = outcome.summary().run();
    for (var batch : batches) {
      if (outcome.batches().stream().noneMatch(known -> known.departureId().equals(batch))) {
        throw unknownBatch(run.runId(), batch);
      }
    }
    var goods = new HandoverGoods(lines, skus(problem, lines), SentLots.of(problem, lines));
    var lists =
        outcome.batches().stream()
            .filter(batch -> batches.isEmpty() || batches.contains(batch.departureId()))
            .map(batch -> new HandoverList(batch, goods.of(batch, sellerId)))
            .filter(list -> !list.rows().isEmpty())
            .toList();
    if (lists.isEmpty() && !sellerId.isEmpty()) {
      throw unknownSeller(run.runId(), sellerId);
    }
    return new HandoverLists(
        run.runId(),
        run.request().planDate(),
        run.state().name(),
        sellerId,
        TransferReportReader.generated(outcome.findings()),
        lists);
  }

  /// Says that a plan has no such batch.
  public static PlanningException unknownBatch(long runId, String departureId) {
    return new PlanningException(
        new Text(
            "计划（%1$d）中没有批次（%2$s）。批次清单见：owp show %1$d".formatted(runId, departureId),
            "The plan (%1$d) has no batch (%2$s). Its batches are listed by: owp show %1$d"
                .formatted(runId, departureId)));
  }

  private static PlanningException unknownSeller(long runId, String sellerId) {
    return new PlanningException(
        new Text(
            "计划（%1$d）的这些批次中没有卖家（%2$s）的货。其货物见：owp show %1$d".formatted(runId, sellerId),
            "These batches of the plan (%1$d) carry nothing of the seller (%2$s). Whose goods they carry is listed by: owp show %1$d"
                .formatted(runId, sellerId)));
  }

  private static Map<SkuKey, Sku> skus(TransferProblem problem, List<DescribedLine> lines) {
    var asked = new HashSet<SkuKey>();
    lines.forEach(line -> asked.add(new SkuKey(line.sellerId(), line.skuId())));
    var skus = new HashMap<SkuKey, Sku>();
    Stream.concat(
            problem.cells().stream().map(TransferCell::sku),
            problem.returned().stream().map(ReturnedGoods::sku))
        .filter(sku -> asked.contains(sku.key()))
        .forEach(sku -> skus.put(sku.key(), sku));
    return skus;
  }

  /// What each batch carries.
  private record HandoverGoods(List<DescribedLine> lines, Map<SkuKey, Sku> skus, SentLots lots) {

    List<HandoverRow> of(DescribedBatch batch, String sellerId) {
      return lines.stream()
          .filter(line -> sellerId.isEmpty() || line.sellerId().equals(sellerId))
          .filter(
              line ->
                  line.departureId().equals(batch.departureId())
                      || line.onwardDepartureId().equals(batch.departureId()))
          .sorted(
              Comparator.comparing(DescribedLine::sellerId)
                  .thenComparing(DescribedLine::skuId)
                  .thenComparing(DescribedLine::toId)
                  .thenComparing(DescribedLine::departureId))
          .map(line -> row(batch, line))
          .toList();
    }

    private HandoverRow row(DescribedBatch batch, DescribedLine line) {
      var sku = skus.get(new SkuKey(line.sellerId(), line.skuId()));
      if (sku == null) {
        throw new IllegalStateException(
            "The SKU (%s/%s) is on the batch (%s) but not in the plan's problem. Plan it anew."
                .formatted(line.sellerId(), line.skuId(), line.departureId()));
      }
      return new HandoverRow(
          line,
          !line.departureId().equals(batch.departureId()),
          sku.volumeMm3() * line.units(),
          (long) sku.weightG() * line.units(),
          lots.of(line));
    }
  }
}
