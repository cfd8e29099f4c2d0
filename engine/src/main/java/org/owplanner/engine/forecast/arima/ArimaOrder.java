package org.owplanner.engine.forecast.arima;

import java.util.ArrayList;
import java.util.List;

/// The orders of ARIMA(p,d,q)(P,D,Q).
///
/// @param p autoregressive terms
/// @param d differences
/// @param q moving average terms
/// @param seasonalP seasonal autoregressive terms
/// @param seasonalD seasonal differences
/// @param seasonalQ seasonal moving average terms
/// @param hasConstant whether the differenced series has a mean of its own
record ArimaOrder(
    int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, boolean hasConstant) {

  private static final int MOST = 3;
  private static final int MOST_SEASONAL = 1;

  /// Number of coefficients, the constant included.
  int parameters() {
    return p + q + seasonalP + seasonalQ + (hasConstant ? 1 : 0);
  }

  /// The orders one step away: each of p, q, P, Q by one, p and q or P and Q together, with and
  /// without a constant (Hyndman & Khandakar 2008, section 3.2).
  List<ArimaOrder> neighbours(boolean isSeasonal) {
    var near = new ArrayList<ArimaOrder>();
    for (var by = -1; by <= 1; by += 2) {
      add(near, by, 0, 0, 0, hasConstant);
      add(near, 0, by, 0, 0, hasConstant);
      add(near, by, by, 0, 0, hasConstant);
      if (isSeasonal) {
        add(near, 0, 0, by, 0, hasConstant);
        add(near, 0, 0, 0, by, hasConstant);
        add(near, 0, 0, by, by, hasConstant);
      }
    }
    if (d + seasonalD < 2) {
      add(near, 0, 0, 0, 0, !hasConstant);
    }
    return near;
  }

  private void add(List<ArimaOrder> near, int byP, int byQ, int bySp, int bySq, boolean constant) {
    var to =
        new ArimaOrder(
            p + byP, d, q + byQ, seasonalP + bySp, seasonalD, seasonalQ + bySq, constant);
    if (to.p >= 0
        && to.p <= MOST
        && to.q >= 0
        && to.q <= MOST
        && to.seasonalP >= 0
        && to.seasonalP <= MOST_SEASONAL
        && to.seasonalQ >= 0
        && to.seasonalQ <= MOST_SEASONAL) {
      near.add(to);
    }
  }

  /// Its name, such as `ARIMA(1,1,1)(0,1,1)`.
  @Override
  public String toString() {
    return "ARIMA(%d,%d,%d)(%d,%d,%d)%s"
        .formatted(p, d, q, seasonalP, seasonalD, seasonalQ, hasConstant ? " with a constant" : "");
  }
}
