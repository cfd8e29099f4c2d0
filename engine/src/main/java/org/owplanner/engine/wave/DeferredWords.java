package org.owplanner.engine.wave;

import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why an order waits for the next shift, and what would have it picked in this one.
final class DeferredWords {

  private final WaveFacts facts;
  private final WaveState state;
  private final StockChoice choice;
  private final LoneTour tour;

  DeferredWords(WaveState state, LoneTour tour) {
    this.state = state;
    this.tour = tour;
    facts = state.facts();
    choice = new StockChoice(facts);
  }

  WhyNot of(int o) {
    var sku = missingSku(o);
    if (sku >= 0) {
      return shortOfStock(o, sku);
    }
    var withTime = withTime(o);
    if (withTime == LoneTour.NOBODY) {
      return shortOfHours(o);
    }
    return state.times().binds() ? noWave(o) : dearer(o, withTime);
  }

  private WhyNot shortOfStock(int o, int sku) {
    var id = facts.book().order(o).orderId();
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

  private WhyNot noWave(int o) {
    var id = facts.book().order(o).orderId();
    var grid = facts.grid();
    return WhyNot.of(
        OrderCode.WAVE_SIZE,
        "每个波次须有 %d 到 %d 行，订单 %s 放不进任何波次".formatted(grid.leastLines(), grid.mostLines(), id),
        "Waves hold %d to %d lines, and order %s fits into none"
            .formatted(grid.leastLines(), grid.mostLines(), id),
        "放宽 wave_least_lines 或 wave_most_lines",
        "Loosen wave_least_lines or wave_most_lines");
  }

  private WhyNot dearer(int o, int picker) {
    var id = facts.book().order(o).orderId();
    var who = facts.crew().picker(picker).pickerId();
    var start = DayClock.by(tour.freeSecond(picker));
    var extra = tour.extraMicros(o, picker);
    if (extra > 0 && extra != WaveState.IMPOSSIBLE) {
      var money = MoneyWords.of(extra, facts.problem().currency());
      return WhyNot.of(
          OrderCode.CAPACITY,
          "拣选员 %s 自 %s 起有空单独拣订单 %s，但比顺延多花 %s".formatted(who, start, id, money),
          "Picker %s has time for order %s from %s on, but a tour for it costs %s more than waiting"
              .formatted(who, id, start, money),
          "由 %s 在其他行程之后单独拣它（多花 %s）".formatted(who, money),
          "A tour of its own by %s after its others (%s more)".formatted(who, money));
    }
    return WhyNot.of(
        OrderCode.CAPACITY,
        "拣选员 %s 自 %s 起有空拣订单 %s，只是搜索尚未走到这一步".formatted(who, start, id),
        "Picker %s has time for order %s from %s on, which the search hasn't come to"
            .formatted(who, id, start),
        "给计划更多时间",
        "Plan with more time");
  }

  private WhyNot shortOfHours(int o) {
    var id = facts.book().order(o).orderId();
    var crew = facts.crew();
    var hours = 0L;
    for (var p = 0; p < crew.size(); p++) {
      hours += Math.max(0, crew.toSecond(p) - crew.freeSecond(p));
    }
    var like = tour.quickest(o);
    var zh = "本班 %d 名拣选员共 %.1f 小时已排满，订单 %s 排不进".formatted(crew.size(), hours / 3600.0, id);
    var en =
        "The %d pickers' %.1f hours of this shift are full; order %s finds no room"
            .formatted(crew.size(), hours / 3600.0, id);
    if (like == LoneTour.NOBODY) {
      return WhyNot.of(
          OrderCode.CAPACITY,
          zh,
          en,
          "延长能拣它的各名拣选员的工时",
          "Longer hours for the pickers of its zones");
    }
    var seconds = tour.seconds(o, like);
    var minutes = Math.ceilDiv(seconds, 60);
    var start = DayClock.floor(crew.toSecond(like) - seconds);
    var with = crew.equipment(like).equipmentId();
    return start < facts.grid().first()
        ? WhyNot.of(
            OrderCode.CAPACITY,
            zh,
            en,
            "%s 之后须再有 %d 分钟，本班太短".formatted(DayClock.by(facts.grid().first()), minutes),
            "A longer shift: it takes %d min from %s on"
                .formatted(minutes, DayClock.by(facts.grid().first())))
        : WhyNot.of(
            OrderCode.CAPACITY,
            zh,
            en,
            "最晚从 %s 起增加一名拣选员（%s），此单需 %d 分钟".formatted(DayClock.by(start), with, minutes),
            "One more picker (with %s) from %s at the latest, %d min for this order"
                .formatted(with, DayClock.by(start), minutes));
  }

  /// The first picker who may take the order and has hours left for it as a tour of its own, those
  /// between tours counted.
  private int withTime(int o) {
    var crew = facts.crew();
    for (var p = 0; p < crew.size(); p++) {
      var seconds = tour.seconds(o, p);
      if (seconds == LoneTour.NEVER) {
        continue;
      }
      var free = tour.freeSecond(p);
      for (var position = 0; position < state.length(p); position++) {
        free -= waitBefore(p, position);
      }
      if (free + seconds <= crew.toSecond(p)) {
        return p;
      }
    }
    return LoneTour.NOBODY;
  }

  private int waitBefore(int picker, int position) {
    var before =
        position == 0
            ? facts.crew().freeSecond(picker)
            : state.batch(state.batchAt(picker, position - 1)).endSecond;
    return state.batch(state.batchAt(picker, position)).startSecond - before;
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
}
