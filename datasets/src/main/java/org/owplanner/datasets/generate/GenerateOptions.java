package org.owplanner.datasets.generate;

import java.time.LocalDate;

/// How much to generate, and of what shape.
///
/// @param warehouseId id of the warehouse
/// @param locations locations, at least 1
/// @param skus SKUs, at least 1; there may be more of them than locations
/// @param sellers owners of the SKUs, at least 1
/// @param orders orders, 0 or more
/// @param linesPerOrder mean number of lines of an order, from 1 to 40
/// @param days days over which the orders are spread, at least 1
/// @param lastDay the last of them
/// @param zipfExponent s of the demand's power law, from 0 (all alike) to 3: the SKU of rank r is
///   ordered ∝ r^-s
/// @param clusters groups of SKUs that are ordered together, at least 1
/// @param clusterShare share of an order's lines that come from its few clusters, from 0 to 1
/// @param isSeasonal whether orders follow the week and the year, and goods run out at times; else
///   all days are alike
/// @param seed the same seed gives the same feed
public record GenerateOptions(
    String warehouseId,
    int locations,
    int skus,
    int sellers,
    int orders,
    double linesPerOrder,
    int days,
    LocalDate lastDay,
    double zipfExponent,
    int clusters,
    double clusterShare,
    boolean isSeasonal,
    long seed) {

  private static final int SKUS_OF_A_CLUSTER = 100;
  private static final int STANDARD_DAYS = 84;
  private static final int MOST_WAREHOUSES = 51;
  private static final double MOST_LINES = 40;
  private static final double MOST_EXPONENT = 3;

  public GenerateOptions {
    requireBetween(1, locations, Integer.MAX_VALUE, "locations");
    requireBetween(1, skus, Integer.MAX_VALUE, "SKUs");
    requireBetween(1, sellers, Integer.MAX_VALUE, "sellers");
    requireBetween(0, orders, Integer.MAX_VALUE, "orders");
    requireBetween(1, linesPerOrder, MOST_LINES, "lines per order");
    requireBetween(1, days, 10_000, "days");
    requireBetween(0, zipfExponent, MOST_EXPONENT, "Zipf exponent");
    requireBetween(1, clusters, Integer.MAX_VALUE, "clusters");
    requireBetween(0, clusterShare, 1, "cluster share");
  }

  /// So many locations, SKUs and orders; the rest as usual in e-commerce.
  ///
  /// 100,000 locations, 50,000 SKUs and 800,000 orders give 4.8 million lines and 2.3 million pairs
  /// of SKUs that two or more orders hold.
  public static GenerateOptions of(int locations, int skus, int orders, long seed) {
    return new GenerateOptions(
        "GEN1",
        locations,
        skus,
        5,
        orders,
        6,
        STANDARD_DAYS,
        LocalDate.of(2025, 10, 31),
        0.8,
        Math.max(1, skus / SKUS_OF_A_CLUSTER),
        0.8,
        false,
        seed);
  }

  /// The same with another mean number of lines.
  public GenerateOptions withLinesPerOrder(double lines) {
    return new GenerateOptions(
        warehouseId,
        locations,
        skus,
        sellers,
        orders,
        lines,
        days,
        lastDay,
        zipfExponent,
        clusters,
        clusterShare,
        isSeasonal,
        seed);
  }

  /// The same with another power law.
  public GenerateOptions withZipfExponent(double exponent) {
    return new GenerateOptions(
        warehouseId,
        locations,
        skus,
        sellers,
        orders,
        linesPerOrder,
        days,
        lastDay,
        exponent,
        clusters,
        clusterShare,
        isSeasonal,
        seed);
  }

  /// The same over so many days, in which orders follow the week and the year.
  public GenerateOptions seasonal(int overDays) {
    return new GenerateOptions(
        warehouseId,
        locations,
        skus,
        sellers,
        orders,
        linesPerOrder,
        overDays,
        lastDay,
        zipfExponent,
        clusters,
        clusterShare,
        true,
        seed);
  }

  /// Day of the first orders, days since 1970-01-01.
  int firstDay() {
    return (int) lastDay.toEpochDay() - days + 1;
  }

  /// The day after the last one: a plan of this date sees all orders.
  public LocalDate planDate() {
    return lastDay.plusDays(1);
  }

  /// Refuses more warehouses than half of the orders can be shared over, by whole percents.
  ///
  /// @throws IllegalArgumentException unless there are 1 to 51
  public static void requireWarehouses(int warehouses) {
    requireBetween(1, warehouses, MOST_WAREHOUSES, "warehouses");
  }

  private static void requireBetween(double least, double value, double most, String what) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "The number given as %s (%s) must lie between %s and %s."
              .formatted(what, plain(value), plain(least), plain(most)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
