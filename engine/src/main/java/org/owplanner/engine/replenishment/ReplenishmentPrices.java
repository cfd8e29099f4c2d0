package org.owplanner.engine.replenishment;

import org.owplanner.engine.replenishment.item.ItemPrices;
import org.owplanner.engine.stock.ItemDemand;

/// Prices of what items share (Lagrange multipliers), at least 0, by row of [SharedRows]: λ of a
/// micro-unit spent in a budget cycle, ν of a mm³ in a warehouse and week, μ of a mm³ and of a gram
/// on a ship date.
///
/// Space in containers is priced so that a full container brings no more than it costs: μ(volume) ·
/// a container's volume + μ(weight) · its weight ≤ its price.
final class ReplenishmentPrices {

  private final SellerFacts facts;
  private final double[] micros;

  private ReplenishmentPrices(SellerFacts facts, double[] micros) {
    this.facts = facts;
    this.micros = micros;
    var rows = facts.rows();
    for (var row = 0; row < rows.limited(); row++) {
      micros[row] = Math.max(0, micros[row]);
    }
    for (var s = 0; s < rows.shipDates(); s++) {
      keepWithinContainer(rows.shipDate(s), rows.volumeRow(s));
    }
  }

  private void keepWithinContainer(ShipDate date, int row) {
    var lane = date.lane();
    micros[row] = Math.max(0, micros[row]);
    micros[row + 1] = Math.max(0, micros[row + 1]);
    if (!lane.hasContainers()) {
      micros[row] = 0;
      micros[row + 1] = 0;
      return;
    }
    var full = micros[row] * date.containerMm3() + micros[row + 1] * lane.containerWeightG();
    if (full > lane.containerMicros()) {
      // a hair less, so that rounding can't make a full container dearer than its price
      var share = lane.containerMicros() / full * (1 - 1e-12);
      micros[row] *= share;
      micros[row + 1] *= share;
    }
  }

  /// These prices, made lawful.
  ///
  /// @param micros by row
  static ReplenishmentPrices of(SellerFacts facts, double[] micros) {
    return new ReplenishmentPrices(facts, micros.clone());
  }

  /// Prices to begin with: containers by volume as if they were always full, all else for nothing.
  static ReplenishmentPrices start(SellerFacts facts) {
    var rows = facts.rows();
    var micros = new double[rows.size()];
    for (var s = 0; s < rows.shipDates(); s++) {
      var date = rows.shipDate(s);
      if (date.lane().hasContainers()) {
        micros[rows.volumeRow(s)] = date.lane().containerMicros() / date.containerMm3();
      }
    }
    return new ReplenishmentPrices(facts, micros);
  }

  /// Between these and others: share · these + (1 − share) · the others.
  ReplenishmentPrices mixed(ReplenishmentPrices others, double share) {
    var mix = new double[micros.length];
    for (var row = 0; row < mix.length; row++) {
      mix[row] = share * micros[row] + (1 - share) * others.micros[row];
    }
    return new ReplenishmentPrices(facts, mix);
  }

  double of(int row) {
    return micros[row];
  }

  double[] toArray() {
    return micros.clone();
  }

  /// What they make of an item: an order's units pay budget (at the lowest price of a unit) and
  /// space in containers, a unit at the start of a week pays its space in the warehouse.
  ItemPrices ofItem(int item) {
    return ofItem(facts, micros, item);
  }

  /// The same of any prices by row.
  static ItemPrices ofItem(SellerFacts facts, double[] micros, int item) {
    var options = facts.item(item).options();
    var perUnit = new double[options.size()];
    var weightG = facts.row(item).sku().weightG();
    var unitMm3 = facts.unitMm3(item);
    for (var o = 0; o < perUnit.length; o++) {
      var budget = facts.budgetRow(item, o);
      if (budget != SharedRows.NONE) {
        perUnit[o] += micros[budget] * facts.row(item).supply().orElseThrow().bestUnitMicros();
      }
      var date = facts.shipDate(item, o);
      if (date != SharedRows.NONE) {
        var row = facts.rows().volumeRow(date);
        perUnit[o] += micros[row] * unitMm3 + micros[row + 1] * weightG;
      }
    }
    var perWeek = new double[ItemDemand.WEEKS];
    var space = facts.spaceRow(item);
    for (var week = 0; space != SharedRows.NONE && week < perWeek.length; week++) {
      perWeek[week] = micros[space + week] * unitMm3;
    }
    return new ItemPrices(perUnit, perWeek);
  }
}
