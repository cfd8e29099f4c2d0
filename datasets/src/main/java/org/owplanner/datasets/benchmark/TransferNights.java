package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.owplanner.datasets.sample.RetailHistory;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleFeed;
import org.owplanner.datasets.sample.SampleTransfers;
import org.owplanner.datasets.sample.SampleWarehouse;
import org.owplanner.engine.transfer.TopUpRule;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.WarehouseSpace;
import org.owplanner.engine.transfer.replay.LivedNetwork;
import org.owplanner.engine.transfer.replay.NightlyOutcome;
import org.owplanner.engine.transfer.replay.NightlyPolicy;
import org.owplanner.engine.transfer.replay.NightlyReplay;
import org.owplanner.engine.transfer.replay.OrderUpTo;

/// Twelve weeks of the sample's real orders, split over four warehouses, lived through day by day:
/// with nothing moved between them, with what the rule in use moves, and under plans made anew for
/// every departure that closes.
///
/// Stock and shipments of the first day, ways, timetables, fees, docks and space are generated as
/// the sample's network has them on that day. Each week every warehouse orders from the factories
/// what its own forecast asks for; these orders, placed where nothing moves, are the same in all
/// three worlds, as are forecasts and delays.
public final class TransferNights {

  /// The first day that counts: the last twelve whole weeks of the sample begin with it.
  public static final LocalDate START = LocalDate.of(2011, 9, 12);

  private static final LocalDate END = LocalDate.of(2011, 12, 10);
  private static final int WEEK = 7;
  private static final int TIMETABLE_DAYS = 21;
  private static final int SAFETY_DAYS = 14;
  private static final String FORESEEN = " foreseen";

  private final TransferNightsSettings settings;
  private final Consumer<String> listener;
  private final List<World> worlds = new ArrayList<>();
  private final Map<String, Double> spaceShares = new TreeMap<>();

  private TransferNights(TransferNightsSettings settings, Consumer<String> listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /// Lives through all worlds.
  ///
  /// @param listener hears how far it is
  public static List<TransferNightsRow> run(
      TransferNightsSettings settings, Consumer<String> listener) {
    return worlds(settings, listener).stream().map(World::row).toList();
  }

  /// A world that was lived through.
  record World(TransferNightsRow row, NightlyOutcome outcome) {}

  static List<World> worlds(TransferNightsSettings settings, Consumer<String> listener) {
    return new TransferNights(settings, listener).run();
  }

  /// Writes the rows as `results.csv` into a folder.
  public static void write(List<TransferNightsRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(TransferNightsRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("results.csv"), lines);
  }

  private List<World> run() {
    var bare = network();
    var nothing = NightlyReplay.of(bare, problem -> List.of(), new OrderUpTo(bare, SAFETY_DAYS));
    var network = withSpace(bare, nothing);
    add(TransferNightsRow.NOTHING, nothing, Double.NaN);
    live(TransferNightsRow.TOP_UP, network, TransferNights::topUp, nothing);
    plan(TransferNightsRow.PLAN, network, nothing);
    if (settings.isForeseen()) {
      var foreseen = with(network, network.start(), new ForeseenDemand(network));
      live(TransferNightsRow.TOP_UP + FORESEEN, foreseen, TransferNights::topUp, nothing);
      plan(TransferNightsRow.PLAN + FORESEEN, foreseen, nothing);
    }
    return worlds;
  }

  private LivedNetwork network() {
    var seed = settings.budget().seed();
    var orders = RetailOrders.load();
    var warmUpDays = WEEK * settings.warmUpWeeks();
    var date = START.minusDays(warmUpDays);
    var counted = Math.min(WEEK * settings.weeks(), (int) (END.toEpochDay() - START.toEpochDay()));
    var days = warmUpDays + counted;
    var feed = SampleFeed.of(orders, SampleWarehouse.spec(), seed);
    var part = SampleTransfers.of(feed, date, days + TIMETABLE_DAYS, settings.mostSkus());
    spaceShares.putAll(part.spaceShares());
    var all = RetailHistory.before(orders, END, part.skus(), part.split());
    var demand =
        all.series().stream()
            .map(series -> RetailHistory.net(series, (int) date.toEpochDay(), days))
            .map(net -> Arrays.stream(net).mapToInt(units -> (int) units).toArray())
            .toArray(int[][]::new);
    return new LivedNetwork(
        part.problem(),
        demand,
        new WeeklyForecasts(orders, part, settings.budget().threads(), listener),
        part.ways(),
        warmUpDays,
        TIMETABLE_DAYS,
        seed);
  }

  /// The network with space that is larger than what lies there, on the first day or the first that
  /// counts, by what the sample's network says.
  private LivedNetwork withSpace(LivedNetwork network, NightlyOutcome nothing) {
    var start = network.start();
    var spaces = new ArrayList<WarehouseSpace>();
    spaceShares.forEach(
        (id, share) -> {
          var first = cm3(start, id, nothing.begunUnits());
          var counted = cm3(start, id, nothing.countedUnits());
          spaces.add(
              new WarehouseSpace(
                  id, start.planDay(), Math.round(share * Math.max(first, counted))));
        });
    return with(
        network,
        new TransferProblem(
            start.planDate(),
            start.currency(),
            start.cells(),
            start.returned(),
            start.lanes(),
            start.departures(),
            start.fees(),
            spaces,
            start.docks(),
            start.pinned(),
            start.rates()),
        network.forecasts());
  }

  private static double cm3(TransferProblem problem, String warehouseId, int[] units) {
    return IntStream.range(0, units.length)
        .filter(c -> problem.cells().get(c).warehouseId().equals(warehouseId))
        .mapToDouble(c -> problem.cells().get(c).sku().volumeCm3() * units[c])
        .sum();
  }

  private static LivedNetwork with(
      LivedNetwork network, TransferProblem start, LivedNetwork.Forecasts forecasts) {
    return new LivedNetwork(
        start,
        network.demand(),
        forecasts,
        network.ways(),
        network.warmUpDays(),
        network.timetableDays(),
        network.seed());
  }

  private void plan(String world, LivedNetwork network, NightlyOutcome nothing) {
    var plans = new NightlyPlans(settings.budget());
    var outcome = NightlyReplay.of(network, plans, nothing.sameOrders());
    add(world, outcome, (double) plans.promisedMicros());
  }

  private void live(
      String world, LivedNetwork network, NightlyPolicy policy, NightlyOutcome nothing) {
    add(world, NightlyReplay.of(network, policy, nothing.sameOrders()), Double.NaN);
  }

  private void add(String world, NightlyOutcome outcome, double promisedMicros) {
    var row = TransferNightsRow.of(world, outcome, promisedMicros);
    worlds.add(new World(row, outcome));
    listener.accept(row.text(worlds.getFirst().row()));
  }

  private static List<TransferLine> topUp(TransferProblem problem) {
    return TopUpRule.of(problem).rows().lines();
  }
}
