package org.owplanner.batch.wave;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER_LINE;
import static org.owplanner.batch.jooq.feed.Tables.SKU;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.batch.warehouse.FloorReader;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.batch.warehouse.RateReader;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.Shift;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRates;

/// Reads one warehouse and one shift from the feed: goods that are asked for and where they lie,
/// and nothing of all the others. The caller's transaction makes it one consistent snapshot.
final class WaveProblemReader {

  private final DSLContext database;

  WaveProblemReader(DSLContext database) {
    this.database = database;
  }

  /// Currency and rates of what is asked for.
  ///
  /// @throws PlanningException where the warehouse isn't known or a rate is out of its range
  RunTerms terms(PlanRequest request) {
    var warehouse = new WarehouseReader(database).require(request.scopeId());
    return new RunTerms(
        warehouse.getCurrency(),
        new RateReader(database)
            .rates(request.scopeId(), request.planDate(), List.of(WaveRate.values())));
  }

  /// The problem of a warehouse and a shift.
  ///
  /// @param terms currency and rates that the run is reckoned in
  /// @throws PlanningException where warehouse, shift or floor can't be planned, or nothing waits
  StoredWave read(PlanRequest request, RunTerms terms) {
    var options = WaveOptions.of(request);
    var warehouse = new WarehouseReader(database).require(request.scopeId());
    var id = warehouse.getWarehouseId();
    var shifts = new ShiftReader(database, warehouse);
    var shift = shifts.shift(request.shift());
    var now = nowSecond(options, shift);
    var nextShift = shifts.nextShiftSecond(shift, request.planDate());
    // Where goods lie elsewhere, no tour has begun.
    var handedOut =
        options.slotsOfPlan() > 0
            ? HandedOut.none()
            : HandedOut.of(
                database,
                request,
                options.isFromSome() ? OptionalInt.of(now) : OptionalInt.empty());
    var others = OtherShifts.of(database, request, shift, shifts);
    var skus =
        new GoodsReader(database, id).skus(isAskedFor(id, handedOut, SKU.SELLER_ID, SKU.SKU_ID));
    if (skus.isEmpty()) {
      throw nothingWaits(warehouse, request);
    }
    requireStock(id, handedOut);
    var floor = new FloorReader(database, id, isNeeded(id, handedOut, options));
    var layout =
        floor.read(warehouse.getDepotAisle(), RoutingPolicy.valueOf(warehouse.getRoutingPolicy()));
    var index = new GoodsIndex(layout, skus);
    var clock = new LocalClock(request.planDate(), ZoneId.of(warehouse.getTimeZone()));
    var orders = new OpenOrderReader(database, id, clock).read(now, handedOut, others, index);
    if (orders.orders().isEmpty()) {
      throw nothingWaits(warehouse, request);
    }
    var places =
        options.slotsOfPlan() > 0
            ? NewPlaces.of(database, options.slotsOfPlan(), id)
            : NewPlaces.none();
    var stock = new LocationStockReader(database, id, index, places);
    var lots =
        stock.read(
            isAskedFor(id, handedOut, LOCATION_STOCK.SELLER_ID, LOCATION_STOCK.SKU_ID),
            handedOut,
            others);
    var crew = new CrewReader(database, id);
    var zones = zones(layout);
    var equipment = crew.equipment(zones, floor.aisleNames());
    var pickers = crew.pickers(shift, equipment, zones);
    var busy = others.busy(now);
    var problem =
        new WaveProblem(
            id,
            request.planDate(),
            terms.currency(),
            shift,
            now,
            nextShift,
            layout,
            skus,
            lots,
            orders.orders(),
            equipment,
            busy.free(pickers),
            crew.packing(Math.min(now, shift.fromSecond()), nextShift),
            handedOut.rows(index),
            handedOut.notBegun(index),
            new WaveRates(terms.rates()));
    var notes = new ArrayList<Finding>(orders.notes());
    notes.addAll(stock.notes());
    notes.addAll(busy.notes(pickers));
    notes.addAll(ClockChange.notes(clock, now, nextShift));
    notes.addAll(new GeneratedNote(database, id).notes());
    var replans = handedOut.isEmpty() ? 0 : handedOut.runId();
    return StoredWave.of(problem, orders.carriers(), replans, notes);
  }

  static int nowSecond(WaveOptions options, Shift shift) {
    if (!options.isFromSome()) {
      return shift.fromSecond();
    }
    var second = options.fromSecond();
    var now =
        second + LocalClock.DAY_SECONDS < shift.toSecond()
            ? second + LocalClock.DAY_SECONDS
            : second;
    if (now >= shift.toSecond()) {
      throw new PlanningException(
          new Text(
              "时刻（%s）须在班次（%s）结束之前。请指定更早的 --from。".formatted(options.from(), shift.shiftId()),
              "The moment (%s) must lie before the end of shift (%s). Give an earlier --from."
                  .formatted(options.from(), shift.shiftId())));
    }
    return now;
  }

  /// Whether a SKU is asked for, or is on a tour of the plan that stays in part.
  private static Condition isAskedFor(
      String warehouseId,
      HandedOut handedOut,
      TableField<?, String> sellerId,
      TableField<?, String> skuId) {
    var isOrdered =
        row(sellerId, skuId)
            .in(
                select(OPEN_ORDER_LINE.SELLER_ID, OPEN_ORDER_LINE.SKU_ID)
                    .from(OPEN_ORDER_LINE)
                    .where(OPEN_ORDER_LINE.WAREHOUSE_ID.eq(warehouseId)));
    return handedOut.isEmpty()
        ? isOrdered
        : isOrdered.or(
            row(sellerId, skuId)
                .in(
                    select(WAVE_STOP.SELLER_ID, WAVE_STOP.SKU_ID)
                        .from(WAVE_STOP)
                        .where(WAVE_STOP.RUN_ID.eq(handedOut.runId()))));
  }

  /// Whether something lies at a location, or shall lie there, that is asked for.
  private static Condition isNeeded(String warehouseId, HandedOut handedOut, WaveOptions options) {
    var isNeeded =
        LOCATION.LOCATION_ID.in(
            select(LOCATION_STOCK.LOCATION_ID)
                .from(LOCATION_STOCK)
                .where(LOCATION_STOCK.WAREHOUSE_ID.eq(warehouseId))
                .and(
                    isAskedFor(
                        warehouseId, handedOut, LOCATION_STOCK.SELLER_ID, LOCATION_STOCK.SKU_ID)));
    if (options.slotsOfPlan() > 0) {
      isNeeded =
          isNeeded.or(
              LOCATION.LOCATION_ID.in(
                  select(SLOTTING_ASSIGNMENT.LOCATION_ID)
                      .from(SLOTTING_ASSIGNMENT)
                      .where(SLOTTING_ASSIGNMENT.RUN_ID.eq(options.slotsOfPlan()))
                      .and(
                          isAskedFor(
                              warehouseId,
                              handedOut,
                              SLOTTING_ASSIGNMENT.SELLER_ID,
                              SLOTTING_ASSIGNMENT.SKU_ID))));
    }
    return handedOut.isEmpty()
        ? isNeeded
        : isNeeded.or(
            LOCATION.LOCATION_ID.in(
                select(WAVE_STOP.LOCATION_ID)
                    .from(WAVE_STOP)
                    .where(WAVE_STOP.RUN_ID.eq(handedOut.runId()))));
  }

  private void requireStock(String warehouseId, HandedOut handedOut) {
    var isOfWarehouse = LOCATION_STOCK.WAREHOUSE_ID.eq(warehouseId);
    var isAskedFor =
        isAskedFor(warehouseId, handedOut, LOCATION_STOCK.SELLER_ID, LOCATION_STOCK.SKU_ID);
    if (!database.fetchExists(LOCATION_STOCK, isOfWarehouse.and(isAskedFor))) {
      throw new PlanningException(
          new Text(
              "仓库（%s）的库位上没有待拣订单所需的任何商品，无从拣选。请导入 location_stock.csv。".formatted(warehouseId),
              "Warehouse (%s) has nothing at its locations of what its open orders ask for, so nothing can be picked. Import its location_stock.csv."
                  .formatted(warehouseId)));
    }
  }

  private static PlanningException nothingWaits(WarehouseRecord warehouse, PlanRequest request) {
    var id = warehouse.getWarehouseId();
    return new PlanningException(
        new Text(
            "仓库（%s）在 %s 没有待拣订单。请导入 open_order.csv 和 open_order_line.csv，或检查 --date。"
                .formatted(id, request.planDate()),
            "No order of warehouse (%s) waits on %s. Import open_order.csv and open_order_line.csv, or look at --date."
                .formatted(id, request.planDate())));
  }

  private static SortedSet<String> zones(Layout layout) {
    var zones = new TreeSet<String>();
    layout.locations().stream().map(Location::zone).forEach(zones::add);
    return zones;
  }
}
