package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER_LINE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.OpenOrderRecord;
import org.owplanner.batch.jooq.plan.tables.records.WaveStopRecord;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;

/// Reads the orders that wait, and those that are being picked already.
///
/// An order with a tour that has begun keeps the lines that it was planned with: what has changed
/// since is named, for the picker has the old list in hand.
final class OpenOrderReader {

  static final String CANCELLED = "CANCELLED";

  /// What is told of orders that are being picked.
  static final Set<String> WHILE_PICKED = Set.of("CANCELLED_WHILE_PICKED", "CHANGED_WHILE_PICKED");

  private final DSLContext database;
  private final String warehouseId;
  private final LocalClock clock;

  OpenOrderReader(DSLContext database, String warehouseId, LocalClock clock) {
    this.database = database;
    this.warehouseId = warehouseId;
    this.clock = clock;
  }

  /// Orders received by a moment that aren't cancelled nor picked by another shift, and those of
  /// tours that have begun.
  ShiftOrders read(int nowSecond, HandedOut handedOut, OtherShifts others, GoodsIndex index) {
    var lines = lines(index);
    var heads = heads();
    var begun = handedOut.stopsByOrder();
    var elsewhere = others.planOfOrder();
    var leftOut = new HashMap<Long, Integer>();
    var carriers = new HashMap<String, String>();
    var notes = new ArrayList<Finding>();
    var orders = new ArrayList<OpenOrder>();
    for (var head : heads.values()) {
      carriers.put(head.getOrderId(), Objects.requireNonNullElse(head.getCarrier(), ""));
      var isOpen =
          !head.getState().equals(CANCELLED) && clock.second(head.getReceivedAt()) <= nowSecond;
      if (isOpen && !begun.containsKey(head.getOrderId())) {
        var other = elsewhere.get(head.getOrderId());
        if (other == null) {
          orders.add(order(head, lines.getOrDefault(head.getOrderId(), List.of())));
        } else {
          leftOut.merge(other.runId(), 1, Integer::sum);
        }
      }
    }
    notes.addAll(others.notes(leftOut));
    if (!begun.isEmpty()) {
      var before = ordersOf(handedOut.runId(), index);
      begun.forEach(
          (id, stops) -> {
            var now = lines.getOrDefault(id, List.of());
            var planned =
                Objects.requireNonNull(before.get(id), "a planned order is one of its problem");
            var kept = keptLines(stops, planned.lines(), now);
            var head = heads.get(id);
            var isGone = head == null || head.getState().equals(CANCELLED);
            if (head != null && (isGone || !new HashSet<>(kept).equals(new HashSet<>(now)))) {
              notes.add(changed(id, isGone, 0));
            }
            if (!isGone) {
              notes.addAll(ShortPicks.of(id, stops, handedOut.picked()));
            }
            orders.add(head == null ? withLines(planned, kept) : order(head, kept));
          });
    }
    orders.sort(
        Comparator.comparingInt(OpenOrder::receivedSecond).thenComparing(OpenOrder::orderId));
    return new ShiftOrders(
        orders,
        orders.stream().map(order -> carriers.getOrDefault(order.orderId(), "")).toList(),
        notes);
  }

  private Map<String, OpenOrderRecord> heads() {
    var heads = new TreeMap<String, OpenOrderRecord>();
    database
        .selectFrom(OPEN_ORDER)
        .where(OPEN_ORDER.WAREHOUSE_ID.eq(warehouseId))
        .forEach(row -> heads.put(row.getOrderId(), row));
    return heads;
  }

  private Map<String, List<OrderLine>> lines(GoodsIndex index) {
    Map<String, List<OrderLine>> lines = new HashMap<>();
    database
        .selectFrom(OPEN_ORDER_LINE)
        .where(OPEN_ORDER_LINE.WAREHOUSE_ID.eq(warehouseId))
        .orderBy(OPEN_ORDER_LINE.ORDER_ID, OPEN_ORDER_LINE.LINE_NO)
        .forEach(
            row ->
                lines
                    .computeIfAbsent(row.getOrderId(), _ -> new ArrayList<>())
                    .add(
                        new OrderLine(
                            row.getLineNo(),
                            index.sku(row.getSellerId(), row.getSkuId()),
                            row.getUnits())));
    return lines;
  }

  private OpenOrder order(OpenOrderRecord head, List<OrderLine> lines) {
    return new OpenOrder(
        head.getOrderId(),
        clock.second(head.getReceivedAt()),
        clock.second(head.getCutOffAt()),
        head.getIsHardCutOff(),
        head.getPriority(),
        lines);
  }

  /// The orders of an earlier plan, as they were planned; of SKUs that this problem doesn't hold
  /// -1.
  private Map<String, OpenOrder> ordersOf(long runId, GoodsIndex index) {
    Map<String, OpenOrder> orders = new HashMap<>();
    var stored = new ProblemStore(database).load(PlanPartition.whole(runId), StoredWave.class);
    for (var order : stored.orders()) {
      var lines =
          order.lines().stream()
              .map(
                  line ->
                      new OrderLine(
                          line.lineNo(),
                          index.skus().getOrDefault(key(stored.skus().get(line.sku())), -1),
                          line.units()))
              .toList();
      orders.put(order.orderId(), withLines(order, lines));
    }
    return orders;
  }

  private static SkuKey key(Sku sku) {
    return new SkuKey(sku.sellerId(), sku.skuId());
  }

  private static OpenOrder withLines(OpenOrder order, List<OrderLine> lines) {
    return new OpenOrder(
        order.orderId(),
        order.receivedSecond(),
        order.cutOffSecond(),
        order.isHardCutOff(),
        order.priority(),
        lines);
  }

  /// The lines of an order that is being picked: of those in begun tours what these take, of the
  /// others what is asked for now, if that is as it was planned.
  private static List<OrderLine> keptLines(
      List<WaveStopRecord> begun, List<OrderLine> planned, List<OrderLine> now) {
    var begunUnits = units(begun);
    var kept = new ArrayList<OrderLine>();
    for (var line : planned) {
      var taken = begunUnits.getOrDefault(line.lineNo(), 0);
      if (taken == line.units() || now.contains(line)) {
        kept.add(line);
      } else if (taken > 0) {
        kept.add(new OrderLine(line.lineNo(), line.sku(), taken));
      }
    }
    return kept;
  }

  private static Map<Integer, Integer> units(List<WaveStopRecord> stops) {
    var units = new TreeMap<Integer, Integer>();
    stops.forEach(stop -> units.merge(stop.getLineNo(), stop.getUnits(), Integer::sum));
    return units;
  }

  /// What to do about an order that was cancelled or changed after it was handed out.
  ///
  /// @param stops stops not handed out yet that were taken out of the plan
  static Finding changed(String orderId, boolean isGone, int stops) {
    return new Finding(
        Severity.WARN,
        isGone ? "CANCELLED_WHILE_PICKED" : "CHANGED_WHILE_PICKED",
        orderId,
        isGone
            ? new Text(
                "订单 %s 已取消，但其行程已下发并保留（未下发的 %d 个拣货点已移出）。请通知拣选员停止，或在打包时取出。".formatted(orderId, stops),
                "Order %s was cancelled, but its tour has been handed out and stays (%d stops that weren't are taken out). Stop the picker, or take the goods out at packing."
                    .formatted(orderId, stops))
            : new Text(
                "订单 %s 在下发后有改动；行程按原行保留（未下发的 %d 个拣货点已移出）。请在打包时核对差异。".formatted(orderId, stops),
                "Order %s was changed after its tour had been handed out; the tour keeps the lines as they were (%d stops that weren't handed out are taken out). Settle the difference at packing."
                    .formatted(orderId, stops)));
  }
}
