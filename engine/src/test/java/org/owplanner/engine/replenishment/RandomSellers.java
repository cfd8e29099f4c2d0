package org.owplanner.engine.replenishment;

import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.lane;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.without;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LeadTime;

/// Random small sellers: one or two warehouses, two to five modes; some with tight or loose budget
/// and capacity, closures, fees by age; items of slow to steady demand with stock, goods on their
/// way, at the factory and aged, smallest orders, price breaks, pinned orders and last advice.
public final class RandomSellers {

  private static final TransportMode[] MODES = TransportMode.values();

  private final SplittableRandom random;
  private final ReplenishmentProblems seller = ReplenishmentProblems.seller();
  private final List<String> warehouses = new ArrayList<>(List.of("W1"));
  private final List<TransportMode> modes = new ArrayList<>();
  private double weeklyMicros;
  private double weeklyCm3;

  private RandomSellers(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A seller of 2 to 12 items, another one for each seed.
  public static ReplenishmentProblem random(long seed) {
    return randomly(seed, 2 + new SplittableRandom(seed + 1000).nextInt(11)).build();
  }

  /// A seller of so many items, still to be changed.
  public static ReplenishmentProblems randomly(long seed, int items) {
    return new RandomSellers(seed).withItems(items);
  }

  private ReplenishmentProblems withItems(int items) {
    if (random.nextInt(3) == 0) {
      warehouses.add("W2");
    }
    addLanes();
    for (var i = 0; i < items; i++) {
      seller.item(item(i));
    }
    addLimits();
    return seller;
  }

  private void addLanes() {
    var left = new ArrayList<>(List.of(MODES));
    var count = 2 + random.nextInt(4);
    while (modes.size() < count) {
      modes.add(left.remove(random.nextInt(left.size())));
    }
    for (var warehouse : warehouses) {
      for (var mode : modes) {
        var days = medianDays(mode);
        var leadTime =
            new LeadTime(
                days - random.nextInt(1 + days / 5),
                days,
                days + random.nextInt(1 + days / 2),
                0.1 * random.nextInt(3),
                random.nextInt(10));
        var lane = lane(warehouse, mode, leadTime);
        seller.lane(mode == TransportMode.AIR ? without(lane, "LITHIUM") : lane);
      }
      seller.fee(warehouse, 0, 30 + random.nextInt(60));
      if (random.nextInt(4) > 0) {
        seller.fee(warehouse, 90, 120).fee(warehouse, 180, 250);
      }
    }
  }

  private static int medianDays(TransportMode mode) {
    return switch (mode) {
      case SEA_FCL -> 42;
      case SEA_LCL -> 48;
      case RAIL -> 24;
      case AIR -> 11;
      case EXPRESS -> 5;
    };
  }

  private ItemDraft item(int i) {
    var costCents = 200 + random.nextInt(3000);
    var mean = 0.2 * Math.exp(random.nextDouble(0, 5));
    var casePack = List.of(1, 6, 12, 24).get(random.nextInt(4));
    var draft =
        ItemDraft.of("S" + i)
            .in(warehouses.get(random.nextInt(warehouses.size())))
            .cube(80 + random.nextInt(300), 100 + random.nextInt(3000))
            .casePack(casePack)
            .hazard(random.nextInt(6) == 0 ? "LITHIUM" : "")
            .costCents(costCents)
            .priceCents(Math.round(costCents * random.nextDouble(1.1, 4)))
            .production(random.nextInt(35))
            .duty(0.05 * random.nextInt(4))
            .onHand((int) (mean * random.nextInt(15)));
    addDemand(draft, mean);
    addSupply(draft, mean, costCents, casePack);
    addFixed(draft);
    if (random.nextInt(4) == 0) {
      draft.fillRate(0.9 + 0.01 * random.nextInt(10));
    }
    if (random.nextInt(4) == 0) {
      draft.cover(14, random.nextBoolean() ? 90 : 0);
    }
    weeklyMicros += mean * costCents * ReplenishmentProblems.MICROS_PER_CENT;
    weeklyCm3 += mean * 12_000;
    return draft;
  }

  private void addDemand(ItemDraft draft, double mean) {
    if (random.nextInt(12) == 0) {
      return;
    }
    var means = new double[ItemDemand.WEEKS];
    var swing = random.nextDouble(0, 0.5);
    for (var t = 0; t < means.length; t++) {
      means[t] = mean * (1 + swing * Math.sin(2 * Math.PI * t / means.length));
    }
    var dispersion = 1 + random.nextInt(3);
    draft.demand(means, dispersion, 0.05 * random.nextInt(5), random.nextInt(8) == 0);
  }

  private void addSupply(ItemDraft draft, double mean, long costCents, int casePack) {
    if (random.nextInt(3) == 0) {
      draft.moq((int) Math.ceil(mean * (1 + random.nextInt(8))));
    }
    if (random.nextInt(3) == 0) {
      draft.from(casePack * (2 + random.nextInt(10)), costCents * 9 / 10);
    }
    if (random.nextInt(3) == 0) {
      draft.atFactory((int) (mean * random.nextInt(8)));
    }
    if (random.nextInt(3) == 0) {
      draft.inbound(pick(), (int) (mean * random.nextInt(8)), TODAY - 10 + random.nextInt(60));
    }
    if (random.nextInt(4) == 0) {
      draft.aged(TODAY - 30 - random.nextInt(200), (int) (mean * random.nextInt(6)));
    }
  }

  private void addFixed(ItemDraft draft) {
    if (random.nextInt(4) == 0) {
      draft.advised(TODAY - 1 + 7 * random.nextInt(8), pick(), OrderSource.PRODUCTION, 3);
    }
    if (random.nextInt(5) == 0) {
      draft.pinned(week(random.nextInt(10)), pick(), OrderSource.PRODUCTION, random.nextInt(4));
    }
  }

  private void addLimits() {
    if (random.nextInt(2) == 0) {
      var share = random.nextBoolean() ? 0.4 : 2;
      for (var cycle = 0; cycle < 6; cycle++) {
        seller.budget(
            TODAY + 28 * cycle,
            TODAY + 28 * cycle + 27,
            Math.round(4 * share * weeklyMicros / ReplenishmentProblems.MICROS_PER_CENT));
      }
    }
    if (random.nextInt(2) == 0) {
      var weeks = random.nextBoolean() ? 4 : 15;
      for (var warehouse : warehouses) {
        seller.grant(warehouse, TODAY - 30, Math.round(weeks * weeklyCm3));
        seller.grant(warehouse, week(10), Math.round(weeks * 0.8 * weeklyCm3));
      }
    }
    if (random.nextInt(3) == 0) {
      seller.closure(week(3) + 2, week(4) + 1);
    }
  }

  private TransportMode pick() {
    return modes.get(random.nextInt(modes.size()));
  }
}
