package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.owplanner.datasets.sample.RetailHistory;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleFeed;
import org.owplanner.datasets.sample.SampleReplenishment;
import org.owplanner.datasets.sample.SampleReplenishment.Seller;
import org.owplanner.datasets.sample.SampleWarehouse;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.replenishment.CapacityGrant;
import org.owplanner.engine.replenishment.replay.PlannedOrders;
import org.owplanner.engine.replenishment.replay.ReplayPolicy;
import org.owplanner.engine.replenishment.replay.ReplayTotals;
import org.owplanner.engine.replenishment.replay.ReplenishmentReplay;
import org.owplanner.engine.replenishment.replay.SellerRules;
import org.owplanner.engine.replenishment.replay.WithinLimits;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.stock.ItemDemand;

/// Half a year of the sample's real orders lived through again, day by day, under plans made anew
/// each week and under rules that sellers order by.
///
/// Orders are real; stock, supply, lanes, fees, budgets and space are generated, always alike, as
/// those of the sample. Goods are those sold before the first day. All policies begin with the
/// stock and the orders that the same 17 weeks under one rule left, meet the same lead times,
/// budgets and space, and value what is left at the end alike. Each sees only what was sold before
/// its day.
public final class ReplenishmentBacktest {

  /// The first day that counts.
  public static final LocalDate START = LocalDate.of(2011, 6, 1);

  private static final LocalDate END = LocalDate.of(2011, 12, 10);
  private static final int WEEK = 7;
  private static final int WARM_UP_DAYS = 17 * WEEK;
  private static final int COVER_DAYS = 30;

  private final ReplenishmentBacktestSettings settings;
  private final Consumer<String> listener;
  private final RetailOrders orders;
  private final List<Seller> sellers;
  private final int days;
  private final Map<Integer, Map<Integer, ItemDemand>> forecasts = new HashMap<>();

  private ReplenishmentBacktest(ReplenishmentBacktestSettings settings, Consumer<String> listener) {
    this.settings = settings;
    this.listener = listener;
    orders = RetailOrders.load();
    var feed = SampleFeed.of(orders, SampleWarehouse.spec(), settings.seed());
    sellers =
        SampleReplenishment.sellers(feed, START, START.minusDays(WARM_UP_DAYS)).stream()
            .map(seller -> seller.some(settings.mostSkus()))
            .toList();
    days = Math.min(WEEK * settings.weeks(), (int) (END.toEpochDay() - START.toEpochDay()));
  }

  /// Runs all policies.
  ///
  /// @param listener hears how far it is
  public static List<ReplenishmentBacktestRow> run(
      ReplenishmentBacktestSettings settings, Consumer<String> listener) {
    return new ReplenishmentBacktest(settings, listener).run();
  }

  /// Writes the rows as `replenishment.csv` into a folder.
  public static void write(List<ReplenishmentBacktestRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(ReplenishmentBacktestRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("replenishment.csv"), lines);
  }

  private List<ReplenishmentBacktestRow> run() {
    var rows = new ArrayList<ReplenishmentBacktestRow>();
    var all = RetailHistory.before(orders, END);
    for (var known : sellers) {
      var demand = new int[known.skus().length][];
      for (var i = 0; i < demand.length; i++) {
        var from = known.problem().planDay();
        var net = RetailHistory.net(all.series().get(known.skus()[i]), from, WARM_UP_DAYS + days);
        demand[i] = Arrays.stream(net).mapToInt(units -> (int) units).toArray();
      }
      var seller = withSpace(known, demand);
      policies(seller)
          .forEach(
              (name, policy) -> {
                var began = System.nanoTime();
                rows.add(
                    new ReplenishmentBacktestRow(
                        seller.problem().sellerId(), name, live(seller, demand, policy)));
                listener.accept(
                    String.format(
                        Locale.ROOT,
                        "%s %s: %.0f in %.1f s",
                        seller.problem().sellerId(),
                        name,
                        rows.getLast().totalCents() / 100,
                        (System.nanoTime() - began) / 1e9));
              });
    }
    rows.addAll(sums(rows));
    return rows;
  }

  /// Of all sellers together the rule that costs least.
  public static ReplenishmentBacktestRow bestRule(List<ReplenishmentBacktestRow> rows) {
    return rows.stream()
        .filter(row -> row.seller().equals(ReplenishmentBacktestRow.ALL) && !row.isPlan())
        .min(Comparator.comparingDouble(ReplenishmentBacktestRow::totalCents))
        .orElseThrow();
  }

  private static List<ReplenishmentBacktestRow> sums(List<ReplenishmentBacktestRow> rows) {
    Map<String, ReplayTotals> sums = new LinkedHashMap<>();
    rows.forEach(row -> sums.merge(row.policy(), row.totals(), ReplayTotals::plus));
    return sums.entrySet().stream()
        .map(
            of ->
                new ReplenishmentBacktestRow(
                    ReplenishmentBacktestRow.ALL, of.getKey(), of.getValue()))
        .toList();
  }

  /// The seller with as much space at least as its goods took on the first day that counts.
  private Seller withSpace(Seller seller, int[][] demand) {
    var of = seller.problem();
    var start = (int) START.toEpochDay();
    var volumeCm3 = new double[1];
    var warmUp = SellerRules.minMax(COVER_DAYS);
    ReplenishmentReplay.of(
        seller.with(List.of()).problem(),
        demand,
        state -> {
          if (state.day() == start) {
            for (var i = 0; i < demand.length; i++) {
              volumeCm3[0] += state.onHandUnits(i) * of.items().get(i).sku().volumeCm3();
            }
          }
          return state.day() < start ? warmUp.orders(state) : List.of();
        },
        WEEK,
        settings.seed());
    return seller.with(
        of.grants().stream()
            .map(
                grant ->
                    new CapacityGrant(
                        grant.warehouseId(),
                        grant.fromDay(),
                        Math.max(Math.round(volumeCm3[0]), grant.volumeCm3())))
            .toList());
  }

  private ReplayTotals live(Seller seller, int[][] demand, ReplayPolicy policy) {
    var warmUp = SellerRules.minMax(COVER_DAYS);
    var start = (int) START.toEpochDay();
    var lived =
        ReplenishmentReplay.of(
            seller.problem(),
            demand,
            new WithinLimits(state -> (state.day() < start ? warmUp : policy).orders(state)),
            WEEK,
            settings.seed());
    return ReplayTotals.of(lived, WARM_UP_DAYS);
  }

  private Map<String, ReplayPolicy> policies(Seller seller) {
    Map<String, ReplayPolicy> policies = new LinkedHashMap<>();
    for (var recent : new int[] {7, 15, 30}) {
      policies.put(
          "mean of %d days".formatted(recent), SellerRules.averageCover(recent, COVER_DAYS));
    }
    policies.put("min-max", SellerRules.minMax(COVER_DAYS));
    policies.put("(s, S)", SellerRules.fitted());
    if (settings.isPlanned()) {
      var steps = settings.stepsAnItem() * seller.skus().length;
      policies.put(
          ReplenishmentBacktestRow.PLAN,
          new PlannedOrders(
              (day, item) -> demand(day, seller.skus()[item]),
              Budget.ofSteps(steps, settings.seed(), settings.threads()),
              Progress.silent(),
              WEEK));
    }
    return policies;
  }

  private Optional<ItemDemand> demand(int day, int sku) {
    return Optional.ofNullable(forecasts.computeIfAbsent(day, this::forecast).get(sku));
  }

  /// What is expected of the goods that are replayed, by the number of their SKU.
  private Map<Integer, ItemDemand> forecast(int day) {
    var began = System.nanoTime();
    var history = RetailHistory.before(orders, LocalDate.ofEpochDay(day));
    var skus = sellers.stream().flatMapToInt(seller -> Arrays.stream(seller.skus())).toArray();
    var rows = new ForecastPlanner().rows(history, skus, settings.threads(), Progress.silent());
    Map<Integer, ItemDemand> demands = HashMap.newHashMap(skus.length);
    for (var i = 0; i < skus.length; i++) {
      demands.put(skus[i], demand(rows.get(i)));
    }
    listener.accept(
        String.format(
            Locale.ROOT,
            "%s: %d SKUs forecast in %.1f s",
            LocalDate.ofEpochDay(day),
            skus.length,
            (System.nanoTime() - began) / 1e9));
    return demands;
  }

  private static ItemDemand demand(ForecastRow row) {
    return new ItemDemand(
        row.weeks().mean(),
        row.weeks().sumVariance(),
        row.flags().contains(ForecastFlag.END_OF_LIFE),
        row.method());
  }
}
