package org.owplanner.datasets.sample;

/// What a line of the canonical order feed says.
public enum OrderKind {
  /// Goods ordered.
  SALE,
  /// Units of an earlier sale, of the same order, that were cancelled.
  CANCELLATION,
  /// Goods that came back and match no single sale.
  RETURN
}
