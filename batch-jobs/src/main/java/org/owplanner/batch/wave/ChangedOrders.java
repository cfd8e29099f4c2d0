package org.owplanner.batch.wave;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER_LINE;
import static org.owplanner.batch.jooq.plan.Tables.WAVE;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_BATCH;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.jooq.feed.tables.records.OpenOrderRecord;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;

/// Takes out of a plan, before it is published, the orders that were changed or cancelled since its
/// snapshot, and names them. A tour that is left without stops goes; others stay as they were
/// planned, only lighter. What is being picked already stays; of such an order what no picker has
/// in hand yet is taken out.
final class ChangedOrders {

  private static final String GONE = "ORDER_GONE";

  private static final String COUNT_AGAIN =
      """
      WITH stops AS (
        SELECT s.order_id, s.line_no, s.units, b.wave_no,
          first_value(b.wave_no) OVER (PARTITION BY s.order_id, s.line_no ORDER BY s.batch_no) AS line_wave_no
        FROM plan.wave_stop s JOIN plan.wave_batch b USING (run_id, batch_no) WHERE s.run_id = {0})
      UPDATE plan.wave w SET
        orders = (SELECT count(DISTINCT order_id) FROM stops WHERE wave_no = w.wave_no),
        units = (SELECT coalesce(sum(units), 0) FROM stops WHERE wave_no = w.wave_no),
        lines = (SELECT count(DISTINCT (order_id, line_no)) FROM stops WHERE line_wave_no = w.wave_no)
      WHERE run_id = {0}
      """;

  private final DSLContext database;
  private final long runId;
  private final StoredWave stored;
  private final LocalClock clock;

  ChangedOrders(DSLContext database, long runId, StoredWave stored) {
    this.database = database;
    this.runId = runId;
    this.stored = stored;
    var warehouse = new WarehouseReader(database).require(stored.warehouseId());
    clock = new LocalClock(stored.planDate(), ZoneId.of(warehouse.getTimeZone()));
  }

  /// Takes them out.
  List<Finding> takeOut() {
    Set<String> handedOut = new HashSet<>();
    stored.released().stops().forEach(stop -> handedOut.add(stop.orderId()));
    // What had changed before the snapshot is told and planned already.
    Set<String> noted = new HashSet<>();
    stored.notes().stream()
        .filter(note -> OpenOrderReader.WHILE_PICKED.contains(note.code()))
        .forEach(note -> noted.add(note.subject()));
    var heads = heads();
    var lines = lines();
    var findings = new ArrayList<Finding>();
    for (var order : stored.orders()) {
      var change = change(order, heads.get(order.orderId()), lines);
      if (change.isEmpty()) {
        continue;
      }
      if (!handedOut.contains(order.orderId())) {
        var text = text(order.orderId(), change);
        takeOut(order.orderId(), change, text);
        findings.add(new Finding(Severity.WARN, change, order.orderId(), text));
      } else if (!noted.contains(order.orderId())) {
        var stops = takeOutRest(order.orderId(), change);
        if (stops > 0 || !change.equals(GONE)) {
          findings.add(
              OpenOrderReader.changed(order.orderId(), !change.equals("ORDER_CHANGED"), stops));
        }
      }
    }
    if (!findings.isEmpty()) {
      dropEmpty();
    }
    return findings;
  }

  private Map<String, OpenOrderRecord> heads() {
    return database
        .selectFrom(OPEN_ORDER)
        .where(OPEN_ORDER.WAREHOUSE_ID.eq(stored.warehouseId()))
        .fetchMap(OPEN_ORDER.ORDER_ID);
  }

  private Map<String, Set<OrderLine>> lines() {
    var skus = GoodsReader.indexOf(stored.skus());
    Map<String, Set<OrderLine>> lines = new HashMap<>();
    database
        .selectFrom(OPEN_ORDER_LINE)
        .where(OPEN_ORDER_LINE.WAREHOUSE_ID.eq(stored.warehouseId()))
        .forEach(
            row ->
                lines
                    .computeIfAbsent(row.getOrderId(), _ -> new HashSet<>())
                    .add(
                        new OrderLine(
                            row.getLineNo(),
                            skus.getOrDefault(new SkuKey(row.getSellerId(), row.getSkuId()), -1),
                            row.getUnits())));
    return lines;
  }

  /// What has become of an order since the snapshot, empty where nothing has.
  private String change(
      OpenOrder order, @Nullable OpenOrderRecord head, Map<String, Set<OrderLine>> lines) {
    if (head == null) {
      return GONE;
    }
    if (head.getState().equals(OpenOrderReader.CANCELLED)) {
      return "ORDER_CANCELLED";
    }
    var isSame =
        lines.getOrDefault(order.orderId(), Set.of()).equals(new HashSet<>(order.lines()))
            && clock.second(head.getCutOffAt()) == order.cutOffSecond()
            && head.getIsHardCutOff() == order.isHardCutOff()
            && head.getPriority() == order.priority();
    return isSame ? "" : "ORDER_CHANGED";
  }

  private static Text text(String orderId, String change) {
    return switch (change) {
      case GONE ->
          new Text(
              "订单 %s 在制定计划期间已不再待拣，未发布其行程。无需处理。".formatted(orderId),
              "Order %s waits no longer since the plan was begun; its picks weren't published. Nothing is to be done."
                  .formatted(orderId));
      case "ORDER_CANCELLED" ->
          new Text(
              "订单 %s 在制定计划期间被取消，未发布其行程。无需处理。".formatted(orderId),
              "Order %s was cancelled since the plan was begun; its picks weren't published. Nothing is to be done."
                  .formatted(orderId));
      default ->
          new Text(
              "订单 %s 在制定计划期间有改动，未发布其行程。重新计划即可纳入。".formatted(orderId),
              "Order %s was changed since the plan was begun; its picks weren't published. Plan again to have it picked."
                  .formatted(orderId));
    };
  }

  private void takeOut(String orderId, String change, Text reason) {
    database
        .deleteFrom(WAVE_STOP)
        .where(WAVE_STOP.RUN_ID.eq(runId))
        .and(WAVE_STOP.ORDER_ID.eq(orderId))
        .execute();
    mark(orderId, WavePlanReader.WITHDRAWN, change, reason);
  }

  private void mark(String orderId, String state, String change, Text reason) {
    database
        .update(WAVE_ORDER)
        .set(WAVE_ORDER.STATE, state)
        .set(WAVE_ORDER.WAVE_NO, 0)
        .set(WAVE_ORDER.PICKED_SECOND, -1)
        .set(WAVE_ORDER.PACKED_SECOND, -1)
        .set(WAVE_ORDER.CODE, change)
        .set(WAVE_ORDER.REASON_ZH, reason.zh())
        .set(WAVE_ORDER.REASON_EN, reason.en())
        .set(WAVE_ORDER.REMEDY_ZH, "")
        .set(WAVE_ORDER.REMEDY_EN, "")
        .where(WAVE_ORDER.RUN_ID.eq(runId))
        .and(WAVE_ORDER.ORDER_ID.eq(orderId))
        .execute();
  }

  /// Takes out what no picker has in hand yet, and tells how many stops that were.
  private int takeOutRest(String orderId, String change) {
    var stops =
        database
            .deleteFrom(WAVE_STOP)
            .where(WAVE_STOP.RUN_ID.eq(runId))
            .and(WAVE_STOP.ORDER_ID.eq(orderId))
            .and(
                WAVE_STOP.BATCH_NO.in(
                    select(WAVE_BATCH.BATCH_NO)
                        .from(WAVE_BATCH)
                        .where(WAVE_BATCH.RUN_ID.eq(runId))
                        .and(WAVE_BATCH.IS_RELEASED.isFalse())))
            .execute();
    if (stops > 0) {
      mark(orderId, OrderState.DEFERRED.name(), change, restText(orderId));
    }
    return stops;
  }

  private static Text restText(String orderId) {
    return new Text(
        "订单 %s 在制定计划期间被取消或改动，尚未下发的行程未发布。重新计划即可纳入仍需拣选的部分。".formatted(orderId),
        "Order %s was cancelled or changed since the plan was begun; what of it had not been handed out wasn't published. Plan again to have the rest picked, if it is still wanted."
            .formatted(orderId));
  }

  private void dropEmpty() {
    database
        .deleteFrom(WAVE_BATCH)
        .where(WAVE_BATCH.RUN_ID.eq(runId))
        .andNot(
            exists(
                selectOne()
                    .from(WAVE_STOP)
                    .where(WAVE_STOP.RUN_ID.eq(WAVE_BATCH.RUN_ID))
                    .and(WAVE_STOP.BATCH_NO.eq(WAVE_BATCH.BATCH_NO))))
        .execute();
    database.execute(COUNT_AGAIN, val(runId));
    database
        .deleteFrom(WAVE)
        .where(WAVE.RUN_ID.eq(runId))
        .andNot(
            exists(
                selectOne()
                    .from(WAVE_BATCH)
                    .where(WAVE_BATCH.RUN_ID.eq(WAVE.RUN_ID))
                    .and(WAVE_BATCH.WAVE_NO.eq(WAVE.WAVE_NO))))
        .execute();
  }
}
