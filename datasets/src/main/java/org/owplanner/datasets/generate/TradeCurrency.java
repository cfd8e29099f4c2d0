package org.owplanner.datasets.generate;

/// Currencies of a generated trade with what they were worth in US dollars, rounded: in 2011 where
/// the trade is of that time, else in 2025.
enum TradeCurrency {
  USD(1, 1),
  CNY(0.1573, 0.1405),
  GBP(1.6, 1.315),
  EUR(1.38, 1.155);

  private static final int FIRST_LATE_YEAR = 2018;

  private final double early;
  private final double late;

  TradeCurrency(double early, double late) {
    this.early = early;
    this.late = late;
  }

  /// US dollars that one unit is worth.
  double dollars(int year) {
    return year < FIRST_LATE_YEAR ? early : late;
  }

  /// What one cent of a currency is in cents of this one.
  double perCentOf(String currency, int year) {
    return valueOf(currency).dollars(year) / dollars(year);
  }
}
