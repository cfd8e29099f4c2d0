package org.owplanner.engine.slotting.verify;

import static org.owplanner.engine.slotting.SlottingRate.CROWDING_SECONDS;
import static org.owplanner.engine.slotting.SlottingRate.CROWDING_SHARE;
import static org.owplanner.engine.slotting.SlottingRate.HORIZON_DAYS;
import static org.owplanner.engine.slotting.SlottingRate.REFILL_SECONDS;

import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.slotting.SlottingRate;

/// Works out every term of a slotting's cost anew from the written rows and the orders.
final class CostCheck {

  private final WrittenPlan plan;

  CostCheck(WrittenPlan plan) {
    this.plan = plan;
  }

  /// Micros by term.
  Map<String, Long> micros() {
    var terms = new TreeMap<String, Long>();
    terms.put(
        "walking", new PastTours(plan, new PastWindow(plan.problem)).walkingMicros(plan.location));
    addFaceTerms(plan.location, terms);
    terms.put("moves", plan.relocations() * minutesMicros(SlottingRate.MOVE_MINUTES));
    terms.put(
        "bufferLegs", plan.relocationCycles() * minutesMicros(SlottingRate.BUFFER_LEG_MINUTES));
    return terms;
  }

  private void addFaceTerms(int[] places, Map<String, Long> terms) {
    var rates = plan.problem.rates();
    var demand = plan.problem.demand();
    var days = rates.get(HORIZON_DAYS);
    var layout = plan.problem.layout();
    var picksOfAisle = new double[layout.graph().aisleCount()];
    var picks = 0.0;
    long reaching = 0;
    long refill = 0;
    for (var r = 0; r < places.length; r++) {
      var faces = plan.faces[plan.sku[r]];
      picks += demand.picksADay()[plan.sku[r]] / faces;
      if (places[r] >= 0) {
        var location = layout.location(places[r]);
        var picksADay = demand.picksADay()[plan.sku[r]] / faces;
        var unitsADay = demand.unitsADay()[plan.sku[r]] / faces;
        picksOfAisle[location.aisle()] += picksADay;
        reaching +=
            Math.round(
                picksADay * days * rates.reachSeconds(location.level()) * rates.microsPerSecond());
        var capacity = Math.max(1, Fit.units(plan.problem.skus().get(plan.sku[r]), location));
        refill +=
            Math.round(
                unitsADay * days / capacity * rates.get(REFILL_SECONDS) * rates.microsPerSecond());
      }
    }
    long crowding = 0;
    for (var aislePicks : picksOfAisle) {
      var above = Math.max(0, aislePicks - rates.get(CROWDING_SHARE) * picks);
      crowding += Math.round(above * days * rates.get(CROWDING_SECONDS) * rates.microsPerSecond());
    }
    terms.put("reaching", reaching);
    terms.put("faceRefill", refill);
    terms.put("crowding", crowding);
  }

  private long minutesMicros(SlottingRate minutes) {
    return Math.round(
        plan.problem.rates().get(minutes) * 60 * plan.problem.rates().microsPerSecond());
  }
}
