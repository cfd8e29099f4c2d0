package org.owplanner.datasets.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.stock.StorageFee;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.DockTrips;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRates;
import org.owplanner.engine.transfer.WarehouseSpace;

/// A network of warehouses that was never replenished by plan: too much here, too little there.
public final class GeneratedNetwork {

  static final LocalDate PLAN_DATE = LocalDate.of(2025, 11, 14);

  private static final double CM3_PER_LITRE = 1000;
  private static final long MICROS_PER_CENT = 10_000;
  private static final int DOCK_DAYS = 28;

  private GeneratedNetwork() {}

  /// The network of these options; the same for the same.
  public static TransferProblem of(NetworkOptions options) {
    var cells = new ArrayList<TransferCell>();
    var returned = new ArrayList<ReturnedGoods>();
    var goods = new NetworkGoods(options);
    for (var s = 0; s < options.skus(); s++) {
      goods.draw(s, cells, returned);
    }
    var ways = new NetworkLanes(options, excessCm3(cells));
    var departures = new ArrayList<Departure>();
    List<TransferLane> lanes = ways.draw(departures);
    return new TransferProblem(
        PLAN_DATE,
        "USD",
        cells,
        returned,
        lanes,
        departures,
        fees(options),
        spaces(options, cells),
        docks(options),
        List.of(),
        TransferRates.standard());
  }

  static String warehouse(int number) {
    return "W%02d".formatted(number + 1);
  }

  /// Volume that lies where it covers more than its share of the horizon.
  private static double excessCm3(List<TransferCell> cells) {
    var excess = 0.0;
    for (var cell : cells) {
      var weekly = cell.demand().isPresent() ? cell.demand().get().weekMean()[0] : 0;
      excess += Math.max(0, cell.onHandUnits() - 8.0 * weekly) * cell.sku().volumeCm3();
    }
    return excess;
  }

  private static List<StorageFee> fees(NetworkOptions options) {
    var random = new SeededRandom(options.seed(), "network fees");
    var fees = new ArrayList<StorageFee>();
    for (var w = 0; w < options.warehouses(); w++) {
      var cents = 40L + random.below(60);
      fees.add(new StorageFee(warehouse(w), 0, cents * MICROS_PER_CENT));
      fees.add(new StorageFee(warehouse(w), 60, 2 * cents * MICROS_PER_CENT));
      fees.add(new StorageFee(warehouse(w), 180, 4 * cents * MICROS_PER_CENT));
    }
    return fees;
  }

  /// Room beside what lies there, less the tighter the network is; none where it is loose.
  private static List<WarehouseSpace> spaces(NetworkOptions options, List<TransferCell> cells) {
    var spaces = new ArrayList<WarehouseSpace>();
    if (options.tightness() > 0) {
      var used = new double[options.warehouses()];
      for (var c = 0; c < cells.size(); c++) {
        used[c % used.length] += cells.get(c).sku().volumeCm3() * cells.get(c).onHandUnits();
      }
      for (var w = 0; w < used.length; w++) {
        var room = used[w] * (1.25 - 0.3 * options.tightness());
        spaces.add(
            new WarehouseSpace(
                warehouse(w),
                Math.toIntExact(PLAN_DATE.toEpochDay()) - 100,
                Math.round(room / CM3_PER_LITRE) * 1000));
      }
    }
    return spaces;
  }

  private static List<DockTrips> docks(NetworkOptions options) {
    var random = new SeededRandom(options.seed(), "network docks");
    var docks = new ArrayList<DockTrips>();
    if (options.tightness() > 0.3) {
      var today = Math.toIntExact(PLAN_DATE.toEpochDay());
      var usual = 2.0 * options.lanes() * options.departures() / options.warehouses() / DOCK_DAYS;
      for (var w = 0; w < options.warehouses(); w++) {
        for (var t = 0; t < DOCK_DAYS; t++) {
          var trips = (int) Math.ceil(usual * (2 - options.tightness()) * random.uniform());
          docks.add(new DockTrips(warehouse(w), today + t, Math.max(1, trips)));
        }
      }
    }
    return docks;
  }
}
