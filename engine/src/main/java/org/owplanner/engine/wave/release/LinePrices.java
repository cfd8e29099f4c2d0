package org.owplanner.engine.wave.release;

import java.util.Arrays;

/// Prices of order lines and of items' stock, and what orders and aisles are worth at them.
final class LinePrices {

  private final ReleaseIndex index;
  private final double damping;
  private final double[] linePrice;
  private final double[] itemPrice;
  private final double[] lineSlope;
  private final double[] itemSlope;

  /// Whether every aisle that has the item has enough of it for any one order.
  private final boolean[] isEnoughForAny;

  /// Whether an aisle that has the item might not have enough of it for all orders.
  private final boolean[] isScarce;

  private final double[] aisleWorth;
  private final double[] orderWorth;
  private final boolean[] isTop;

  LinePrices(ReleaseIndex index, double damping) {
    this.index = index;
    this.damping = damping;
    linePrice = new double[index.itemOrder.length];
    itemPrice = new double[index.items];
    lineSlope = new double[linePrice.length];
    itemSlope = new double[index.items];
    isEnoughForAny = new boolean[index.items];
    isScarce = new boolean[index.items];
    aisleWorth = new double[index.aisles];
    orderWorth = new double[index.orders];
    isTop = new boolean[index.aisles];
    for (var i = 0; i < index.items; i++) {
      var least = Integer.MAX_VALUE;
      for (var g = index.itemAisleStart[i]; g < index.itemAisleStart[i + 1]; g++) {
        least = Math.min(least, index.itemAisleStock[g]);
      }
      var largest = 0;
      for (var f = index.itemOrderStart[i]; f < index.itemOrderStart[i + 1]; f++) {
        var order = index.itemOrder[f];
        largest = Math.max(largest, index.itemOrderNeed[f]);
        linePrice[f] =
            index.orderUnits[order]
                / (double) (index.orderStart[order + 1] - index.orderStart[order]);
      }
      isEnoughForAny[i] = least >= largest;
      isScarce[i] = least < index.demand[i];
    }
  }

  /// What each aisle is worth at the prices evaluated last.
  double[] aisleWorth() {
    return aisleWorth;
  }

  /// Computes all worths.
  ///
  /// @return the sum of the positive worths of orders
  double evaluate() {
    Arrays.fill(aisleWorth, 0);
    for (var o = 0; o < index.orders; o++) {
      orderWorth[o] = index.orderUnits[o];
    }
    for (var i = 0; i < index.items; i++) {
      var sum = 0.0;
      for (var f = index.itemOrderStart[i]; f < index.itemOrderStart[i + 1]; f++) {
        orderWorth[index.itemOrder[f]] -= linePrice[f] + itemPrice[i] * index.itemOrderNeed[f];
        sum += linePrice[f];
      }
      for (var g = index.itemAisleStart[i]; g < index.itemAisleStart[i + 1]; g++) {
        var lines = isEnoughForAny[i] ? sum : partlyCovered(i, index.itemAisleStock[g]);
        aisleWorth[index.itemAisle[g]] += lines + itemPrice[i] * index.itemAisleStock[g];
      }
    }
    var positive = 0.0;
    for (var o = 0; o < index.orders; o++) {
      positive += Math.max(0, orderWorth[o]);
    }
    return positive;
  }

  private double partlyCovered(int item, int stock) {
    var sum = 0.0;
    for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
      sum += linePrice[f] * Math.min(1, stock / (double) index.itemOrderNeed[f]);
    }
    return sum;
  }

  /// Goes down the (damped) slope of the bound for the `count` aisles that are worth most.
  ///
  /// @param excess how far down the bound is to come; Polyak's length is that ÷ |slope|²
  void step(int count, double excess) {
    markTop(count);
    var norm = 0.0;
    for (var i = 0; i < index.items; i++) {
      norm += slopesOf(i);
    }
    if (norm == 0) {
      return;
    }
    var length = excess / norm;
    for (var f = 0; f < linePrice.length; f++) {
      linePrice[f] = Math.max(0, linePrice[f] - length * lineSlope[f]);
    }
    for (var i = 0; i < index.items; i++) {
      itemPrice[i] = Math.max(0, itemPrice[i] - length * itemSlope[i]);
    }
  }

  private void markTop(int count) {
    var sorted = aisleWorth.clone();
    Arrays.sort(sorted);
    var threshold = sorted[index.aisles - count];
    var left = count;
    for (var a = 0; a < index.aisles; a++) {
      isTop[a] = aisleWorth[a] > threshold;
      left -= isTop[a] ? 1 : 0;
    }
    for (var a = 0; a < index.aisles && left > 0; a++) {
      if (aisleWorth[a] == threshold) {
        isTop[a] = true;
        left--;
      }
    }
  }

  /// Updates an item's slopes.
  ///
  /// @return their part of |slope|², without those that would make a price of 0 negative
  private double slopesOf(int item) {
    var stock = 0L;
    var visited = 0;
    for (var g = index.itemAisleStart[item]; g < index.itemAisleStart[item + 1]; g++) {
      if (isTop[index.itemAisle[g]]) {
        stock += index.itemAisleStock[g];
        visited++;
      }
    }
    var norm = 0.0;
    var wanted = 0L;
    for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
      var need = index.itemOrderNeed[f];
      var isReleased = orderWorth[index.itemOrder[f]] > 0;
      wanted += isReleased ? need : 0;
      var covered = isEnoughForAny[item] ? visited : covered(item, need);
      var slope = damped(covered - (isReleased ? 1 : 0), lineSlope[f]);
      lineSlope[f] = slope;
      norm += slope < 0 || linePrice[f] > 0 ? slope * slope : 0;
    }
    if (isScarce[item]) {
      var slope = damped((double) (stock - wanted), itemSlope[item]);
      itemSlope[item] = slope;
      norm += slope < 0 || itemPrice[item] > 0 ? slope * slope : 0;
    }
    return norm;
  }

  private double damped(double slope, double before) {
    return damping * slope + (1 - damping) * before;
  }

  private double covered(int item, int need) {
    var sum = 0.0;
    for (var g = index.itemAisleStart[item]; g < index.itemAisleStart[item + 1]; g++) {
      if (isTop[index.itemAisle[g]]) {
        sum += Math.min(1, index.itemAisleStock[g] / (double) need);
      }
    }
    return sum;
  }
}
