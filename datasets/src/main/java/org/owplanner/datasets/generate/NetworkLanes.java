package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.TransferLane;

/// Lanes of a generated network: warehouses lie on a plane 2,000 km wide, trucks go 500 km a day.
final class NetworkLanes {

  private static final long MICROS_PER_CENT = 10_000;
  private static final double WIDTH_KM = 2000;
  private static final double KM_A_DAY = 500;
  private static final int DEPARTURE_DAYS = 14;

  private final NetworkOptions options;
  private final SeededRandom random;
  private final double[] eastKm;
  private final double[] northKm;
  private final double excessCm3;

  /// A way between two warehouses, or home where both are the same.
  private record Way(int from, int to, double km) {}

  /// @param excessCm3 volume that may be worth moving
  NetworkLanes(NetworkOptions options, double excessCm3) {
    this.options = options;
    this.excessCm3 = excessCm3;
    random = new SeededRandom(options.seed(), "network lanes");
    eastKm = new double[options.warehouses()];
    northKm = new double[options.warehouses()];
    for (var w = 0; w < eastKm.length; w++) {
      eastKm[w] = random.between(0, WIDTH_KM);
      northKm[w] = random.between(0, WIDTH_KM);
    }
  }

  /// The lanes.
  ///
  /// @param departures gets their departures
  List<TransferLane> draw(List<Departure> departures) {
    var lanes = new ArrayList<TransferLane>();
    for (var way : ways()) {
      var lane = lane(way);
      lanes.add(lane);
      addDepartures(lane, departures);
    }
    return lanes;
  }

  private List<Way> ways() {
    var ways = new ArrayList<Way>();
    for (var from = 0; from < eastKm.length; from++) {
      for (var to = 0; to < eastKm.length; to++) {
        if (from != to) {
          var east = eastKm[from] - eastKm[to];
          var north = northKm[from] - northKm[to];
          ways.add(new Way(from, to, StrictMath.sqrt(east * east + north * north)));
        }
      }
    }
    ways.sort(Comparator.comparingDouble(Way::km).thenComparing(Way::from));
    for (var w = 0; w < eastKm.length; w++) {
      ways.add(new Way(w, w, 0));
    }
    return ways.subList(0, Math.min(options.lanes(), ways.size()));
  }

  private TransferLane lane(Way way) {
    var isHome = way.from() == way.to();
    var days = isHome ? 40 : 1 + (int) (way.km() / KM_A_DAY);
    var from = GeneratedNetwork.warehouse(way.from());
    var to = isHome ? "HOME" : GeneratedNetwork.warehouse(way.to());
    return new TransferLane(
        from + "-" + to,
        from,
        to,
        isHome,
        isHome ? "SEA" : "TRUCK",
        new LeadTime(days, days, days + 2 + random.below(3), 0, 0),
        Math.round(isHome ? 20_000 : tripShare() * (2000 + 12 * way.km())) * MICROS_PER_CENT,
        Math.round(isHome ? 6000 : 1200 + 2 * way.km()) * MICROS_PER_CENT,
        (isHome ? 20 : 5 + random.below(10)) * MICROS_PER_CENT,
        volumeCm3(),
        volumeCm3() / 4,
        (30 + random.below(60)) * MICROS_PER_CENT,
        (30 + random.below(60)) * MICROS_PER_CENT,
        random.uniform() < 0.2 ? Set.of("LITHIUM") : Set.of(),
        Set.of());
  }

  /// Vans for a handful of goods, trucks for thousands.
  private double tripShare() {
    return Math.clamp(volumeCm3() / 30e6, 0.1, 1);
  }

  /// What goods that may be worth moving take of each departure, the less the tighter.
  private long volumeCm3() {
    var usual = excessCm3 / options.lanes() / options.departures();
    var cm3 = usual * (4 - 3.6 * options.tightness());
    return Math.clamp(Math.round(cm3 / 1000) * 1000, 100_000, 80_000_000);
  }

  private void addDepartures(TransferLane lane, List<Departure> departures) {
    var today = Math.toIntExact(GeneratedNetwork.PLAN_DATE.toEpochDay());
    var gap = DEPARTURE_DAYS / (double) options.departures();
    for (var d = 0; d < options.departures(); d++) {
      var day = 1 + (int) (gap * (d + random.uniform()));
      departures.add(
          new Departure(
              "%s-%02d".formatted(lane.laneId(), d + 1),
              lane.laneId(),
              today + day,
              today + day - 1));
    }
  }
}
