package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;

/// Which lots lines of transfers take: the oldest go first, on the earliest departure.
final class SentLots {

  /// The order in which lines take lots.
  private static final Comparator<DescribedLine> TURN =
      Comparator.comparing(DescribedLine::departsOn)
          .thenComparing(DescribedLine::departureId)
          .thenComparing(DescribedLine::onwardDepartureId)
          .thenComparing(DescribedLine::sellerId)
          .thenComparing(DescribedLine::skuId);

  /// Goods in a warehouse, those that buyers sent back apart from all others.
  private record Place(String warehouseId, SkuKey sku, boolean isReturned) {}

  private final Map<Place, Deque<LotUnits>> left = new HashMap<>();
  private final Map<DescribedLine, List<LotUnits>> taken = new HashMap<>();

  private SentLots() {}

  /// @param problem what the plan was made from
  /// @param lines all lines of the plan
  static SentLots of(TransferProblem problem, List<DescribedLine> lines) {
    var lots = new SentLots();
    var asked = new HashSet<Place>();
    lines.forEach(line -> asked.add(place(line)));
    for (var cell : problem.cells()) {
      var place = new Place(cell.warehouseId(), cell.sku().key(), false);
      if (asked.contains(place)) {
        lots.left.put(place, onHand(cell));
      }
    }
    problem.returned().stream()
        .sorted(Comparator.comparingInt(ReturnedGoods::receivedDay))
        .forEach(
            goods -> {
              var place = new Place(goods.warehouseId(), goods.sku().key(), true);
              if (asked.contains(place)) {
                lots.left
                    .computeIfAbsent(place, _ -> new ArrayDeque<>())
                    .add(lot(goods.receivedDay(), goods.units()));
              }
            });
    lines.stream().sorted(TURN).forEach(line -> lots.taken.put(line, lots.take(line)));
    return lots;
  }

  /// The lots of a line, the oldest first; they add up to its units.
  List<LotUnits> of(DescribedLine line) {
    return taken.getOrDefault(line, List.of());
  }

  private static Place place(DescribedLine line) {
    return new Place(line.fromId(), new SkuKey(line.sellerId(), line.skuId()), line.isReturned());
  }

  private static LotUnits lot(int receivedDay, int units) {
    return new LotUnits(LocalDate.ofEpochDay(receivedDay), units);
  }

  /// Stock by lot. Where more is known to have come than is there, the oldest is gone; what came
  /// nobody knows when is the newest.
  private static Deque<LotUnits> onHand(TransferCell cell) {
    var lots = new ArrayDeque<LotUnits>();
    var units = Math.max(0, cell.onHandUnits());
    for (var aged : newestFirst(cell.aged())) {
      var kept = Math.min(units, aged.units());
      if (kept > 0) {
        lots.addFirst(lot(aged.receivedDay(), kept));
        units -= kept;
      }
    }
    if (units > 0) {
      lots.addLast(new LotUnits(LotUnits.UNKNOWN, units));
    }
    return lots;
  }

  private static List<AgedUnits> newestFirst(List<AgedUnits> aged) {
    return aged.stream()
        .sorted(Comparator.comparingInt(AgedUnits::receivedDay).reversed())
        .toList();
  }

  private List<LotUnits> take(DescribedLine line) {
    var lots = left.getOrDefault(place(line), new ArrayDeque<>());
    var all = new ArrayList<LotUnits>();
    var missing = line.units();
    while (missing > 0 && !lots.isEmpty()) {
      var lot = lots.removeFirst();
      var units = Math.min(missing, lot.units());
      all.add(new LotUnits(lot.receivedOn(), units));
      if (units < lot.units()) {
        lots.addFirst(new LotUnits(lot.receivedOn(), lot.units() - units));
      }
      missing -= units;
    }
    return missing == 0
        ? List.copyOf(all)
        : Stream.concat(all.stream(), Stream.of(new LotUnits(LotUnits.UNKNOWN, missing))).toList();
  }
}
