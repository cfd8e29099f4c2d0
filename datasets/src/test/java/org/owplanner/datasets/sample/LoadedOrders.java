package org.owplanner.datasets.sample;

/// The sample's orders, read once for all tests.
final class LoadedOrders {

  static final RetailOrders ORDERS = RetailOrders.load();

  private LoadedOrders() {}
}
