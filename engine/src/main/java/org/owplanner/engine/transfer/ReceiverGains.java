package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What cases more, or fewer, cost a receiver for what it receives already, by arrival pattern.
/// What was asked once is kept.
final class ReceiverGains {

  private static final int MOST_STATES = 12;

  private final SkuGoods goods;
  private final int cell;
  private final List<int[]> patterns;
  private final int mostCases;
  private final int steps;
  private double plainMicros = Double.NaN;
  private final Map<Received, State> states = new HashMap<>();

  /// Cases received, by pattern.
  private record Received(int[] cases) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Received received && Arrays.equals(received.cases, cases);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(cases);
    }
  }

  /// What changes of one state cost.
  static final class State {
    private final int[] cases;
    private final int[] arrivals;
    private double[][] changes = new double[0][];

    private State(int[] cases, int[] arrivals) {
      this.cases = cases;
      this.arrivals = arrivals;
    }

    private double[] changes(int pattern, int steps) {
      if (pattern >= changes.length) {
        changes = Arrays.copyOf(changes, pattern + 8);
      }
      if (changes[pattern] == null) {
        changes[pattern] = new double[2 * steps];
        Arrays.fill(changes[pattern], Double.NaN);
      }
      return changes[pattern];
    }
  }

  ReceiverGains(SkuGoods goods, int cell, List<int[]> patterns, int mostCases) {
    this.goods = goods;
    this.cell = cell;
    this.patterns = patterns;
    this.mostCases = mostCases;
    steps = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, mostCases));
  }

  /// How many sizes of steps there are: 1, 2, 4, … cases.
  int steps() {
    return steps;
  }

  /// The state of so many cases received by pattern.
  State state(int[] cases) {
    var length = cases.length;
    while (length > 0 && cases[length - 1] == 0) {
      length--;
    }
    var trimmed = Arrays.copyOf(cases, length);
    return states.computeIfAbsent(
        new Received(trimmed), key -> new State(trimmed, arrivals(trimmed)));
  }

  private int[] arrivals(int[] cases) {
    var arrivals = goods.pinnedArrivals(cell).clone();
    for (var k = 0; k < cases.length; k++) {
      arrivals = SkuGoods.arrive(arrivals, patterns.get(k), cases[k] * goods.pieceUnits());
    }
    return arrivals;
  }

  /// What 2^step cases more of a pattern cost.
  double more(GoodsTools tools, State state, int pattern, int step) {
    return change(tools, state, pattern, step, 1 << step);
  }

  /// What 2^step cases fewer of a pattern cost; no more than are received.
  double fewer(GoodsTools tools, State state, int pattern, int step) {
    return change(tools, state, pattern, steps + step, -(1 << step));
  }

  private double change(GoodsTools tools, State state, int pattern, int at, int cases) {
    var known = state.changes(pattern, steps);
    if (Double.isNaN(known[at])) {
      fill(tools, state, at, cases);
    }
    return known[at];
  }

  /// Values a step for all patterns at once, as opening the evaluator is what is dear.
  private void fill(GoodsTools tools, State state, int at, int cases) {
    var facts = goods.facts(tools, cell);
    var evaluator = tools.opened(this, state);
    for (var k = 0; k < patterns.size(); k++) {
      var known = state.changes(k, steps);
      var there = k < state.cases.length ? state.cases[k] : 0;
      if (Double.isNaN(known[at]) && there + cases >= 0) {
        known[at] =
            evaluator.changeMicros(
                facts, state.arrivals, patterns.get(k), cases * goods.pieceUnits());
      }
    }
  }

  void open(GoodsTools tools, State state) {
    tools
        .evaluator()
        .open(
            goods.facts(tools, cell),
            goods.pinnedSent(cell),
            state.arrivals,
            mostCases * goods.pieceUnits());
  }

  /// What the receiver costs with what is pinned alone, but for what gets dearer with age.
  double plainMicros(GoodsTools tools) {
    if (Double.isNaN(plainMicros)) {
      var facts = goods.facts(tools, cell);
      plainMicros =
          tools.evaluator().plainMicros(facts, goods.pinnedSent(cell), goods.pinnedArrivals(cell));
    }
    return plainMicros;
  }

  /// Forgets what may not be asked again.
  void release() {
    if (states.size() > MOST_STATES) {
      states.clear();
    }
  }
}
