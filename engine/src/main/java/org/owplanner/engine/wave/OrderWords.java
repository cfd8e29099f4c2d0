package org.owplanner.engine.wave;

import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why an order isn't on time, with numbers, and what would help.
final class OrderWords {

  /// A year: a cut-off that is further back was hardly meant.
  private static final int LONG_AGO_SECONDS = 366 * 86_400;

  private final WaveFacts facts;
  private final WaveState state;
  private final StockChoice choice;

  OrderWords(WaveState state) {
    this.state = state;
    facts = state.facts();
    choice = new StockChoice(facts);
  }

  /// Of an order that no plan could pick.
  WhyNot unfillable(int o) {
    var code = facts.book().unfillable(o);
    var id = facts.book().order(o).orderId();
    return switch (code) {
      case OrderCode.NO_LINES ->
          WhyNot.of(
              code,
              "订单 %s 没有订单行".formatted(id),
              "Order %s has no lines".formatted(id),
              "补上它的订单行，或取消该订单",
              "Add its lines, or cancel it");
      case OrderCode.STOCK, OrderCode.EXPIRED -> shortOfStock(o, code);
      case OrderCode.EQUIPMENT ->
          WhyNot.of(
              code,
              "订单 %s（%s）装不进能到达其货位的任何设备".formatted(id, size(o)),
              "Order %s (%s) fits no equipment that may go to its locations".formatted(id, size(o)),
              "安排更大的设备，或打开 split_large_orders",
              "Use larger equipment, or set split_large_orders to 1");
      default ->
          WhyNot.of(
              code,
              "订单 %s 的货在没有一名拣选员能全部到达的库区或巷道%s".formatted(id, places(o)),
              "No single picker may go to all the zones and aisles where the goods of order %s lie%s"
                  .formatted(id, places(o)),
              "给一名拣选员及其设备开放这些库区，或打开 pick_by_zone",
              "Open these zones to a picker and its equipment, or set pick_by_zone to 1");
    };
  }

  private WhyNot shortOfStock(int o, String code) {
    var sku = facts.book().blockedSku(o);
    var need = facts.book().need(o).getOrDefault(sku, 0L);
    var units = facts.lots().unitsOf(sku);
    var expired = facts.lots().expiredUnits(sku);
    var name = facts.problem().skus().get(sku).skuId();
    return WhyNot.of(
        code,
        "SKU %s 需要 %d 件，可用 %d 件，缺 %d 件（已过期 %d 件）"
            .formatted(name, need, units, need - units, expired),
        "SKU %s: %d units asked for, %d usable, %d short (%d have expired)"
            .formatted(name, need, units, need - units, expired),
        "补 %d 件 %s，或更正库存".formatted(need - units, name),
        "Bring %d more units of %s, or correct its stock".formatted(need - units, name));
  }

  private String size(int o) {
    var volume = 0L;
    var weight = 0L;
    for (var entry : facts.book().need(o).entrySet()) {
      volume += facts.book().volumeMm3OfSku(entry.getKey()) * entry.getValue();
      weight += facts.book().weightOfSku(entry.getKey()) * entry.getValue();
    }
    return "%d cm³, %d g".formatted(OrderBook.cm3(volume), weight);
  }

  private String places(int o) {
    var layout = facts.problem().layout();
    var named = new java.util.TreeSet<String>();
    for (var sku : facts.book().need(o).keySet()) {
      for (var lot = facts.lots().first(sku); lot < facts.lots().first(sku + 1); lot++) {
        var location = layout.location(facts.lots().location(lot));
        named.add(location.zone() + "/" + location.aisle());
      }
    }
    var told = named.stream().limit(4).toList();
    return told.isEmpty() ? "" : " " + told;
  }

  /// Of an order that waits for the next shift.
  WhyNot deferred(int o) {
    var id = facts.book().order(o).orderId();
    var sku = missingSku(o);
    if (sku >= 0) {
      var name = facts.problem().skus().get(sku).skuId();
      var need = facts.book().need(o).getOrDefault(sku, 0L);
      var left = left(sku);
      var more = Math.max(1, need - left);
      return WhyNot.of(
          OrderCode.STOCK,
          "SKU %s 只剩 %d 件可取，订单 %s 要 %d 件，其余分给了别的订单".formatted(name, left, id, need),
          "Of SKU %s %d units are left to take, order %s needs %d; other orders got the rest"
              .formatted(name, left, id, need),
          "再补 %d 件 %s".formatted(more, name),
          "Bring %d more units of %s".formatted(more, name));
    }
    if (state.times().binds() && hasFreeTime(o)) {
      var grid = facts.grid();
      return WhyNot.of(
          OrderCode.WAVE_SIZE,
          "每个波次须有 %d 到 %d 行，订单 %s 放不进任何波次".formatted(grid.leastLines(), grid.mostLines(), id),
          "Waves hold %d to %d lines, and order %s fits into none"
              .formatted(grid.leastLines(), grid.mostLines(), id),
          "放宽 wave_least_lines 或 wave_most_lines",
          "Loosen wave_least_lines or wave_most_lines");
    }
    var crew = facts.crew();
    var hours = 0L;
    for (var p = 0; p < crew.size(); p++) {
      hours += Math.max(0, crew.toSecond(p) - crew.freeSecond(p));
    }
    return WhyNot.of(
        OrderCode.CAPACITY,
        "本班 %d 名拣选员共 %.1f 小时已排满，订单 %s 排不进".formatted(crew.size(), hours / 3600.0, id),
        "The %d pickers' %.1f hours of this shift are full; order %s finds no room"
            .formatted(crew.size(), hours / 3600.0, id),
        "从 %s 起增加一名拣选员".formatted(clock(facts.grid().first())),
        "One more picker from %s".formatted(clock(facts.grid().first())));
  }

  /// Whether a picker who may take the order has hours left for it as a tour of its own: then it is
  /// the waves' sizes that keep it out.
  private boolean hasFreeTime(int o) {
    var crew = facts.crew();
    var parts = facts.parts();
    for (var p = 0; p < crew.size(); p++) {
      var free =
          state.length(p) == 0
              ? crew.freeSecond(p)
              : state.batch(state.batchAt(p, state.length(p) - 1)).endSecond;
      for (var position = 0; position < state.length(p); position++) {
        free -= waitBefore(p, position);
      }
      var seconds = (double) free;
      for (var part = parts.firstPart()[o]; part < parts.firstPart()[o + 1]; part++) {
        seconds += secondsAlone(p, part);
      }
      if (seconds <= crew.toSecond(p)) {
        return true;
      }
    }
    return false;
  }

  private int waitBefore(int picker, int position) {
    var before =
        position == 0
            ? facts.crew().freeSecond(picker)
            : state.batch(state.batchAt(picker, position - 1)).endSecond;
    return state.batch(state.batchAt(picker, position)).startSecond - before;
  }

  /// Seconds of a tour for this part alone, without end where this picker may not take it.
  private double secondsAlone(int picker, int part) {
    var crew = facts.crew();
    var take = choice.nearDepot(state.stock(), part, crew.classOf(picker));
    if (take == null || !state.loads().takesAlone(part, crew.equipment(picker))) {
      return Double.POSITIVE_INFINITY;
    }
    var gauge = state.gauge();
    gauge.begin();
    gauge.add(take);
    return facts
        .prices()
        .seconds(
            gauge.walkMm(), crew.mmPerSecond(picker), gauge.reachSeconds(), gauge.pickSeconds());
  }

  /// The first SKU of which too little is left, -1 for none.
  private int missingSku(int o) {
    for (var entry : facts.book().need(o).entrySet()) {
      if (left(entry.getKey()) < entry.getValue()) {
        return entry.getKey();
      }
    }
    var parts = facts.parts();
    for (var part = parts.firstPart()[o]; part < parts.firstPart()[o + 1]; part++) {
      var isSomewhere = false;
      for (var c = 0; c < facts.crew().classes() && !isSomewhere; c++) {
        isSomewhere = choice.nearDepot(state.stock(), part, c) != null;
      }
      if (!isSomewhere) {
        return parts.itemSku()[parts.firstItem()[part]];
      }
    }
    return -1;
  }

  private long left(int sku) {
    var sum = 0L;
    for (var lot = facts.lots().first(sku); lot < facts.lots().first(sku + 1); lot++) {
      sum += state.stock().units(lot);
    }
    return sum;
  }

  /// Of an order that is packed after its cut-off.
  WhyNot late(int o, int picked, int packed, boolean isWithoutSlot) {
    var order = facts.book().order(o);
    var cutOff = order.cutOffSecond();
    var pack = facts.prices().packSeconds();
    var minutes = Math.ceilDiv((long) packed - cutOff, 60);
    var begins = facts.grid().first();
    for (var p = 0; p < facts.crew().size(); p++) {
      begins = Math.min(begins, facts.crew().picker(p).fromSecond());
    }
    var earliest =
        Math.max(facts.problem().nowSecond(), begins) + facts.prices().setUpSeconds() + pack;
    if (cutOff < -LONG_AGO_SECONDS) {
      return WhyNot.of(
          OrderCode.CUT_OFF_PAST,
          "截单时间在班次一年多以前",
          "Its cut-off is more than a year before the shift",
          "更正订单 %s 的截单时间".formatted(order.orderId()),
          "Correct the cut-off of order %s".formatted(order.orderId()));
    }
    if (cutOff < earliest) {
      return WhyNot.of(
          OrderCode.CUT_OFF_PAST,
          "截单 %s 早于最早可打包完成的 %s".formatted(clock(cutOff), clock((int) Math.ceil(earliest))),
          "Its cut-off at %s is before anything could be packed, at %s"
              .formatted(clock(cutOff), clock((int) Math.ceil(earliest))),
          "改约 %s 之后的承运商".formatted(clock(packed)),
          "Book a carrier after %s".formatted(clock(packed)));
    }
    if (isWithoutSlot || picked + pack <= cutOff) {
      return WhyNot.of(
          OrderCode.PACKING,
          "%s 拣完，但打包产能不足，%s 才打包完，晚 %d 分钟".formatted(clock(picked), clock(packed), minutes),
          "Picked at %s, but packing is full: packed at %s, %d min late"
              .formatted(clock(picked), clock(packed), minutes),
          "在 %s 前增加一单的打包产能，或截单改为 %s".formatted(clock(cutOff), clock(packed)),
          "Packing capacity for one more order before %s, or the cut-off at %s"
              .formatted(clock(cutOff), clock(packed)));
    }
    return WhyNot.of(
        OrderCode.CUT_OFF,
        "%s 打包完，截单 %s，晚 %d 分钟：之前的拣选时间给了更急的订单".formatted(clock(packed), clock(cutOff), minutes),
        "Packed at %s, %d min after its cut-off at %s: pickers' time before goes to dearer orders"
            .formatted(clock(packed), minutes, clock(cutOff)),
        "截单改为 %s（原 %s），或 %s 前增加一名拣选员".formatted(clock(packed), clock(cutOff), clock(cutOff)),
        "Its cut-off at %s instead of %s, or one more picker before %s"
            .formatted(clock(packed), clock(cutOff), clock(cutOff)));
  }

  /// Hours and minutes, rounded up; beyond midnight they go on counting.
  static String clock(int second) {
    var minutes = Math.ceilDiv(second, 60);
    return minutes < 0
        ? "-%02d:%02d".formatted(-minutes / 60, -minutes % 60)
        : "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
