package org.owplanner.engine.wave;

import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.LateWords.Late;
import org.owplanner.engine.wave.OrderOutcomes.WhyNot;

/// Says that packing keeps an order past its cut-off, and which slot would have to take how many
/// orders more.
final class PackingWords {

  private static final int NO_SLOT = -1;

  private final WaveFacts facts;
  private final LoneTour tour;
  private final PackingSeats seats;
  private final SoonerTour sooner;

  PackingWords(WaveFacts facts, LoneTour tour, PackingSeats seats, SoonerTour sooner) {
    this.facts = facts;
    this.tour = tour;
    this.seats = seats;
    this.sooner = sooner;
  }

  /// Of an order that is picked in time.
  WhyNot pickedInTime(Late late) {
    return said(
        late,
        "但打包产能不足",
        "but packing is full",
        more(late, late.picked(), lastSlot(late, late.picked())),
        new Text("", ""));
  }

  /// Of an order that is picked too late, but for which packing would have no room before either.
  WhyNot full(Late late) {
    var like = tour.quickest(late.order());
    var seconds = tour.seconds(late.order(), like);
    var first = facts.grid().first();
    var slot = lastSlot(late, sooner.back(late.order(), first, seconds));
    var start =
        slot == NO_SLOT
            ? first
            : Math.max(first, sooner.latestStart(late, seats.slot(slot).toSecond() - 1, seconds));
    return said(
        late,
        "更早拣也没用：截单前的打包产能已满",
        "and sooner would not help: packing before its cut-off is full",
        more(late, sooner.back(late.order(), start, seconds), slot),
        byWhom(late, start, seconds));
  }

  /// Who would pick it so much sooner.
  private Text byWhom(Late late, int start, int seconds) {
    for (var p = 0; p < facts.crew().size(); p++) {
      if (sooner.hasTime(late.order(), p, start, seconds)) {
        var id = facts.crew().picker(p).pickerId();
        return new Text(
            "，并由 %s 自 %s 起单独拣它".formatted(id, DayClock.by(start)),
            " and a tour of its own by %s from %s".formatted(id, DayClock.by(start)));
      }
    }
    return new Text(
        "，并从 %s 起增加一名拣选员".formatted(DayClock.by(start)),
        " and one more picker from %s".formatted(DayClock.by(start)));
  }

  /// The last slot in which an order that is picked then is packed in time.
  private int lastSlot(Late late, int picked) {
    for (var slot = seats.slots() - 1; slot >= 0; slot--) {
      if (seats.slot(slot).toSecond() > picked && seats.packed(picked, slot) <= late.cutOff()) {
        return slot;
      }
    }
    return NO_SLOT;
  }

  private Text more(Late late, int picked, int slot) {
    if (slot == NO_SLOT) {
      var from = DayClock.by(picked);
      var to = DayClock.by(late.cutOff());
      return new Text(
          "在 %s 到 %s 之间增加一单的打包时段".formatted(from, to),
          "A packing slot for one order between %s and %s".formatted(from, to));
    }
    var orders = seats.missing(late.order(), picked, slot);
    var from = DayClock.by(seats.slot(slot).fromSecond());
    var to = DayClock.by(seats.slot(slot).toSecond());
    return new Text(
        "%s 到 %s 的打包产能增加 %d 单".formatted(from, to, orders),
        "Packing capacity for %d more %s from %s to %s"
            .formatted(orders, orders == 1 ? "order" : "orders", from, to));
  }

  private static WhyNot said(Late late, String zh, String en, Text more, Text tour) {
    var picked = DayClock.by(late.picked());
    var packed = DayClock.by(late.packed());
    return WhyNot.of(
        OrderCode.PACKING,
        "%s 拣完，%s，%s 才打包完，晚 %d 分钟".formatted(picked, zh, packed, late.minutes()),
        "Picked at %s, %s: packed at %s, %d min late".formatted(picked, en, packed, late.minutes()),
        "%s%s，或%s".formatted(more.zh(), tour.zh(), late.laterCutOff().zh()),
        "%s%s, or %s".formatted(more.en(), tour.en(), late.laterCutOff().en()));
  }
}
