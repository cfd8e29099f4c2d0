package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Cuts orders into parts: by zone where each zone is picked for itself, and where no equipment
/// takes the whole.
final class PartCutter {

  private record Item(int line, int sku, int units) {}

  private record Part(int order, List<Item> items, boolean isAlone, int zone) {}

  private final OrderBook book;
  private final Crew crew;
  private final boolean isByZone;
  private final boolean isSplitOn;
  private final ZoneShares shares;
  private final List<Part> parts = new ArrayList<>();

  private PartCutter(WaveProblem problem, OrderBook book, Crew crew, StockLots lots) {
    this.book = book;
    this.crew = crew;
    isByZone = problem.rates().isOn(WaveRate.PICK_BY_ZONE);
    isSplitOn = problem.rates().isOn(WaveRate.SPLIT_LARGE_ORDERS);
    shares = new ZoneShares(lots, crew);
  }

  static Parts cut(WaveProblem problem, OrderBook book, Crew crew, StockLots lots) {
    var cutter = new PartCutter(problem, book, crew, lots);
    var firstPart = new int[book.size() + 1];
    for (var o = 0; o < book.size(); o++) {
      if (book.isFillable(o)) {
        cutter.add(o);
      }
      firstPart[o + 1] = cutter.parts.size();
    }
    return cutter.parts(firstPart);
  }

  private void add(int o) {
    var lines = book.order(o).lines();
    var byZone = new TreeMap<Integer, List<Item>>();
    for (var i = 0; i < lines.size(); i++) {
      var units = book.leftUnits(o, i);
      if (units == 0) {
        continue;
      }
      var sku = lines.get(i).sku();
      if (isByZone) {
        var line = i;
        shares
            .of(sku, units, byZone.keySet())
            .forEach(
                (zone, share) ->
                    byZone
                        .computeIfAbsent(zone, _ -> new ArrayList<>())
                        .add(new Item(line, sku, share)));
      } else {
        byZone.computeIfAbsent(-1, _ -> new ArrayList<>()).add(new Item(i, sku, units));
      }
    }
    byZone.forEach((zone, items) -> addPart(o, items, zone));
  }

  private void addPart(int o, List<Item> items, int zone) {
    var largest = -1;
    for (var p = 0; p < crew.size(); p++) {
      if (canReach(p, items, zone)) {
        if (fits(p, items)) {
          parts.add(new Part(o, items, false, zone));
          return;
        }
        if (largest < 0 || isLarger(p, largest)) {
          largest = p;
        }
      }
    }
    if (largest < 0 || !isSplitOn) {
      // Nobody takes it as it is now, so it waits.
      parts.add(new Part(o, items, false, zone));
      return;
    }
    cutFor(largest, o, items, zone);
  }

  private void cutFor(int picker, int o, List<Item> items, int zone) {
    var equipment = crew.equipment(picker);
    var mm3 = 0L;
    var weight = 0L;
    var open = new ArrayList<Item>();
    for (var item : items) {
      var volume = book.volumeMm3OfSku(item.sku);
      var left = item.units;
      while (left > 0) {
        var byVolume = (equipment.mostVolumeCm3() * 1000 - mm3) / volume;
        var byWeight =
            book.weightOfSku(item.sku) == 0
                ? Long.MAX_VALUE
                : (equipment.mostWeightG() - weight) / book.weightOfSku(item.sku);
        var room = (int) Math.min(left, Math.min(byVolume, byWeight));
        if (room > 0) {
          open.add(new Item(item.line, item.sku, room));
          mm3 += volume * room;
          weight += (long) book.weightOfSku(item.sku) * room;
          left -= room;
        }
        if (left > 0) {
          parts.add(new Part(o, List.copyOf(open), true, zone));
          open.clear();
          mm3 = 0;
          weight = 0;
        }
      }
    }
    parts.add(new Part(o, List.copyOf(open), false, zone));
  }

  private boolean isLarger(int a, int b) {
    var one = crew.equipment(a);
    var other = crew.equipment(b);
    return one.mostVolumeCm3() != other.mostVolumeCm3()
        ? one.mostVolumeCm3() > other.mostVolumeCm3()
        : one.mostWeightG() > other.mostWeightG();
  }

  private boolean canReach(int picker, List<Item> items, int zone) {
    var need = new TreeMap<Integer, Long>();
    items.forEach(item -> need.merge(item.sku, (long) item.units, Long::sum));
    return book.carriesEachUnit(picker, need)
        && (zone < 0
            ? book.covers(crew.classOf(picker), need)
            : shares.covers(crew.classOf(picker), need, zone));
  }

  private boolean fits(int picker, List<Item> items) {
    return volumeCm3(items) <= crew.equipment(picker).mostVolumeCm3()
        && weightG(items) <= crew.equipment(picker).mostWeightG();
  }

  private long volumeCm3(List<Item> items) {
    return OrderBook.cm3(
        items.stream().mapToLong(item -> book.volumeMm3OfSku(item.sku) * item.units).sum());
  }

  private long weightG(List<Item> items) {
    return items.stream().mapToLong(item -> (long) book.weightOfSku(item.sku) * item.units).sum();
  }

  private Parts parts(int[] firstPart) {
    var count = parts.size();
    var items = parts.stream().mapToInt(part -> part.items.size()).sum();
    var cut =
        new Parts(
            new int[count],
            firstPart,
            new int[count + 1],
            new int[items],
            new int[items],
            new int[items],
            new int[count],
            new int[count],
            new long[count],
            new long[count],
            new boolean[count],
            new boolean[count],
            new int[count]);
    var next = 0;
    for (var number = 0; number < count; number++) {
      var p = number;
      var part = parts.get(p);
      cut.orderOf()[p] = part.order;
      cut.volumeCm3()[p] = volumeCm3(part.items);
      cut.weightG()[p] = weightG(part.items);
      cut.isAlone()[p] = part.isAlone;
      cut.isSingle()[p] = book.order(part.order).lines().size() == 1;
      cut.zone()[p] = part.zone;
      for (var item : part.items) {
        cut.itemLine()[next] = item.line;
        cut.itemSku()[next] = item.sku;
        cut.itemUnits()[next] = item.units;
        next++;
      }
      cut.lines()[p] = (int) part.items.stream().map(Item::line).distinct().count();
      cut.wholeLines()[p] =
          (int)
              part.items.stream()
                  .map(Item::line)
                  .distinct()
                  .filter(line -> isWhole(p, line))
                  .count();
      cut.firstItem()[p + 1] = next;
    }
    return cut;
  }

  private boolean isWhole(int p, int line) {
    var order = parts.get(p).order;
    if (book.leftUnits(order, line) < book.order(order).lines().get(line).units()) {
      // Begun: it counts in the wave that was handed out.
      return false;
    }
    for (var q = firstOf(p); q < parts.size() && isSameOrder(p, q); q++) {
      if (q != p && parts.get(q).items.stream().anyMatch(other -> other.line == line)) {
        return false;
      }
    }
    return true;
  }

  private int firstOf(int p) {
    var first = p;
    while (first > 0 && isSameOrder(p, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isSameOrder(int p, int q) {
    return parts.get(q).order == parts.get(p).order;
  }
}
