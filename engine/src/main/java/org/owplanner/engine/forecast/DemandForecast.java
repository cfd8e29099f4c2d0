package org.owplanner.engine.forecast;

/// How demand a day is estimated from past orders: the seam between the plans and the forecast.
public interface DemandForecast {

  /// Demand a day of each of `skuCount` SKUs from the plan's day on, given the orders before it.
  ///
  /// @param planDay first day that is not known, days since 1970-01-01
  SkuDemand forecast(OrderHistory history, int skuCount, int planDay);
}
