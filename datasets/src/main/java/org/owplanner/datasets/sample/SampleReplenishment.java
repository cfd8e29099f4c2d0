package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.CapacityGrant;
import org.owplanner.engine.replenishment.Closure;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRates;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.slotting.SlottingRates;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// The sample's sellers as replenishment sees them, in memory, for replays: orders are real, and
/// the trade is the one that the sample's feed has on a date.
///
/// What sellers ask for beside money (fill rates, days of cover) is left out, and nothing is
/// forecast.
public final class SampleReplenishment {

  private static final double MICROS_OF_A_CENT = 10_000;
  private static final int SOLD_DAYS = 182;

  private final SampleFeed feed;
  private final SellerHistory history;
  private final TradeRows trade;
  private final LocalDate tradeDate;
  private final LocalDate stockDate;
  private final int[] onHandUnits;
  private final Map<String, Double> dollars = new HashMap<>();

  /// A seller.
  ///
  /// @param problem its goods on the morning of the stock date, none forecast
  /// @param skus index of each item's SKU in the sample
  public record Seller(ReplenishmentProblem problem, int[] skus) {

    /// The seller with so many of its goods, taken evenly, and as large a share of its budgets and
    /// its space.
    public Seller some(int most) {
      var count = Math.min(most, skus.length);
      var share = (double) count / skus.length;
      var kept =
          IntStream.range(0, count).map(i -> (int) ((long) i * skus.length / count)).toArray();
      return new Seller(
          problem(
              Arrays.stream(kept).mapToObj(problem.items()::get).toList(),
              problem.budgets().stream().map(of -> part(of, share)).toList(),
              problem.grants().stream().map(of -> part(of, share)).toList()),
          Arrays.stream(kept).map(i -> skus[i]).toArray());
    }

    /// The seller with other space.
    public Seller with(List<CapacityGrant> grants) {
      return new Seller(problem(problem.items(), problem.budgets(), grants), skus);
    }

    private ReplenishmentProblem problem(
        List<ReplenishmentItem> items, List<BudgetCycle> budgets, List<CapacityGrant> grants) {
      return new ReplenishmentProblem(
          problem.sellerId(),
          problem.planDate(),
          problem.currency(),
          items,
          problem.lanes(),
          problem.fees(),
          budgets,
          grants,
          problem.closures(),
          problem.rates());
    }

    private static BudgetCycle part(BudgetCycle cycle, double share) {
      return new BudgetCycle(cycle.fromDay(), cycle.toDay(), Math.round(cycle.micros() * share));
    }

    private static CapacityGrant part(CapacityGrant grant, double share) {
      return new CapacityGrant(
          grant.warehouseId(), grant.fromDay(), Math.round(grant.volumeCm3() * share));
    }
  }

  private SampleReplenishment(SampleFeed feed, LocalDate tradeDate, LocalDate stockDate) {
    this.feed = feed;
    this.tradeDate = tradeDate;
    this.stockDate = stockDate;
    history = RetailHistory.before(feed.orders(), stockDate);
    var night = feed.night(tradeDate, SlottingRates.standard());
    trade = TradeRows.of(SampleTrade.of(feed, night));
    var known = feed.skus().subList(0, night.problem().skus().size());
    var before = feed.orders().pickedBefore(stockDate);
    onHandUnits = SampleStock.at(stockDate, known, before, feed.seed()).onHandUnits();
    for (var row : trade.of(FeedFile.EXCHANGE_RATE)) {
      dollars.put(row.getField("currency"), Double.valueOf(row.getField("per_unit")));
    }
  }

  /// The sellers by their ids, with the goods that were sold before a date.
  ///
  /// @param tradeDate date of supply, lanes, fees, budgets and space, after the stock date
  /// @param stockDate date of stock; nothing is under way
  public static List<Seller> sellers(SampleFeed feed, LocalDate tradeDate, LocalDate stockDate) {
    return new SampleReplenishment(feed, tradeDate, stockDate).sellers();
  }

  private List<Seller> sellers() {
    Map<String, List<Integer>> skus = new TreeMap<>();
    for (var s = 0; s < onHandUnits.length; s++) {
      if (feed.skus().get(s).retail().firstSold().isBefore(tradeDate)) {
        skus.computeIfAbsent(feed.skus().get(s).sellerId(), of -> new ArrayList<>()).add(s);
      }
    }
    return skus.entrySet().stream().map(of -> seller(of.getKey(), of.getValue())).toList();
  }

  private Seller seller(String sellerId, List<Integer> skus) {
    var modes = modes(sellerId);
    Map<String, NamedCsvRecord> supplies =
        trade.of(FeedFile.SKU_SUPPLY, sellerId).stream()
            .collect(Collectors.toMap(row -> row.getField("sku_id"), row -> row));
    Map<String, List<NamedCsvRecord>> breaks =
        trade.of(FeedFile.PRICE_BREAK, sellerId).stream()
            .collect(Collectors.groupingBy(row -> row.getField("sku_id")));
    var items = new ArrayList<ReplenishmentItem>();
    for (var s : skus) {
      var skuId = feed.skus().get(s).retail().skuId();
      var supply =
          Optional.ofNullable(supplies.get(skuId))
              .map(row -> supply(row, breaks.getOrDefault(skuId, List.of())));
      items.add(item(s, supply, modes));
    }
    var problem =
        new ReplenishmentProblem(
            sellerId,
            stockDate,
            feed.warehouse().spec().currency(),
            items,
            lanes(),
            fees(),
            budgets(sellerId),
            grants(sellerId),
            closures(sellerId),
            ReplenishmentRates.standard());
    return new Seller(problem, skus.stream().mapToInt(Integer::intValue).toArray());
  }

  private ReplenishmentItem item(int s, Optional<Supply> supply, Set<TransportMode> modes) {
    var sku = feed.skus().get(s);
    var isSold = sku.retail().firstSold().isBefore(stockDate);
    var from = (int) stockDate.toEpochDay() - SOLD_DAYS;
    var sold = RetailHistory.net(history.series().get(s), from, SOLD_DAYS);
    return new ReplenishmentItem(
        feed.warehouse().spec().warehouseId(),
        sku.sku(0),
        micros(sku.retail().priceCents(), feed.warehouse().spec().currency()),
        Optional.empty(),
        isSold ? onHandUnits[s] : 0,
        List.of(),
        List.of(),
        supply,
        new ItemSettings(0, 0, 0, modes),
        List.of(),
        List.of(),
        Arrays.stream(sold).mapToInt(units -> (int) units).toArray());
  }

  private Supply supply(NamedCsvRecord row, List<NamedCsvRecord> breaks) {
    var currency = row.getField("currency");
    var prices = new ArrayList<PriceBreak>();
    prices.add(new PriceBreak(1, micros(whole(row, "unit_cost_cents"), currency)));
    for (var step : breaks) {
      prices.add(
          new PriceBreak(
              (int) whole(step, "from_units"), micros(whole(step, "unit_cost_cents"), currency)));
    }
    return new Supply(
        prices,
        (int) whole(row, "production_days"),
        (int) whole(row, "moq_units"),
        Double.parseDouble(row.getField("duty_share")),
        (int) whole(row, "at_factory_units"));
  }

  private Set<TransportMode> modes(String sellerId) {
    var modes = EnumSet.noneOf(TransportMode.class);
    for (var row : trade.of(FeedFile.REPLENISHMENT_SETTING, sellerId)) {
      for (var word : row.getField("modes").split(" ", -1)) {
        if (!word.isEmpty()) {
          modes.add(TransportMode.valueOf(word));
        }
      }
    }
    return modes.isEmpty() ? EnumSet.allOf(TransportMode.class) : modes;
  }

  private List<Lane> lanes() {
    Map<String, Set<String>> forbidden =
        trade.of(FeedFile.LANE_FORBIDDEN).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("mode"),
                    Collectors.mapping(row -> row.getField("hazard_class"), Collectors.toSet())));
    return trade.of(FeedFile.LANE).stream().map(row -> lane(row, forbidden)).toList();
  }

  private Lane lane(NamedCsvRecord row, Map<String, Set<String>> forbidden) {
    var currency = row.getField("currency");
    return new Lane(
        row.getField("warehouse_id"),
        TransportMode.valueOf(row.getField("mode")),
        row.getField("service"),
        new LeadTime(
            (int) whole(row, "lead_p10_days"),
            (int) whole(row, "lead_p50_days"),
            (int) whole(row, "lead_p90_days"),
            Double.parseDouble(row.getField("inspected_share")),
            (int) whole(row, "inspection_days")),
        micros(whole(row, "cents_per_m3"), currency),
        micros(whole(row, "cents_per_kg"), currency),
        micros(whole(row, "shipment_cents"), currency),
        micros(whole(row, "container_cents"), currency),
        whole(row, "container_volume_cm3"),
        whole(row, "container_weight_g"),
        forbidden.getOrDefault(row.getField("mode"), Set.of()));
  }

  private List<StorageFee> fees() {
    return trade.of(FeedFile.STORAGE_FEE).stream()
        .map(
            row ->
                new StorageFee(
                    row.getField("warehouse_id"),
                    (int) whole(row, "from_age_days"),
                    micros(whole(row, "cents_per_m3_day"), feed.warehouse().spec().currency())))
        .toList();
  }

  private List<BudgetCycle> budgets(String sellerId) {
    return trade.of(FeedFile.SELLER_BUDGET, sellerId).stream()
        .map(
            row ->
                new BudgetCycle(
                    day(row, "from_date"),
                    day(row, "to_date"),
                    micros(whole(row, "budget_cents"), row.getField("currency"))))
        .toList();
  }

  private List<CapacityGrant> grants(String sellerId) {
    return trade.of(FeedFile.CAPACITY_GRANT, sellerId).stream()
        .map(
            row ->
                new CapacityGrant(
                    row.getField("warehouse_id"),
                    sinceStockDate(day(row, "from_date")),
                    whole(row, "volume_cm3")))
        .toList();
  }

  /// What is granted on the trade's date was granted before.
  private int sinceStockDate(int day) {
    return day == (int) tradeDate.toEpochDay() ? (int) stockDate.toEpochDay() : day;
  }

  private List<Closure> closures(String sellerId) {
    return trade.of(FeedFile.FACTORY_CLOSURE, sellerId).stream()
        .map(row -> new Closure(day(row, "from_date"), day(row, "to_date")))
        .toList();
  }

  private static int day(NamedCsvRecord row, String field) {
    return (int) LocalDate.parse(row.getField(field)).toEpochDay();
  }

  private static long whole(NamedCsvRecord row, String field) {
    return Long.parseLong(row.getField(field));
  }

  private long micros(long cents, String currency) {
    var home = feed.warehouse().spec().currency();
    return Math.round(
        cents
            * MICROS_OF_A_CENT
            * dollars.getOrDefault(currency, 1.0)
            / dollars.getOrDefault(home, 1.0));
  }
}
