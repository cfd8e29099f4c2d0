package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import org.owplanner.engine.forecast.OrderHistory;

/// Families of goods that are ordered together more often than by chance.
///
/// The families' modularity Σ_f (w_f ÷ m − (d_f ÷ 2m)²) is improved node by node, then family by
/// family, as long as it grows (Blondel, Guillaume, Lambiotte and Lefebvre 2008, known as Louvain);
/// w is how often two goods of a family share an order, d how often its goods share one with any, m
/// the sum of all. No family grows above a size that keeps it in one part of the floor.
public final class OrderFamilies {
  /// Recent orders are enough: pairs looked at.
  private static final int MOST_PAIRS = 8_000_000;

  private static final int MOST_LINES = 60;
  private static final int LEVELS = 6;
  private static final int SWEEPS = 8;

  private final int mostGoods;
  private int[] familyOf;

  private OrderFamilies(int goods, int mostGoods) {
    this.mostGoods = mostGoods;
    familyOf = new int[goods];
    Arrays.setAll(familyOf, sku -> sku);
  }

  /// Family of each SKU, numbered from 0; goods of no family are one of their own.
  ///
  /// @param orders past orders
  /// @param skus number of SKUs
  /// @param mostGoods most SKUs of a family, at least 1
  public static int[] of(OrderHistory orders, int skus, int mostGoods) {
    var families = new OrderFamilies(skus, mostGoods);
    var size = new int[skus];
    Arrays.fill(size, 1);
    var graph = CoPickGraph.of(skus, pairs(orders));
    for (var level = 0; level < LEVELS; level++) {
      var label = families.label(graph, size);
      var count = renumber(label);
      if (count == label.length) {
        break;
      }
      var merged = new int[count];
      for (var node = 0; node < label.length; node++) {
        merged[label[node]] += size[node];
      }
      Arrays.setAll(families.familyOf, sku -> label[families.familyOf[sku]]);
      graph = graph.merged(label, count);
      size = merged;
    }
    return families.familyOf;
  }

  /// Both SKUs of each pair of lines of an order, the latest orders first, as one sorted key.
  private static long[] pairs(OrderHistory orders) {
    var keys = new long[1 << 16];
    var count = 0;
    for (var order = orders.orders() - 1; order >= 0 && count < MOST_PAIRS; order--) {
      var from = orders.firstLine()[order];
      var to = Math.min(orders.firstLine()[order + 1], from + MOST_LINES);
      for (var a = from; a < to; a++) {
        for (var b = from; b < a; b++) {
          long one = Math.min(orders.lineSku()[a], orders.lineSku()[b]);
          var other = Math.max(orders.lineSku()[a], orders.lineSku()[b]);
          if (one != other) {
            keys = count == keys.length ? Arrays.copyOf(keys, 2 * count) : keys;
            keys[count++] = one << 32 | other;
          }
        }
      }
    }
    var sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /// Label of each node's family once no node gains by changing to another's.
  private int[] label(CoPickGraph graph, int[] size) {
    var nodes = graph.nodes();
    var label = new int[nodes];
    Arrays.setAll(label, node -> node);
    var sizeOf = size.clone();
    var degreeOf = graph.degree().clone();
    var twiceAll = Arrays.stream(degreeOf).sum();
    var weightTo = new double[nodes];
    var isChanged = true;
    for (var sweep = 0; sweep < SWEEPS && isChanged; sweep++) {
      isChanged = false;
      for (var node = 0; node < nodes; node++) {
        var from = graph.start()[node];
        var to = graph.start()[node + 1];
        for (var edge = from; edge < to; edge++) {
          weightTo[label[graph.other()[edge]]] += graph.weight()[edge];
        }
        var old = label[node];
        var degree = graph.degree()[node];
        degreeOf[old] -= degree;
        sizeOf[old] -= size[node];
        var best = old;
        var most = weightTo[old] - degree * degreeOf[old] / twiceAll;
        for (var edge = from; edge < to; edge++) {
          var family = label[graph.other()[edge]];
          var gain = weightTo[family] - degree * degreeOf[family] / twiceAll;
          if (gain > most + 1e-9 && sizeOf[family] + size[node] <= mostGoods) {
            most = gain;
            best = family;
          }
        }
        for (var edge = from; edge < to; edge++) {
          weightTo[label[graph.other()[edge]]] = 0;
        }
        label[node] = best;
        degreeOf[best] += degree;
        sizeOf[best] += size[node];
        isChanged |= best != old;
      }
    }
    return label;
  }

  /// Numbers labels from 0 by first appearance; returns how many there are.
  private static int renumber(int[] label) {
    var number = new int[label.length];
    Arrays.fill(number, -1);
    var count = 0;
    for (var node = 0; node < label.length; node++) {
      if (number[label[node]] < 0) {
        number[label[node]] = count++;
      }
      label[node] = number[label[node]];
    }
    return count;
  }
}
