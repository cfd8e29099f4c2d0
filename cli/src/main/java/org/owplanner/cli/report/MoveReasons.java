package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.engine.solve.Reason;

/// Why goods move and batches leave, by what they are about.
public final class MoveReasons {

  private static final String BATCH = "BATCH/";

  private final Map<String, List<Reason>> bySubject = new HashMap<>();

  private MoveReasons() {}

  /// All reasons of a plan.
  public static MoveReasons of(List<Reason> all) {
    var reasons = new MoveReasons();
    for (var reason : all) {
      reasons.bySubject.computeIfAbsent(reason.subject(), _ -> new ArrayList<>()).add(reason);
    }
    return reasons;
  }

  /// Why the goods of a line move: why its SKU does; of returned goods, why those of the warehouse
  /// do.
  public List<Reason> of(DescribedLine line) {
    var sku = line.sellerId() + "/" + line.skuId();
    return bySubject.getOrDefault(line.isReturned() ? sku + "@" + line.fromId() : sku, List.of());
  }

  /// Why a batch leaves.
  public List<Reason> ofBatch(String departureId) {
    return bySubject.getOrDefault(BATCH + departureId, List.of());
  }
}
