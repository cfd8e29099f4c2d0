package org.owplanner.engine.replenishment.item;

import org.owplanner.engine.replenishment.TransportMode;

/// What orders cost by the week in which they arrive in a regime: of options with the same price
/// structure only the cheapest.
final class OrderOffers {

  private static final int WEEKS = ItemFacts.WEEKS;
  private static final int REGIMES = ItemFacts.REGIMES;
  private static final int STEADY = -1;

  private final int[] from = new int[REGIMES * WEEKS + 1 + REGIMES];
  private double[] lotMicros = new double[0];
  private int[] leastLots = new int[0];
  private int[] mostLots = new int[0];
  private int[] option = new int[0];
  private boolean[] isStored = new boolean[0];

  /// Further micros of a unit from the factory, by regime.
  final double[] storedMicros = new double[REGIMES];

  private final ItemFacts facts;
  private final ItemPrices prices;
  private double[] extraMicros = new double[0];
  private int size;
  private int group;
  private int[] weeks = new int[0];

  OrderOffers(ItemFacts facts, ItemPrices prices) {
    this.facts = facts;
    this.prices = prices;
  }

  /// Collects the offers of all regimes by week of arrival.
  ///
  /// @param isOpen which options may be used
  /// @param extra further micros a unit, index option·R + regime
  void collect(boolean[] isOpen, double[] extra) {
    begin(isOpen, extra);
    for (group = 0; group < REGIMES; group++) {
      for (var o = 0; o < isOpen.length; o++) {
        weeks[o] = isOpen[o] ? facts.arrivals[o * REGIMES + group] : WEEKS;
      }
      collectGroup();
    }
  }

  /// Collects the offers of one mode by week of shipment, as those of the first regime.
  void collectShipped(boolean[] isOpen, TransportMode mode, double[] extra) {
    begin(isOpen, extra);
    group = 0;
    for (var o = 0; o < isOpen.length; o++) {
      var option = facts.options().get(o);
      weeks[o] = isOpen[o] && option.lane().mode() == mode ? option.week() : WEEKS;
    }
    collectGroup();
  }

  private void begin(boolean[] isOpen, double[] extra) {
    extraMicros = extra;
    size = 0;
    weeks = weeks.length == isOpen.length ? weeks : new int[isOpen.length];
    var breaks = facts.orders.supply().breaks().size();
    reserve(REGIMES * (WEEKS * (breaks + 1) + isOpen.length));
  }

  private void collectGroup() {
    for (var t = 0; t < WEEKS; t++) {
      from[group * (WEEKS + 1) + t] = size;
      collectWeek(t);
    }
    from[group * (WEEKS + 1) + WEEKS] = size;
  }

  private void collectWeek(int week) {
    var bought = -1;
    var stored = -1;
    for (var o = 0; o < weeks.length; o++) {
      if (weeks[o] != week) {
        continue;
      }
      var isStored = facts.isFromFactory(o);
      if (facts.orders.lastUnits(o) > 0) {
        var most = isStored ? facts.factoryLots() : Integer.MAX_VALUE;
        add(o, 0, facts.leastLots(o), most, true);
      } else if (isStored) {
        stored = stored < 0 || unitMicros(o) < unitMicros(stored) ? o : stored;
      } else {
        bought = bought < 0 || unitMicros(o) < unitMicros(bought) ? o : bought;
      }
    }
    if (stored >= 0) {
      add(stored, unitMicros(stored), 1, facts.factoryLots(), false);
    }
    if (bought >= 0) {
      addBought(bought);
    }
  }

  private void addBought(int o) {
    var supply = facts.orders.supply();
    for (var step : supply.breaks()) {
      var above = step.unitMicros() - facts.orders.bestUnitMicros();
      var least = Math.max(facts.leastLots(o), Math.ceilDiv(step.fromUnits(), facts.lotUnits()));
      add(o, unitMicros(o) + above * (1 + supply.dutyShare()), least, Integer.MAX_VALUE, false);
    }
  }

  private void add(int o, double unitMicros, int least, int most, boolean isChanging) {
    lotMicros[size] = unitMicros * facts.lotUnits();
    leastLots[size] = least;
    mostLots[size] = most;
    isStored[size] = facts.isFromFactory(o);
    option[size] = isChanging ? o * REGIMES + group : STEADY;
    size++;
  }

  private double unitMicros(int o) {
    return UsefulOptions.micros(facts, prices, o)
        + facts.orders.changeMicros()
        + extraMicros[o * REGIMES + group]
        + (facts.isFromFactory(o) ? storedMicros[group] : 0);
  }

  private void reserve(int most) {
    if (lotMicros.length < most) {
      lotMicros = new double[most];
      leastLots = new int[most];
      mostLots = new int[most];
      option = new int[most];
      isStored = new boolean[most];
    }
  }

  /// Index of the first offer of a week; that of the week after is the end.
  int from(int regime, int week) {
    return from[regime * (WEEKS + 1) + week];
  }

  boolean isSteady(int offer) {
    return option[offer] == STEADY;
  }

  /// Whether it takes goods that wait at the factory.
  boolean isStored(int offer) {
    return isStored[offer];
  }

  double lotMicros(int offer) {
    return lotMicros[offer];
  }

  double lineMicros() {
    return facts.orders.lineMicros();
  }

  int leastLots(int offer) {
    return leastLots[offer];
  }

  int mostLots(int offer) {
    return mostLots[offer];
  }

  /// What an order of so many lots costs more than none, where last night's advice counts.
  double micros(int offer, int lots) {
    var o = option[offer] / REGIMES;
    var units = lots * facts.lotUnits();
    return facts.orders.micros(o, units)
        - facts.orders.micros(o, 0)
        + units * (prices.optionMicrosPerUnit()[o] + extraMicros[option[offer]])
        + (isStored[offer] ? units * storedMicros[option[offer] % REGIMES] : 0);
  }
}
