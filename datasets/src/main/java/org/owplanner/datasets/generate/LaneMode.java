package org.owplanner.datasets.generate;

/// How goods travel from a factory in China to a warehouse in Europe, with usual days from door to
/// door and prices in US cents: round numbers within what forwarders asked between 2011 and 2019.
///
/// Days are of a first, fifth and ninth shipment in ten. Air freight is reckoned by 6,000 cm³ a
/// kilogram, express by 5,000, so that a cubic metre counts as 167 and 200 kg.
enum LaneMode {
  SEA_FCL(38, 44, 56, 0.04, 7, 0, 0, 25_000),
  SEA_LCL(42, 50, 66, 0.06, 8, 13_000, 26, 9_000),
  RAIL(20, 25, 34, 0.05, 6, 33_000, 100, 12_000),
  AIR(6, 8, 12, 0.03, 3, 87_000, 520, 9_000),
  EXPRESS(4, 5, 8, 0.02, 2, 160_000, 800, 2_500);

  /// A 40-foot high cube container from door to door, in US cents.
  static final long CONTAINER_CENTS = 420_000;

  /// What such a container holds as it is really loaded.
  static final long CONTAINER_CM3 = 66_000_000;

  static final long CONTAINER_G = 24_000_000;

  private final int p10Days;
  private final int p50Days;
  private final int p90Days;
  private final double inspectedShare;
  private final int inspectionDays;
  private final long centsPerM3;
  private final long centsPerKg;
  private final long shipmentCents;

  LaneMode(
      int p10Days,
      int p50Days,
      int p90Days,
      double inspectedShare,
      int inspectionDays,
      long centsPerM3,
      long centsPerKg,
      long shipmentCents) {
    this.p10Days = p10Days;
    this.p50Days = p50Days;
    this.p90Days = p90Days;
    this.inspectedShare = inspectedShare;
    this.inspectionDays = inspectionDays;
    this.centsPerM3 = centsPerM3;
    this.centsPerKg = centsPerKg;
    this.shipmentCents = shipmentCents;
  }

  /// Median days.
  int days() {
    return p50Days;
  }

  boolean isAir() {
    return this == AIR || this == EXPRESS;
  }

  /// Its row of a warehouse.
  String[] row(String warehouseId) {
    var isByContainer = this == SEA_FCL;
    return new String[] {
      warehouseId,
      name(),
      "DOOR_TO_WAREHOUSE",
      Integer.toString(p10Days),
      Integer.toString(p50Days),
      Integer.toString(p90Days),
      Double.toString(inspectedShare),
      Integer.toString(inspectionDays),
      TradeCurrency.USD.name(),
      Long.toString(centsPerM3),
      Long.toString(centsPerKg),
      Long.toString(shipmentCents),
      Long.toString(isByContainer ? CONTAINER_CENTS : 0),
      Long.toString(isByContainer ? CONTAINER_CM3 : 0),
      Long.toString(isByContainer ? CONTAINER_G : 0),
      "true"
    };
  }
}
