package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a generated network stands on: a first warehouse whose trade is there already, and others
/// that carry what it sells most.
///
/// @param trade the first warehouse's trade
/// @param hub the first warehouse
/// @param sites the others
/// @param mostSkus how many SKUs they carry
public record NetworkTerms(
    TradeTerms trade, NetworkSite hub, List<NetworkSite> sites, int mostSkus) {

  private static final int PERCENT = 100;

  public NetworkTerms {
    sites = List.copyOf(sites);
  }

  /// The first warehouse and the others.
  List<NetworkSite> all() {
    var all = new ArrayList<NetworkSite>();
    all.add(hub);
    all.addAll(sites);
    return all;
  }

  /// The goods that they carry: those of which the first one sells most units.
  public List<SuppliedGoods> carried() {
    return trade.goods().stream()
        .filter(goods -> goods.unitsADay() > 0)
        .sorted(
            Comparator.comparingDouble(SuppliedGoods::unitsADay)
                .reversed()
                .thenComparing(SuppliedGoods::sellerId)
                .thenComparing(SuppliedGoods::skuId))
        .limit(mostSkus)
        .toList();
  }

  /// The same by seller and SKU.
  public Set<String> carriedKeys() {
    return carried().stream()
        .map(goods -> key(goods.sellerId(), goods.skuId()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A SKU's key among them.
  public static String key(String sellerId, String skuId) {
    return sellerId + '/' + skuId;
  }

  /// The other warehouse that an order is told of too, none for most.
  public Optional<NetworkSite> siteOf(String orderId) {
    // A Fibonacci hash: ids that follow each other must not go to the same place.
    var percent = Math.floorMod((orderId.hashCode() * 0x9e3779b9) >>> 8, PERCENT);
    for (var site : sites) {
      percent -= site.orderPercent();
      if (percent < 0) {
        return Optional.of(site);
      }
    }
    return Optional.empty();
  }

  /// A site's trade: its part of the demand, and stock that is short here and too much there.
  TradeTerms tradeOf(NetworkSite site) {
    var random = trade.random("stock of " + site.warehouseId());
    var goods =
        carried().stream()
            .map(
                of -> {
                  var daily = of.unitsADay() * site.orderPercent() / PERCENT;
                  return new SuppliedGoods(
                      of.sellerId(),
                      of.skuId(),
                      of.size(),
                      of.casePack(),
                      of.priceCents(),
                      daily,
                      SiteStock.units(of.casePack(), daily, random));
                })
            .toList();
    return new TradeTerms(
        site.warehouseId(),
        site.currency(),
        trade.planDate(),
        goods,
        trade.forbidden(),
        trade.seed() + 31L * site.warehouseId().hashCode());
  }
}
