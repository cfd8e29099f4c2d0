package org.owplanner.engine.replenishment.item;

import java.util.Arrays;

/// What stock and fixed arrivals leave open of the demand since the first week in which an order
/// can arrive, by class and week.
///
/// N(s) = demand of weeks a … s − stock before week a − fixed arrivals of weeks a … s, a the first
/// week of the regime in which an order can arrive. With supply A(s) decided until week s, lost
/// demand since a is L(s) = max over u ≤ s of (N(u) − A(u))+, and stock A(s) − N(s) + L(s).
final class NetNeeds {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int LEVELS = ItemFacts.LEVELS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final double NEGLIGIBLE = 1e-12;

  /// First week by regime in which an order can arrive; 26 for none.
  final int[] first = new int[REGIMES];

  /// Lots decided that the tables reach to.
  int mostLots;

  /// E(N − X)+ in cells for X lots: index ((regime·L + level)·T + week)·(mostLots + 1) + X.
  double[] open = new double[0];

  /// E N in cells: index (regime·L + level)·T + week.
  final double[] mean = new double[ItemFacts.CLASSES * WEEKS];

  final int[] least = new int[mean.length];
  final int[] at = new int[mean.length];
  final int[] count = new int[mean.length];
  double[] share = new double[0];
  private double[] row = new double[0];
  private double[] next = new double[0];
  int used;

  /// Computes the tables from the paths of a plan without decided orders.
  void run(ItemFacts facts, StockPaths paths, int[] firstWeeks, int leastLots) {
    System.arraycopy(firstWeeks, 0, first, 0, REGIMES);
    used = 0;
    var most = 0;
    for (var r = 0; r < REGIMES; r++) {
      for (var j = 0; j < LEVELS; j++) {
        most = Math.max(most, walk(facts, paths, j, r));
      }
    }
    mostLots = most / facts.lotCells + 1 + 2 * leastLots;
    var width = mostLots + 1;
    if (open.length < mean.length * width) {
      open = new double[mean.length * width];
    }
    for (var r = 0; r < REGIMES; r++) {
      for (var j = 0; j < LEVELS; j++) {
        for (var s = first[r]; s < WEEKS; s++) {
          fill((r * LEVELS + j) * WEEKS + s, facts.lotCells, width);
        }
      }
    }
  }

  /// Distribution of −N week by week: stock that may fall below zero. Returns the largest N.
  private int walk(ItemFacts facts, StockPaths paths, int j, int r) {
    if (first[r] >= WEEKS) {
      return 0;
    }
    var slot = StockPaths.slot(j, r, first[r]);
    var low = paths.low[slot];
    var high = paths.high[slot];
    reserveRow(high - low + 1);
    System.arraycopy(paths.share, paths.at[slot], row, 0, high - low + 1);
    for (var s = first[r]; s < WEEKS; s++) {
      var key = r * WEEKS + s;
      low += facts.fixed.cells[key];
      high += facts.fixed.cells[key];
      var split = facts.fixed.split[key];
      if (split.length > 0) {
        high += split.length - 1;
        spread(split, high - low + 1);
      }
      var demand = facts.demand.share[j * WEEKS + s];
      var width = demand.length - 1;
      var many = high - low + 1;
      reserveRow(many + 2 * width);
      System.arraycopy(row, 0, next, width, many);
      Arrays.fill(next, 0, width, 0);
      Arrays.fill(next, width + many, many + 2 * width, 0);
      Correlation.ascending(demand, next, 0, row, 0, many + width);
      low -= width;
      var from = 0;
      var to = high - low;
      while (from < to && row[from] < NEGLIGIBLE) {
        row[from + 1] += row[from];
        from++;
      }
      while (to > from && row[to] < NEGLIGIBLE) {
        row[to - 1] += row[to];
        to--;
      }
      System.arraycopy(row, from, row, 0, to - from + 1);
      high = low + to;
      low += from;
      keep((r * LEVELS + j) * WEEKS + s, low, high);
    }
    return -low;
  }

  private void spread(double[] split, int many) {
    reserveRow(many);
    System.arraycopy(row, 0, next, 0, many - split.length + 1);
    Arrays.fill(row, 0, many, 0);
    for (var i = 0; i + split.length <= many; i++) {
      for (var k = 0; k < split.length; k++) {
        row[i + k] += next[i] * split[k];
      }
    }
  }

  private void reserveRow(int size) {
    if (row.length < size) {
      row = Arrays.copyOf(row, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
  }

  private void keep(int key, int low, int high) {
    var many = high - low + 1;
    if (share.length < used + many) {
      share = Arrays.copyOf(share, 2 * (used + many));
    }
    System.arraycopy(row, 0, share, used, many);
    least[key] = low;
    at[key] = used;
    count[key] = many;
    used += many;
    var sum = 0.0;
    for (var i = 0; i < many; i++) {
      sum -= (low + i) * row[i];
    }
    mean[key] = sum;
  }

  /// E(N − X)+ at whole lots, from E(N − z)+ = E(N − z − 1)+ + P(N > z).
  private void fill(int key, int lotCells, int width) {
    var out = key * width;
    // stock −N lies at least + i; N > z where stock < −z
    var largest = -least[key];
    var value = 0.0;
    var above = 0.0;
    var lots = width - 1;
    while (lots >= 0 && lots * lotCells >= largest) {
      open[out + lots] = 0;
      lots--;
    }
    for (var z = largest - 1; z >= 0 && lots >= 0; z--) {
      // P(N > z) = P(stock < −z) gains stock = −z − 1
      var i = -z - 1 - least[key];
      above += i >= 0 && i < count[key] ? share[at[key] + i] : 0;
      value += above;
      if (z == lots * lotCells) {
        open[out + lots] = value;
        lots--;
      }
    }
    while (lots >= 0) {
      open[out + lots] = value;
      lots--;
    }
  }

  /// E(N − X)+ in cells for X lots.
  double open(int regime, int level, int week, int lots) {
    var width = mostLots + 1;
    return open[((regime * LEVELS + level) * WEEKS + week) * width + Math.min(lots, mostLots)];
  }

  /// Adds micros·E(z − N)+ over the levels, z the cells of X lots less some, to the row of a week
  /// until which the X lots came; X = 0 where that lies before the first.
  void addOver(
      int regime,
      int week,
      int less,
      double micros,
      double[] rows,
      int since,
      int width,
      int lotCells) {
    var isBefore = since < first[regime];
    var out = (regime * WEEKS + (isBefore ? week : since)) * width;
    for (var j = 0; j < LEVELS; j++) {
      var key = (regime * LEVELS + j) * WEEKS + week;
      var weight = DecidedSupply.levelWeight(j) * micros;
      // z − N > 0 where stock −N > −z: walk z upwards, and stock downwards
      var z = -least[key] - count[key] + 1;
      var upTo = 0.0;
      var value = 0.0;
      for (var x = 0; x < width; x++) {
        var wanted = x * lotCells - less;
        while (z < wanted) {
          var i = -z - least[key];
          upTo += i >= 0 && i < count[key] ? share[at[key] + i] : 0;
          value += upTo;
          z++;
        }
        rows[out + x] += weight * (z > wanted ? 0 : value);
        if (isBefore) {
          for (var other = 1; other < width; other++) {
            rows[out + other] += weight * (z > wanted ? 0 : value);
          }
          break;
        }
      }
    }
  }

  /// Adds the price of stock (X − N)+ below the least cover.
  void addBelow(ItemFacts facts, int regime, int week, double[] rows, int width) {
    var unit = facts.cellUnits;
    var wanted = facts.cover.leastUnits[week];
    for (var j = 0; j < LEVELS; j++) {
      var key = (regime * LEVELS + j) * WEEKS + week;
      var weight = DecidedSupply.levelWeight(j) * facts.rates.coverMicros();
      reserveRow(count[key] + 1);
      row[0] = 0;
      next[0] = 0;
      for (var i = 0; i < count[key]; i++) {
        row[i + 1] = row[i] + share[at[key] + i];
        next[i + 1] = next[i] + i * share[at[key] + i];
      }
      var most = (int) Math.ceil(wanted / unit);
      for (var x = 0; x < width; x++) {
        var shift = x * facts.lotCells + least[key];
        var none = Math.clamp(-(long) shift, 0, count[key]);
        var some = Math.clamp((long) most - shift, none, count[key]);
        var sum =
            row[none] * wanted
                + (wanted - (double) shift * unit) * (row[some] - row[none])
                - unit * (next[some] - next[none]);
        rows[(regime * WEEKS + week) * width + x] += weight * sum;
      }
    }
  }
}
