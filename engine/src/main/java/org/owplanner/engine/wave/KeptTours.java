package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A start from the plan in force: its tours that have not begun, as far as they can still be
/// walked, and whatever they don't hold where it costs least.
///
/// Orders that are gone leave their tours, goods that are gone are taken elsewhere, and tours of
/// pickers who are gone are given up.
final class KeptTours {

  private final WaveFacts facts;
  private final Parts parts;
  private final WaveState state;
  private final StockChoice choice;
  private final Map<ReleasedWork.LotKey, Integer> lotOf = new HashMap<>();
  private final Map<String, Integer> orderOf = new HashMap<>();
  private final Map<String, Integer> pickerOf = new HashMap<>();

  private KeptTours(WaveFacts facts) {
    this.facts = facts;
    parts = facts.parts();
    state = new WaveState(facts, facts.problem().layout().routing(), true);
    choice = new StockChoice(facts);
    for (var lot = facts.lots().size() - 1; lot >= 0; lot--) {
      var entry = facts.lots().entry(lot);
      lotOf.put(new ReleasedWork.LotKey(entry.location(), entry.sku(), entry.lot()), lot);
    }
    for (var o = 0; o < facts.book().size(); o++) {
      orderOf.put(facts.book().order(o).orderId(), o);
    }
    for (var p = 0; p < facts.crew().size(); p++) {
      pickerOf.put(facts.crew().picker(p).pickerId(), p);
    }
  }

  /// The start; null where the plan in force has no such tours.
  static @Nullable WaveState of(WaveFacts facts, RelatedParts related) {
    if (facts.problem().notBegun().batches().isEmpty()) {
      return null;
    }
    var kept = new KeptTours(facts);
    kept.state.times().needLeast(false);
    kept.keepTours();
    kept.dropCutOrders();
    kept.state.times().needLeast(true);
    WaveRepair.dropWhatCantStart(kept.state);
    kept.addOthers(related);
    return kept.state;
  }

  private void keepTours() {
    var tours = new HashMap<Integer, Map<Integer, List<PlannedStop>>>();
    for (var stop : facts.problem().notBegun().stops()) {
      var order = orderOf.get(stop.orderId());
      if (order != null) {
        tours
            .computeIfAbsent(stop.batchNo(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(order, _ -> new ArrayList<>())
            .add(stop);
      }
    }
    facts.problem().notBegun().batches().stream()
        .sorted(
            Comparator.comparingInt(PlannedBatch::startSecond)
                .thenComparingInt(PlannedBatch::batchNo))
        .forEach(
            batch -> {
              var picker = pickerOf.get(batch.pickerId());
              var tour = tours.get(batch.batchNo());
              if (picker != null && tour != null) {
                keep(picker, tour);
              }
            });
  }

  private void keep(int picker, Map<Integer, List<PlannedStop>> tour) {
    state.begin();
    var batch = WaveState.NOWHERE;
    for (var order : tour.entrySet()) {
      var left = order.getValue().stream().mapToInt(PlannedStop::units).toArray();
      var first = parts.firstPart()[order.getKey()];
      for (var part = first; part < parts.firstPart()[order.getKey() + 1]; part++) {
        if (state.batchOf(part) != WaveState.NOWHERE) {
          continue;
        }
        var take = take(part, picker, order.getValue(), left);
        if (take == null || !hasRoom(batch, picker, part)) {
          continue;
        }
        if (batch == WaveState.NOWHERE) {
          batch = state.open(picker, state.length(picker));
        }
        state.insert(part, batch, take);
      }
    }
    state.evaluate();
    state.commit();
  }

  private boolean hasRoom(int batch, int picker, int part) {
    return batch == WaveState.NOWHERE
        ? state.loads().takesAlone(part, facts.crew().equipment(picker))
        : state.loads().hasRoom(state.batch(batch), part);
  }

  /// What a part takes by these stops, taken off their units; elsewhere where it isn't there any
  /// more; null where the stops don't hold the part, or it can't be had at all.
  private @Nullable Take take(int part, int picker, List<PlannedStop> stops, int[] left) {
    var item = IntStream.builder();
    var lot = IntStream.builder();
    var units = IntStream.builder();
    var after = left.clone();
    var isKnown = true;
    for (var i = parts.firstItem()[part]; i < parts.firstItem()[part + 1]; i++) {
      var open = parts.itemUnits()[i];
      for (var s = 0; s < after.length && open > 0; s++) {
        var takes = Math.min(open, after[s]);
        if (takes > 0 && isOf(stops.get(s), part, i)) {
          var from = lotOf.get(key(stops.get(s)));
          isKnown &= from != null;
          item.add(i);
          lot.add(from == null ? 0 : from);
          units.add(takes);
          after[s] -= takes;
          open -= takes;
        }
      }
      if (open > 0) {
        return null;
      }
    }
    System.arraycopy(after, 0, left, 0, left.length);
    var pickerClass = facts.crew().classOf(picker);
    var take = new Take(item.build().toArray(), lot.build().toArray(), units.build().toArray());
    return isKnown && state.stock().has(take) && choice.mayTake(part, take, pickerClass)
        ? take
        : choice.nearDepot(state.stock(), part, pickerClass);
  }

  private boolean isOf(PlannedStop stop, int part, int item) {
    var order = facts.book().order(parts.orderOf()[part]);
    return stop.sku() == parts.itemSku()[item]
        && stop.lineNo() == order.lines().get(parts.itemLine()[item]).lineNo();
  }

  private static ReleasedWork.LotKey key(PlannedStop stop) {
    return new ReleasedWork.LotKey(stop.location(), stop.sku(), stop.lot());
  }

  /// Parts of an order are picked all or none.
  private void dropCutOrders() {
    state.begin();
    for (var o = 0; o < facts.book().size(); o++) {
      var isCut = false;
      for (var part = parts.firstPart()[o]; part < parts.firstPart()[o + 1]; part++) {
        isCut |= state.batchOf(part) == WaveState.NOWHERE;
      }
      if (isCut) {
        remove(o);
      }
    }
    state.evaluate();
    state.commit();
  }

  private void remove(int order) {
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      if (state.batchOf(part) != WaveState.NOWHERE) {
        state.remove(part);
      }
    }
  }

  private void addOthers(RelatedParts related) {
    var place = new BestPlace(state, related);
    IntStream.range(0, facts.book().size())
        .filter(o -> parts.count(o) > 0)
        .filter(o -> state.batchOf(parts.firstPart()[o]) == WaveState.NOWHERE)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(o -> facts.book().order(o).cutOffSecond())
                .thenComparingInt(o -> -facts.book().order(o).priority())
                .thenComparingInt(o -> o))
        .forEach(o -> add(place, o));
    // What was tried last may have been taken back: the state says again whether it is sound.
    state.begin();
    state.touchPickers();
    state.evaluate();
    state.commit();
  }

  private void add(BestPlace place, int order) {
    var before = state.micros();
    state.begin();
    var isPlaced = true;
    for (var part = parts.firstPart()[order];
        part < parts.firstPart()[order + 1] && isPlaced;
        part++) {
      isPlaced = place.insert(part);
    }
    if (isPlaced && state.isSound() && state.micros() < before) {
      state.commit();
    } else {
      state.rollback();
    }
  }
}
