package org.owplanner.engine.replenishment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.TreeMap;
import org.owplanner.engine.replenishment.item.ItemTerm;
import org.owplanner.engine.replenishment.item.ItemValue;
import org.owplanner.engine.stock.ItemDemand;

/// All orders of one item over the horizon, with what they cost and what they take of what items
/// share: a column of the seller's program.
public final class ItemPlan {

  private final int item;
  private final int[] lots;
  private final EnumMap<ItemTerm, Long> termMicros;
  private final long micros;
  private final int[] rows;
  private final long[] amounts;

  private ItemPlan(
      int item, int[] lots, EnumMap<ItemTerm, Long> termMicros, int[] rows, long[] amounts) {
    this.item = item;
    this.lots = lots;
    this.termMicros = termMicros;
    this.rows = rows;
    this.amounts = amounts;
    micros = termMicros.values().stream().mapToLong(Long::longValue).sum();
  }

  /// The orders of an item, as its evaluator values them.
  ///
  /// @param lots lots of each of its options
  static ItemPlan of(SellerFacts facts, int item, int[] lots, ItemValue value) {
    var taken = new TreeMap<Integer, Long>();
    for (var o = 0; o < lots.length; o++) {
      var units = facts.units(item, o, lots[o]);
      if (units > 0) {
        if (facts.budgetRow(item, o) != SharedRows.NONE) {
          taken.merge(facts.budgetRow(item, o), facts.spendMicros(item, o, lots[o]), Long::sum);
        }
        if (facts.shipDate(item, o) != SharedRows.NONE) {
          var row = facts.rows().volumeRow(facts.shipDate(item, o));
          taken.merge(row, units * facts.unitMm3(item), Long::sum);
          taken.merge(row + 1, units * facts.row(item).sku().weightG(), Long::sum);
        }
      }
    }
    var space = facts.spaceRow(item);
    if (space != SharedRows.NONE) {
      for (var week = 0; week < ItemDemand.WEEKS; week++) {
        taken.put(space + week, Math.round(value.startUnits()[week] * facts.unitMm3(item)));
      }
    }
    return new ItemPlan(
        item,
        lots.clone(),
        rounded(value),
        taken.keySet().stream().mapToInt(Integer::intValue).toArray(),
        taken.values().stream().mapToLong(Long::longValue).toArray());
  }

  private static EnumMap<ItemTerm, Long> rounded(ItemValue value) {
    var terms = new EnumMap<ItemTerm, Long>(ItemTerm.class);
    for (var term : ItemTerm.values()) {
      terms.put(term, ItemValue.roundedMicros(value.term(term)));
    }
    return terms;
  }

  /// The item.
  public int item() {
    return item;
  }

  /// Lots of an option.
  int lots(int option) {
    return lots[option];
  }

  int[] lots() {
    return lots.clone();
  }

  boolean hasLots(int[] others) {
    return Arrays.equals(lots, others);
  }

  /// What a term costs.
  long micros(ItemTerm term) {
    return termMicros.getOrDefault(term, 0L);
  }

  /// What all of its own terms cost.
  long micros() {
    return micros;
  }

  /// Rows of what it takes, ascending.
  int[] rows() {
    return rows;
  }

  /// How much it takes of each of its [#rows()].
  long[] amounts() {
    return amounts;
  }

  /// What it costs with what it takes priced: cost + Σ price · amount.
  double pricedMicros(double[] rowMicros) {
    var sum = (double) micros;
    for (var r = 0; r < rows.length; r++) {
      sum += rowMicros[rows[r]] * amounts[r];
    }
    return sum;
  }

  @Override
  public String toString() {
    return "item %d: %s".formatted(item, Arrays.toString(lots));
  }
}
