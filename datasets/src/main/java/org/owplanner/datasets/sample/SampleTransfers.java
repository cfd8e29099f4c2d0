package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.NetworkFeed;
import org.owplanner.datasets.generate.NetworkSite;
import org.owplanner.datasets.generate.SuppliedGoods;
import org.owplanner.datasets.generate.TradeFeed;
import org.owplanner.engine.slotting.SlottingRates;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRates;
import org.owplanner.engine.transfer.replay.FactoryWay;

/// The sample's network as transfers see it, in memory, for replays: orders are real and split over
/// the warehouses; stock, shipments, ways and fees are those that the sample's feed has on a date,
/// the first warehouse's for its part of the orders.
///
/// All money is in the first warehouse's currency, prices too; returned goods are left out, and
/// nothing is forecast.
public final class SampleTransfers {

  private static final String SLOW_MODE = "SEA_LCL";

  private final SampleFeed feed;
  private final LocalDate date;
  private final List<NetworkSite> sites;
  private final OrderSplit split;
  private final TradeRows rows;
  private final TradeRows hubRows;
  private final TransferRowReader reader;
  private final List<SuppliedGoods> carried;

  /// A part of the network.
  ///
  /// @param problem stock and ways on the morning of the date, with departures and docks of so many
  ///   days, without space
  /// @param ways how goods come from their factories, by cell
  /// @param skus indices of the SKUs in the sample; each has a cell in every warehouse, one after
  ///   the other
  /// @param split which warehouse has which orders
  /// @param spaceShares space as a multiple of what lies there, by warehouse; none: no limit
  public record Part(
      TransferProblem problem,
      List<FactoryWay> ways,
      int[] skus,
      OrderSplit split,
      Map<String, Double> spaceShares) {}

  private SampleTransfers(SampleFeed feed, LocalDate date) {
    this.feed = feed;
    this.date = date;
    var trade = SampleTrade.of(feed, feed.night(date, SlottingRates.standard()));
    var terms = SampleNetwork.of(feed, trade);
    sites = SampleNetwork.sites(terms);
    split = OrderSplit.of(feed.orders(), terms);
    carried = terms.carried();
    rows =
        TradeRows.written(
            files -> {
              TradeFeed.write(files, trade);
              NetworkFeed.write(files, terms);
            });
    var alone = SampleNetwork.hubAsSite(feed, trade);
    hubRows = TradeRows.written(files -> NetworkFeed.write(files, alone));
    reader = new TransferRowReader(rows, sites, terms.hub().currency());
  }

  /// Some goods of the network, taken evenly from its best sellers on.
  ///
  /// @param days days for which departures and docks are known
  /// @param mostSkus most goods
  public static Part of(SampleFeed feed, LocalDate date, int days, int mostSkus) {
    return new SampleTransfers(feed, date).part(days, mostSkus);
  }

  private Part part(int days, int mostSkus) {
    var index = new HashMap<String, Integer>();
    for (var s = 0; s < feed.skus().size(); s++) {
      var sku = feed.skus().get(s);
      index.put(key(sku.sellerId(), sku.retail().skuId()), s);
    }
    var count = Math.min(mostSkus, carried.size());
    var skus =
        IntStream.range(0, count)
            .mapToObj(i -> carried.get((int) ((long) i * carried.size() / count)))
            .mapToInt(goods -> index.getOrDefault(key(goods.sellerId(), goods.skuId()), -1))
            .toArray();
    var cells = new ArrayList<TransferCell>();
    var ways = new ArrayList<FactoryWay>();
    var stock = new StockRows(rows, hubRows, sites.getFirst().warehouseId());
    for (var sku : skus) {
      for (var site : sites) {
        cells.add(cell(feed.skus().get(sku), site, stock));
        ways.add(way(feed.skus().get(sku), site));
      }
    }
    var problem =
        new TransferProblem(
            date,
            sites.getFirst().currency(),
            cells,
            List.of(),
            reader.lanes(),
            reader.departures(date, days),
            reader.fees(),
            List.of(),
            reader.docks(date, days),
            List.of(),
            TransferRates.standard());
    return new Part(problem, ways, skus, split, spaceShares(stock));
  }

  private TransferCell cell(SampleSku sku, NetworkSite site, StockRows stock) {
    var key = key(sku.sellerId(), sku.retail().skuId());
    var supply = Objects.requireNonNull(reader.supplies().get(key));
    var duty = Double.parseDouble(supply.getField("duty_share"));
    var cost = reader.micros(supply, "unit_cost_cents", supply.getField("currency"));
    return new TransferCell(
        site.warehouseId(),
        sku.sku(0),
        reader.micros(sku.retail().priceCents(), sites.getFirst().currency()),
        Math.round(cost * (1 + duty)),
        Optional.empty(),
        stock.units(site.warehouseId(), key),
        stock.aged(site.warehouseId(), key),
        stock.coming(site.warehouseId(), key),
        0,
        Optional.empty());
  }

  private FactoryWay way(SampleSku sku, NetworkSite site) {
    var supply = reader.supplies().get(key(sku.sellerId(), sku.retail().skuId()));
    var days = Integer.parseInt(Objects.requireNonNull(supply).getField("production_days"));
    return new FactoryWay(days, reader.wayTo(site.warehouseId(), SLOW_MODE));
  }

  private Map<String, Double> spaceShares(StockRows stock) {
    Map<String, Double> shares = new HashMap<>();
    for (var row : rows.of(FeedFile.WAREHOUSE_SPACE)) {
      var id = row.getField("warehouse_id");
      var cm3 =
          carried.stream()
              .mapToDouble(
                  of ->
                      of.size().volumeMm3() / 1e3 * stock.units(id, key(of.sellerId(), of.skuId())))
              .sum();
      shares.put(id, Long.parseLong(row.getField("volume_cm3")) / cm3);
    }
    return shares;
  }

  static String key(String sellerId, String skuId) {
    return sellerId + '/' + skuId;
  }

  /// Stock, ages and shipments by warehouse and goods; the first warehouse's stand by themselves.
  private record StockRows(TradeRows rows, TradeRows hubRows, String hubId) {

    private List<NamedCsvRecord> of(FeedFile file, String warehouseId, String key) {
      return (warehouseId.equals(hubId) ? hubRows : rows)
          .index(file)
          .getOrDefault(warehouseId + '/' + key, List.of());
    }

    private int units(String warehouseId, String key) {
      return of(FeedFile.STOCK, warehouseId, key).stream()
          .mapToInt(row -> Integer.parseInt(row.getField("on_hand_units")))
          .sum();
    }

    private List<AgedUnits> aged(String warehouseId, String key) {
      return of(FeedFile.STOCK_AGE, warehouseId, key).stream()
          .map(
              row ->
                  new AgedUnits(day(row, "received_on"), Integer.parseInt(row.getField("units"))))
          .sorted(Comparator.comparingInt(AgedUnits::receivedDay))
          .toList();
    }

    private List<ComingUnits> coming(String warehouseId, String key) {
      return of(FeedFile.INBOUND, warehouseId, key).stream()
          .map(
              row ->
                  new ComingUnits(
                      row.getField("shipment_id"),
                      Integer.parseInt(row.getField("units")),
                      day(row, "expected_on")))
          .toList();
    }

    private static int day(NamedCsvRecord row, String field) {
      return (int) LocalDate.parse(row.getField(field)).toEpochDay();
    }
  }
}
