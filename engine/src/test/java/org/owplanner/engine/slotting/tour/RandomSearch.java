package org.owplanner.engine.slotting.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.slotting.Arrangement;
import org.owplanner.engine.slotting.PutAway;
import org.owplanner.engine.slotting.SlotNow;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingRates;

/// A small random problem with cheap moves, ready to be searched.
record RandomSearch(TourSearchInput input, int[] start) {
  private static final LocalDate DATE = LocalDate.of(2011, 3, 1);
  private static final int DAYS = 20;

  static RandomSearch of(int seed, int moveBudget) {
    return of(seed, moveBudget, RoutingPolicy.EXACT);
  }

  static RandomSearch of(int seed, int moveBudget, RoutingPolicy policy) {
    var random = new Random(seed);
    var layout =
        RandomWarehouse.layout(2 + random.nextInt(5), 1 + random.nextInt(2), 4, policy, random);
    var skus = new ArrayList<Sku>();
    var slots = new ArrayList<SlotNow>();
    for (var i = 0; i < layout.size() - 4; i++) {
      skus.add(new Sku("S", "K" + i, "", 100, 100, 100, 100, 1, "AMBIENT", "", "PIECE", 10));
      if (i % 9 != 0) {
        slots.add(new SlotNow(i, layout.size() - 1 - i, false));
      }
    }
    var rates =
        SlottingRates.standard()
            .with(SlottingRate.MOVE_MINUTES, 0.05)
            .with(SlottingRate.BUFFER_LEG_MINUTES, 0.02)
            .with(SlottingRate.MOVE_BUDGET, moveBudget);
    var problem =
        new SlottingProblem(
                "W",
                DATE,
                "EUR",
                layout,
                skus,
                slots,
                List.of(),
                orders(skus.size(), random),
                SkuDemand.none(skus.size()),
                rates,
                Set.of())
            .withLearnedDemand();
    var facts = SlottingFacts.of(problem);
    var start = PutAway.place(facts, Arrangement.of(facts.faces().locationNow())).toArray();
    return new RandomSearch(TourSearchInput.of(facts, facts.tours()), start);
  }

  /// Orders that prefer SKUs of low index, and neighbours of each other.
  private static OrderHistory orders(int skus, Random random) {
    var days = new int[DAYS * 6];
    var firstLine = new int[days.length + 1];
    var lines = new ArrayList<Integer>();
    for (var order = 0; order < days.length; order++) {
      days[order] = (int) DATE.toEpochDay() - DAYS + order / 6;
      var first = (int) (skus * random.nextDouble() * random.nextDouble());
      for (var line = 0; line < 1 + random.nextInt(6); line++) {
        lines.add(Math.min(skus - 1, first + random.nextInt(5)));
      }
      firstLine[order + 1] = lines.size();
    }
    var lineSku = lines.stream().mapToInt(Integer::intValue).toArray();
    var units = new int[lineSku.length];
    java.util.Arrays.fill(units, 1);
    return new OrderHistory(days, firstLine, lineSku, units);
  }

  SearchState state() {
    return stateOf(start);
  }

  SearchState stateOf(int[] locationOf) {
    var state = new SearchState(input, locationOf);
    var probe = state.tours.probe();
    for (var tour = 0; tour < input.sample().tours(); tour++) {
      state.tours.rebuild(tour, probe);
    }
    state.walkingMicros = state.tours.walkingMicros();
    return state;
  }

  long micros(int[] locationOf) {
    return stateOf(locationOf).micros();
  }
}
