package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.datasets.generate.NetworkSite;
import org.owplanner.datasets.generate.NetworkTerms;
import org.owplanner.datasets.generate.TradeTerms;

/// The network around the sample's warehouse: three more that carry its best sellers. All of it is
/// generated; their orders are real ones of a share of the invoices, told once more.
final class SampleNetwork {

  private static final int MOST_SKUS = 400;

  private static final List<NetworkSite> SITES =
      List.of(
          new NetworkSite(
              "MAN1", "Manchester 1 (generated)", "GB", "Europe/London", "GBP", -145, 220, 25),
          new NetworkSite(
              "ROT1", "Rotterdam 1 (generated)", "NL", "Europe/Amsterdam", "EUR", 320, 50, 15),
          new NetworkSite(
              "BER1", "Berlin 1 (generated)", "DE", "Europe/Berlin", "EUR", 920, 130, 10));

  private SampleNetwork() {}

  static NetworkTerms of(SampleFeed feed, TradeTerms trade) {
    return new NetworkTerms(trade, NetworkSite.hub(feed.warehouse().spec()), SITES, MOST_SKUS);
  }

  /// The first warehouse as one of several that carry the best sellers, with the orders that no
  /// other one has: for its stock only.
  static NetworkTerms hubAsSite(SampleFeed feed, TradeTerms trade) {
    var others = SITES.stream().mapToInt(NetworkSite::orderPercent).sum();
    var hub = NetworkSite.hub(feed.warehouse().spec());
    return new NetworkTerms(trade, hub, List.of(hub.with(hub.orderPercent() - others)), MOST_SKUS);
  }

  /// All warehouses, the first one first.
  static List<NetworkSite> sites(NetworkTerms terms) {
    var sites = new ArrayList<NetworkSite>();
    sites.add(terms.hub());
    sites.addAll(terms.sites());
    return sites;
  }
}
