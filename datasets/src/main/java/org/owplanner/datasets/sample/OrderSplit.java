package org.owplanner.datasets.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.datasets.generate.NetworkSite;
import org.owplanner.datasets.generate.NetworkTerms;

/// The sample's orders split over the warehouses of its network, each in one of them.
///
/// All orders of a customer go to one warehouse, drawn by the customer's number with the shares
/// that the network has; where the source names no customer, each order by its invoice. By country
/// nine orders in ten would lie in one warehouse.
public final class OrderSplit {

  private final List<NetworkSite> sites;
  private final int[] siteOfOrder;

  private OrderSplit(List<NetworkSite> sites, int[] siteOfOrder) {
    this.sites = List.copyOf(sites);
    this.siteOfOrder = siteOfOrder;
  }

  static OrderSplit of(RetailOrders orders, NetworkTerms terms) {
    var sites = SampleNetwork.sites(terms);
    Map<String, Integer> customers = new HashMap<>();
    for (var line : OnlineRetailSource.read()) {
      customers.putIfAbsent(line.invoice(), line.customer());
    }
    var siteOfOrder = new int[orders.orderIds().size()];
    for (var order = 0; order < siteOfOrder.length; order++) {
      var invoice = orders.orderIds().get(order);
      var customer = customers.getOrDefault(invoice, 0);
      siteOfOrder[order] =
          terms.siteOf(customer == 0 ? invoice : "C" + customer).map(sites::indexOf).orElse(0);
    }
    return new OrderSplit(sites, siteOfOrder);
  }

  /// The warehouses.
  List<NetworkSite> sites() {
    return sites;
  }

  /// Place of an order's warehouse among them.
  int siteOf(int order) {
    return siteOfOrder[order];
  }
}
