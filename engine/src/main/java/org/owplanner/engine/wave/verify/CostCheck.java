package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.verify.TourLength;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.WaveRate;
import org.owplanner.engine.wave.WaveRates;

/// Works out every term of a plan's cost anew from the written rows.
final class CostCheck {

  private final WrittenWaves plan;
  private final BatchTime time;
  private final WaveRates rates;
  private final TreeMap<String, Long> terms = new TreeMap<>();

  CostCheck(WrittenWaves plan, BatchTime time) {
    this.plan = plan;
    this.time = time;
    rates = plan.problem.rates();
  }

  /// Micros by term.
  Map<String, Long> micros() {
    addBatches();
    addSplits();
    addIdle();
    addOrders();
    return terms;
  }

  private void add(String term, double micros) {
    terms.merge(term, Math.round(micros), Long::sum);
  }

  private void addBatches() {
    for (var batch : plan.rows.batches()) {
      var micros = plan.microsPerSecond(batch);
      add("tourSetUp", rates.get(WaveRate.TOUR_SET_UP_SECONDS) * micros);
      add("walking", time.walkSeconds(batch) * micros);
      add("picking", time.pickSeconds(batch) * micros);
    }
  }

  private void addSplits() {
    var places = new HashMap<LineKey, HashSet<Integer>>();
    for (var stop : plan.rows.stops()) {
      places.computeIfAbsent(LineKey.of(stop), key -> new HashSet<>()).add(stop.location());
    }
    for (var of : places.values()) {
      add("splitLine", (of.size() - 1) * rates.micros(WaveRate.SPLIT_LINE_CENTS));
    }
  }

  private void addIdle() {
    for (var picker : plan.problem.pickers()) {
      var from = Math.max(picker.fromSecond(), plan.problem.nowSecond());
      var free = (long) picker.toSecond() - from;
      for (var batch : plan.rows.batches()) {
        if (batch.pickerId().equals(picker.pickerId())) {
          free -= Math.max(0, batch.endSecond() - Math.max(batch.startSecond(), from));
        }
      }
      if (free > 0) {
        add("idle", rates.get(WaveRate.IDLE_SHARE) * price(picker) * free);
      }
    }
  }

  private double price(Picker picker) {
    return rates.microsPerSecond(plan.problem.equipment().get(picker.equipment()).kind());
  }

  private void addOrders() {
    var packing = Packing.of(plan.problem, plan.pickedSeconds());
    var ownTour = new OwnTour();
    var nextShift = plan.problem.nextShiftSecond() + rates.whole(WaveRate.PACK_SECONDS);
    for (var o = 0; o < plan.rows.orders().size(); o++) {
      var order = plan.problem.orders().get(o);
      var state = plan.rows.orders().get(o).state();
      if (state != OrderState.UNFILLABLE) {
        var isPicked = state != OrderState.DEFERRED;
        var packed = isPicked ? packing.packedSecond()[o] : nextShift;
        addLateness(order, packed);
        var wait = Math.max(0, packed - plan.problem.nowSecond()) / 3600.0;
        add(
            "waiting",
            (1 + order.priority()) * rates.micros(WaveRate.WAITING_CENTS_PER_ORDER_HOUR) * wait);
        if (!isPicked) {
          add("deferral", ownTour.seconds(order) * rates.microsPerSecond(EquipmentKind.CART));
        }
      }
    }
  }

  private void addLateness(OpenOrder order, int packedSecond) {
    if (packedSecond > order.cutOffSecond()) {
      var hours = ((long) packedSecond - order.cutOffSecond()) / 3600.0;
      if (order.isHardCutOff()) {
        hours = Math.max(hours, rates.get(WaveRate.MISSED_CARRIER_HOURS));
      }
      add(
          "lateness",
          (1 + order.priority()) * rates.micros(WaveRate.LATENESS_CENTS_PER_ORDER_HOUR) * hours);
    }
  }

  /// What a tour for one order alone takes, by cart, from the stock nearest to the depot.
  private final class OwnTour {
    private final TourLength tours =
        TourLength.of(RoutingPolicy.EXACT, plan.problem.layout().graph());
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private OwnTour() {
      for (var lot : plan.problem.stock()) {
        if (lot.units() > 0) {
          nearest.merge(lot.sku(), lot.location(), this::nearer);
        }
      }
    }

    private int nearer(int a, int b) {
      var aMm = plan.problem.layout().depotDistanceMm(a);
      var bMm = plan.problem.layout().depotDistanceMm(b);
      return aMm == bMm ? Math.min(a, b) : aMm < bMm ? a : b;
    }

    private double seconds(OpenOrder order) {
      var layout = plan.problem.layout();
      var stops =
          order.lines().stream()
              .filter(line -> nearest.containsKey(line.sku()))
              .mapToInt(line -> nearest.getOrDefault(line.sku(), 0))
              .distinct()
              .toArray();
      var aisles = new int[stops.length];
      var ysMm = new int[stops.length];
      var reach = 0.0;
      for (var i = 0; i < stops.length; i++) {
        aisles[i] = layout.aisleOf(stops[i]);
        ysMm[i] = layout.yMmOf(stops[i]);
        reach += rates.reachSeconds(layout.levelOf(stops[i]));
      }
      var pick = 0.0;
      for (var line : order.lines()) {
        pick += time.unitSeconds(line.units());
      }
      var walk =
          tours.lengthMm(aisles, ysMm, stops.length) / rates.get(WaveRate.WALKING_MM_PER_SECOND);
      return rates.get(WaveRate.TOUR_SET_UP_SECONDS) + walk + reach + pick;
    }
  }
}
