package org.owplanner.engine.wave;

import org.owplanner.engine.wave.LateWords.Late;
import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says why an order is picked too late for its cut-off where packing would have had room for it.
final class PickingWords {

  private final WaveFacts facts;
  private final LoneTour tour;
  private final SoonerTour sooner;

  PickingWords(WaveFacts facts, LoneTour tour, SoonerTour sooner) {
    this.facts = facts;
    this.tour = tour;
    this.sooner = sooner;
  }

  /// What to say; [WhyNot#NONE] where the order would not be packed in time whoever picked it.
  WhyNot of(Late late) {
    if (facts.parts().count(late.order()) == 0) {
      return handedOut(late);
    }
    var withTime = sooner.byWhoHasTime(late);
    if (!withTime.isNone()) {
      return whoHasTime(late, withTime);
    }
    var quickest = tour.quickest(late.order());
    if (quickest == LoneTour.NOBODY) {
      return inParts(late);
    }
    var first = facts.grid().first();
    var back = sooner.back(late.order(), first, tour.seconds(late.order(), quickest));
    if (back + facts.prices().packSeconds() > late.cutOff()) {
      return tooSoon(late, first, back);
    }
    var oneMore = sooner.byOneMore(late, quickest, true);
    if (!oneMore.isNone()) {
      return nobodyFree(late, oneMore);
    }
    return sooner.byOneMore(late, quickest, false).isNone() ? WhyNot.NONE : noWave(late);
  }

  private WhyNot noWave(Late late) {
    var grid = facts.grid();
    var later = late.laterCutOff();
    return WhyNot.of(
        OrderCode.WAVE_SIZE,
        "%s 打包完，晚 %d 分钟：每个波次须有 %d 到 %d 行，截单前的波次都放不下它"
            .formatted(
                DayClock.by(late.packed()), late.minutes(), grid.leastLines(), grid.mostLines()),
        "Packed at %s, %d min late: waves hold %d to %d lines, and those before its cut-off have no room for it"
            .formatted(
                DayClock.by(late.packed()), late.minutes(), grid.leastLines(), grid.mostLines()),
        "放宽 wave_least_lines 或 wave_most_lines，或" + later.zh(),
        "Loosen wave_least_lines or wave_most_lines, or " + later.en());
  }

  private WhyNot handedOut(Late late) {
    return said(
        late,
        "已下发的拣货行程 %s 才回来".formatted(DayClock.by(late.picked())),
        "the tour with it is handed out, and back at %s".formatted(DayClock.by(late.picked())),
        "",
        "");
  }

  private WhyNot inParts(Late late) {
    return said(
        late,
        "它由多名拣选员分区拣选，最后一名 %s 才回来".formatted(DayClock.by(late.picked())),
        "several pickers pick parts of it, the last one is back at %s"
            .formatted(DayClock.by(late.picked())),
        "",
        "");
  }

  private WhyNot tooSoon(Late late, int first, int back) {
    return said(
        late,
        "即使 %s 就为它单独走一趟，也要 %s 才回来，加打包 %d 秒已过截单"
            .formatted(DayClock.by(first), DayClock.by(back), facts.prices().packSeconds()),
        "even a tour of its own from %s on is back at %s, too late for %d s of packing"
            .formatted(DayClock.by(first), DayClock.by(back), facts.prices().packSeconds()),
        "",
        "");
  }

  private WhyNot whoHasTime(Late late, SoonerTour.Found found) {
    var picker = facts.crew().picker(found.picker()).pickerId();
    var start = DayClock.by(found.start());
    var packed = DayClock.by(found.packed());
    var extra = tour.extraMicros(late.order(), found.picker());
    var isDearer = extra > 0 && extra != WaveState.IMPOSSIBLE;
    var money = isDearer ? MoneyWords.of(extra, facts.problem().currency()) : "";
    return said(
        late,
        "拣选员 %s 自 %s 起有空，可单独拣它并于 %s 打包完，%s"
            .formatted(picker, start, packed, isDearer ? "但总成本多 " + money : "只是搜索尚未走到这一步"),
        "picker %s has time from %s on and could have it packed at %s by itself, %s"
            .formatted(
                picker,
                start,
                packed,
                isDearer
                    ? "but all in all that costs %s more".formatted(money)
                    : "which the search hasn't come to"),
        isDearer ? "由 %s 在其他行程之后单独拣它（多花 %s），或".formatted(picker, money) : "给计划更多时间，或",
        isDearer
            ? "A tour of its own by %s after its others (%s more), or ".formatted(picker, money)
            : "Plan with more time, or ");
  }

  private WhyNot nobodyFree(Late late, SoonerTour.Found found) {
    var crew = facts.crew();
    var free = LoneTour.NEVER;
    for (var p = 0; p < crew.size(); p++) {
      if (tour.seconds(late.order(), p) != LoneTour.NEVER) {
        free = Math.min(free, tour.freeSecond(p));
      }
    }
    var with = crew.equipment(found.picker()).equipmentId();
    var start = DayClock.by(found.start());
    var packed = DayClock.by(found.packed());
    return said(
        late,
        "能拣它的拣选员最早 %s 才有空，之前的时间给了更急的订单".formatted(DayClock.by(free)),
        "nobody who may pick it is free before %s, and the time before goes to dearer orders"
            .formatted(DayClock.by(free)),
        "从 %s 起增加一名拣选员（%s，%s 打包完），或".formatted(start, with, packed),
        "One more picker from %s (with %s, packed at %s), or ".formatted(start, with, packed));
  }

  private static WhyNot said(Late late, String zh, String en, String remedyZh, String remedyEn) {
    var packed = DayClock.by(late.packed());
    var cutOff = DayClock.by(late.cutOff());
    var later = late.laterCutOff();
    return WhyNot.of(
        OrderCode.CUT_OFF,
        "%s 打包完，截单 %s，晚 %d 分钟：%s".formatted(packed, cutOff, late.minutes(), zh),
        "Packed at %s, %d min after its cut-off at %s: %s"
            .formatted(packed, late.minutes(), cutOff, en),
        remedyZh + later.zh(),
        remedyEn.isEmpty() ? "I" + later.en().substring(1) : remedyEn + later.en());
  }
}
