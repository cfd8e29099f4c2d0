package org.owplanner.engine.transfer;

import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;

import java.util.SplittableRandom;
import org.owplanner.engine.stock.LeadTime;

/// Small random networks, another one for each seed: two to four warehouses, lanes between most of
/// them and home from some, everything that a plan knows in some of them.
public final class RandomNetworks {

  private final SplittableRandom random;
  private final TransferProblems problems = network();
  private final int warehouses;

  private RandomNetworks(long seed, int warehouses) {
    random = new SplittableRandom(seed);
    this.warehouses = warehouses;
  }

  /// A network of two to four warehouses.
  public static TransferProblem of(long seed, int skus) {
    var networks = new RandomNetworks(seed, 2 + (int) (seed % 3));
    return networks.build(skus, 2);
  }

  /// Two or three warehouses, one departure a lane, so few goods that every plan can be tried.
  public static TransferProblem tiny(long seed) {
    var networks = new RandomNetworks(seed, 2 + (int) (seed % 2));
    return networks.build(1, 1);
  }

  private TransferProblem build(int skus, int departures) {
    for (var from = 1; from <= warehouses; from++) {
      for (var to = 1; to <= warehouses; to++) {
        if (from != to && random.nextInt(4) > 0) {
          addLane(from, to, departures);
        }
      }
      addWarehouse("W" + from);
    }
    for (var s = 0; s < skus; s++) {
      addGoods("S" + s);
    }
    return problems.build();
  }

  private void addLane(int from, int to, int departures) {
    var id = "L" + from + to;
    var days = 1 + random.nextInt(6);
    problems.lane(
        LaneDraft.of(id, "W" + from, "W" + to)
            .days(new LeadTime(days, days + random.nextInt(3), days + 2 + random.nextInt(5), 0, 0))
            .cents(random.nextInt(4000), 500 + random.nextInt(3000), random.nextInt(40))
            .holds(200_000 + random.nextInt(600) * 1000L, 100_000)
            .handling(random.nextInt(60)));
    for (var d = 0; d < departures; d++) {
      problems.leaves(id + "-" + d, id, 1 + random.nextInt(4) + 7 * d);
    }
  }

  private void addWarehouse(String id) {
    problems.fee(id, 0, 20 + random.nextInt(100)).fee(id, 45, 60 + random.nextInt(200));
    if (random.nextInt(3) == 0) {
      problems.space(id, 0, 600_000 + random.nextInt(1000) * 1000L);
    }
    if (random.nextInt(3) == 0) {
      problems.dock(id, 1 + random.nextInt(8), random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      problems.returned(CellDraft.of("S0", id), 1 + random.nextInt(30), TODAY - 40);
      problems.returned(CellDraft.of("S0", id), 1 + random.nextInt(9), TODAY - 5);
      problems.lane(LaneDraft.of("H" + id, id, "HQ").home().cents(500, 900, 0).days(40));
      problems.leaves("H" + id + "-1", "H" + id, 3 + random.nextInt(10));
    }
  }

  private void addGoods(String skuId) {
    var pack = 2 + random.nextInt(8);
    var side = 100 + 10 * random.nextInt(15);
    var cost = 300 + random.nextInt(2000);
    var price = cost * (3 + random.nextInt(3));
    var rich = random.nextInt(warehouses);
    for (var w = 0; w < warehouses; w++) {
      var mean = random.nextDouble(0.3, 4);
      var draft =
          CellDraft.of(skuId, "W" + (w + 1))
              .casePack(pack)
              .cube(side, 200 + random.nextInt(900))
              .cents(price, cost)
              .weekly(mean, 1 + random.nextDouble(), random.nextDouble(0.3))
              .protect(random.nextInt(6));
      var units = w == rich ? 3 * pack + random.nextInt(3 * pack) : random.nextInt(4);
      draft.onHand(units);
      if (random.nextInt(2) == 0) {
        draft.aged(TODAY - 20 - random.nextInt(60), units / 2);
      }
      if (random.nextInt(3) == 0) {
        draft.coming(1 + random.nextInt(8), TODAY + random.nextInt(40) - 5);
      }
      problems.cell(draft);
    }
  }
}
