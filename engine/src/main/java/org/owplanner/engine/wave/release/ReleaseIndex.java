package org.owplanner.engine.wave.release;

import java.util.Arrays;

/// A release problem made ready for searching: without orders that can never be released and items
/// that no other order wants, both ways round, stock cut to what is wanted.
final class ReleaseIndex {

  final ReleaseProblem problem;
  final int orders;
  final int aisles;
  final int items;
  final int smallestUnits;
  final int largestUnits;

  /// The problem's number of each order left.
  final int[] orderId;

  final int[] orderUnits;
  final int[] orderStart;
  final int[] orderItem;
  final int[] orderNeed;
  final int[] aisleStart;
  final int[] aisleItem;
  final int[] aisleStock;
  final int[] itemOrderStart;
  final int[] itemOrder;
  final int[] itemOrderNeed;
  final int[] itemAisleStart;
  final int[] itemAisle;
  final int[] itemAisleStock;

  /// Units of each item that the orders left want.
  final int[] demand;

  ReleaseIndex(ReleaseProblem problem) {
    this.problem = problem;
    smallestUnits = problem.smallestUnits();
    largestUnits = problem.largestUnits();
    aisles = problem.aisles().rows();
    orderId = possibleOrders(problem);
    orders = orderId.length;
    var numberOf = new int[problem.items()];
    var wanted = new int[problem.items()];
    var kinds = 0;
    var lines = 0;
    orderUnits = new int[orders];
    orderStart = new int[orders + 1];
    var rows = problem.orders();
    for (var o = 0; o < orders; o++) {
      for (var e = rows.start(orderId[o]); e < rows.start(orderId[o] + 1); e++) {
        if (rows.units(e) > 0) {
          lines++;
          orderUnits[o] += rows.units(e);
          if (wanted[rows.item(e)] == 0) {
            numberOf[rows.item(e)] = kinds++;
          }
          wanted[rows.item(e)] += rows.units(e);
        }
      }
      orderStart[o + 1] = lines;
    }
    items = kinds;
    demand = new int[items];
    orderItem = new int[lines];
    orderNeed = new int[lines];
    var line = 0;
    for (var o = 0; o < orders; o++) {
      for (var e = rows.start(orderId[o]); e < rows.start(orderId[o] + 1); e++) {
        if (rows.units(e) > 0) {
          orderItem[line] = numberOf[rows.item(e)];
          orderNeed[line] = rows.units(e);
          demand[orderItem[line]] += orderNeed[line];
          line++;
        }
      }
    }
    var shelves = problem.aisles();
    aisleStart = new int[aisles + 1];
    var stocks = 0;
    for (var a = 0; a < aisles; a++) {
      for (var e = shelves.start(a); e < shelves.start(a + 1); e++) {
        stocks += wanted[shelves.item(e)] > 0 && shelves.units(e) > 0 ? 1 : 0;
      }
      aisleStart[a + 1] = stocks;
    }
    aisleItem = new int[stocks];
    aisleStock = new int[stocks];
    var stock = 0;
    for (var a = 0; a < aisles; a++) {
      for (var e = shelves.start(a); e < shelves.start(a + 1); e++) {
        if (wanted[shelves.item(e)] > 0 && shelves.units(e) > 0) {
          aisleItem[stock] = numberOf[shelves.item(e)];
          aisleStock[stock] = Math.min(shelves.units(e), wanted[shelves.item(e)]);
          stock++;
        }
      }
    }
    itemOrderStart = starts(orderItem, items);
    itemOrder = new int[lines];
    itemOrderNeed = new int[lines];
    transpose(orders, orderStart, orderItem, orderNeed, itemOrderStart, itemOrder, itemOrderNeed);
    itemAisleStart = starts(aisleItem, items);
    itemAisle = new int[stocks];
    itemAisleStock = new int[stocks];
    transpose(aisles, aisleStart, aisleItem, aisleStock, itemAisleStart, itemAisle, itemAisleStock);
  }

  /// Whether nearly all orders have a single line, so that items can be looked at one by one.
  boolean isMostlySingleLine() {
    return orderItem.length < 1.2 * orders;
  }

  /// Orders that are not empty, no larger than the wave, and covered by the stock of all aisles.
  private static int[] possibleOrders(ReleaseProblem problem) {
    var stock = new long[problem.items()];
    for (var e = 0; e < problem.aisles().entries(); e++) {
      stock[problem.aisles().item(e)] += problem.aisles().units(e);
    }
    var rows = problem.orders();
    var possible = new int[rows.rows()];
    var count = 0;
    for (var order = 0; order < rows.rows(); order++) {
      var units = rows.sum(order);
      var isPossible = units > 0 && units <= problem.largestUnits();
      for (var e = rows.start(order); isPossible && e < rows.start(order + 1); e++) {
        isPossible = rows.units(e) <= stock[rows.item(e)];
      }
      if (isPossible) {
        possible[count++] = order;
      }
    }
    return Arrays.copyOf(possible, count);
  }

  private static int[] starts(int[] itemOf, int items) {
    var start = new int[items + 1];
    for (var item : itemOf) {
      start[item + 1]++;
    }
    for (var item = 0; item < items; item++) {
      start[item + 1] += start[item];
    }
    return start;
  }

  private static void transpose(
      int rows, int[] start, int[] item, int[] units, int[] toStart, int[] toRow, int[] toUnits) {
    var next = toStart.clone();
    for (var row = 0; row < rows; row++) {
      for (var e = start[row]; e < start[row + 1]; e++) {
        var place = next[item[e]]++;
        toRow[place] = row;
        toUnits[place] = units[e];
      }
    }
  }
}
