package org.owplanner.engine.transfer;

import static org.owplanner.engine.transfer.TransferProblems.TODAY;

import java.util.SplittableRandom;
import org.owplanner.engine.stock.LeadTime;

/// Small random networks: some warehouses have too much of a SKU and others too little, lanes
/// between all of them leave every few days, and some have limits that bind.
final class BusyNetworks {

  private final SplittableRandom random;
  private final TransferProblems problems = TransferProblems.network();

  private BusyNetworks(long seed) {
    random = new SplittableRandom(seed);
  }

  /// @param warehouses how many warehouses
  /// @param skus how many SKUs
  /// @param trips departures of each lane
  static TransferProblems randomly(long seed, int warehouses, int skus, int trips) {
    var networks = new BusyNetworks(seed);
    for (var w = 0; w < warehouses; w++) {
      networks.problems.fee("W" + w, 0, 20 + networks.random.nextInt(40));
      networks.problems.fee("W" + w, 90, 100 + networks.random.nextInt(200));
    }
    networks.addLanes(warehouses, trips);
    for (var s = 0; s < skus; s++) {
      networks.addSku("S" + s, warehouses);
    }
    return networks.problems;
  }

  private void addLanes(int warehouses, int trips) {
    for (var from = 0; from < warehouses; from++) {
      for (var to = 0; to < warehouses; to++) {
        if (from != to && random.nextInt(4) > 0) {
          addLane("W" + from, "W" + to, trips);
        }
      }
      problems.lane(
          LaneDraft.of("H" + from, "W" + from, "HOME").home().days(30).cents(1500, 3000, 0));
      problems.leaves("H" + from + "-0", "H" + from, 3);
    }
  }

  private void addLane(String from, String to, int trips) {
    var id = from + "-" + to;
    var p10 = 1 + random.nextInt(3);
    problems.lane(
        LaneDraft.of(id, from, to)
            .days(new LeadTime(p10, p10 + 1, p10 + 2 + random.nextInt(4), 0, 0))
            .cents(500 + random.nextInt(2500), 1500 + random.nextInt(3000), 0)
            .holds(400_000 + random.nextInt(2_000_000), 10_000_000)
            .handling(10 + random.nextInt(40)));
    for (var d = 0; d < trips; d++) {
      problems.leaves(id + "-" + d, id, 1 + 4 * d + random.nextInt(3));
    }
  }

  private void addSku(String id, int warehouses) {
    var casePack = 1 + random.nextInt(6);
    var side = 100 + random.nextInt(200);
    for (var w = 0; w < warehouses; w++) {
      var weekly = random.nextDouble() * random.nextDouble() * 12;
      var weeks = random.nextInt(3) == 0 ? 0.5 + random.nextDouble() : 8 + random.nextInt(30);
      var onHand = (int) (weekly * (random.nextBoolean() ? weeks : random.nextDouble()));
      var draft =
          CellDraft.of(id, "W" + w)
              .casePack(casePack)
              .cube(side, 500)
              .weekly(weekly, 1 + random.nextDouble(), random.nextDouble() * 0.3)
              .onHand(onHand)
              .protect((int) weekly);
      if (onHand > 2 && random.nextInt(3) == 0) {
        draft.aged(TODAY - 60 - random.nextInt(60), onHand / 2);
      }
      if (random.nextInt(4) == 0) {
        draft.coming(1 + random.nextInt(10), TODAY + 5 + random.nextInt(40));
      }
      problems.cell(draft);
    }
    if (random.nextInt(3) == 0) {
      var w = random.nextInt(warehouses);
      problems.returned(
          CellDraft.of(id, "W" + w).casePack(casePack).cube(side, 500),
          1 + random.nextInt(9),
          TODAY - random.nextInt(120));
    }
  }
}
