package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.transfer.cell.Periods;

/// Writes a plan as rows: lines, batches, space, and stock of the cells that it touches.
final class RowWriter {

  private static final long MM3_PER_CM3 = 1000;

  private final Prepared prepared;
  private final TransferFacts facts;
  private final Network network;

  RowWriter(Prepared prepared) {
    this.prepared = prepared;
    facts = prepared.facts();
    network = facts.network();
  }

  /// The cells that plans of all goods touch, by goods.
  static List<List<TouchedCell>> touched(Prepared prepared, GoodsWork work, List<GoodsPlan> plans) {
    var touched = new ArrayList<List<TouchedCell>>(Collections.nCopies(plans.size(), List.of()));
    work.forEach(
        plans.size(),
        (tools, k) -> {
          var plan = plans.get(k);
          if (hasLines(plan)
              && prepared.facts().goods().get(plan.goods()) instanceof SkuGoods sku) {
            touched.set(k, TouchedCell.of(tools, sku, plan));
          }
        });
    return touched;
  }

  TransferRows rows(List<GoodsPlan> plans, List<List<TouchedCell>> touched) {
    var moved = plans.stream().filter(plan -> hasLines(plan)).toList();
    var lines = new ArrayList<TransferLine>();
    moved.forEach(plan -> addLines(plan, lines));
    lines.sort(
        Comparator.<TransferLine>comparingInt(line -> tripOf(line).index())
            .thenComparing(TransferLine::onwardDepartureId)
            .thenComparing(TransferLine::fromId)
            .thenComparing(TransferLine::sku, TransferFacts.BY_KEY));
    return new TransferRows(lines, batches(moved), space(moved), stock(touched));
  }

  private static boolean hasLines(GoodsPlan plan) {
    for (var amount : plan.amounts()) {
      if (amount > 0) {
        return true;
      }
    }
    return false;
  }

  private Trip tripOf(TransferLine line) {
    var route = network.find(line.departureId(), line.onwardDepartureId());
    if (route == null) {
      throw new IllegalStateException("No route of the line (%s).".formatted(line));
    }
    return route.first();
  }

  private void addLines(GoodsPlan plan, List<TransferLine> lines) {
    var goods = facts.goods().get(plan.goods());
    for (var k = 0; k < plan.routes().length; k++) {
      var amount = plan.amounts()[k];
      if (amount == 0) {
        continue;
      }
      var route = network.route(plan.routes()[k]);
      var units = amount * goods.pieceUnits();
      lines.add(
          new TransferLine(
              route.first().departure().departureId(),
              route.onwardId(),
              route.first().lane().fromId(),
              route.last().lane().toId(),
              goods.sku(route.from()).key(),
              Math.ceilDiv(units, goods.sku(route.from()).casePack()),
              units,
              route.isHome(),
              goods.isPinned(route.index())));
    }
  }

  private List<TransferBatch> batches(List<GoodsPlan> moved) {
    var drafts = new TreeMap<Integer, BatchDraft>();
    for (var plan : moved) {
      var goods = facts.goods().get(plan.goods());
      for (var k = 0; k < plan.routes().length; k++) {
        var units = plan.amounts()[k] * goods.pieceUnits();
        var route = network.route(plan.routes()[k]);
        if (units > 0) {
          var sku = goods.sku(route.from());
          var second = route.second();
          draft(drafts, route.first()).add(sku, units);
          if (second != null) {
            draft(drafts, second).add(sku, units);
          }
        }
      }
    }
    return drafts.values().stream().map(BatchDraft::batch).toList();
  }

  private static BatchDraft draft(Map<Integer, BatchDraft> drafts, Trip trip) {
    return drafts.computeIfAbsent(trip.index(), index -> new BatchDraft(trip));
  }

  private List<SpaceDay> space(List<GoodsPlan> moved) {
    var loads = new TreeMap<Integer, long[]>();
    for (var plan : moved) {
      var goods = facts.goods().get(plan.goods());
      for (var k = 0; k < plan.routes().length; k++) {
        var units = (long) plan.amounts()[k] * goods.pieceUnits();
        if (units > 0) {
          var route = network.route(plan.routes()[k]);
          addLoad(route, units * goods.sku(route.from()).volumeMm3(), loads);
        }
      }
    }
    var days = new ArrayList<SpaceDay>();
    loads.forEach((place, load) -> addSpace(place, load, days));
    return days;
  }

  private static void addLoad(Route route, long mm3, Map<Integer, long[]> loads) {
    var legs = new ArrayList<Trip>(List.of(route.first()));
    var second = route.second();
    if (second != null) {
      legs.add(second);
    }
    for (var leg : legs) {
      addFrom(loads, leg.from(), leg.offset(), -mm3);
      if (!leg.lane().isHome()) {
        addFrom(loads, leg.to(), leg.plannedOffset(), mm3);
      }
    }
  }

  private static void addFrom(Map<Integer, long[]> loads, int place, int from, long mm3) {
    var load = loads.computeIfAbsent(place, id -> new long[Periods.SPACE_DAYS]);
    for (var day = from; day < Periods.SPACE_DAYS; day++) {
      load[day] += mm3;
    }
  }

  private void addSpace(int place, long[] load, List<SpaceDay> days) {
    var capacities = prepared.limits().capacitiesCm3(facts.problem(), place);
    for (var day = 0; day < load.length; day++) {
      var base = prepared.limits().baseMm3(place, day);
      days.add(
          new SpaceDay(
              network.placeId(place),
              facts.problem().planDay() + day,
              capacities[day],
              Math.ceilDiv(base, MM3_PER_CM3),
              Math.max(0, Math.ceilDiv(base + load[day], MM3_PER_CM3))));
    }
  }

  private List<ProjectedCell> stock(List<List<TouchedCell>> touched) {
    var cells = new ArrayList<ProjectedCell>();
    for (var goods = 0; goods < touched.size(); goods++) {
      if (facts.goods().get(goods) instanceof SkuGoods sku) {
        for (var one : touched.get(goods)) {
          var cell = sku.cells().get(one.cell());
          cells.add(
              new ProjectedCell(
                  cell.warehouseId(), cell.sku().key(), floats(one.without()), floats(one.with())));
        }
      }
    }
    cells.sort(
        Comparator.comparing(ProjectedCell::warehouseId)
            .thenComparing(ProjectedCell::sku, TransferFacts.BY_KEY));
    return cells;
  }

  private static float[] floats(double[] values) {
    var floats = new float[values.length];
    for (var k = 0; k < floats.length; k++) {
      floats[k] = (float) values[k];
    }
    return floats;
  }
}
