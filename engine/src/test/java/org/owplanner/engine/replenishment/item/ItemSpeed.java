package org.owplanner.engine.replenishment.item;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/// Prints what the search, the value and the bound of one item take and reach: processor time of
/// one thread, each item the least of some rounds after others to warm up.
///
/// Sets: goods of many kinds by sea and air; goods that sell as those of a shop do, by five modes.
@NullMarked
public final class ItemSpeed {

  private static final int ITEMS = 120;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final double MOST_PRICE = 0.2;
  private static final List<String> PARTS = List.of("facts", "search", "again", "value", "bound");

  private final ItemSearch search = new ItemSearch();
  private final ItemEvaluator evaluator = new ItemEvaluator();
  private final ItemBound bound = new ItemBound();
  private final long[] leastNanos = new long[PARTS.size()];
  private double micros;
  private double againMicros;
  private double boundMicros;
  private double gap;
  private int orders;

  private ItemSpeed() {}

  /// Prints the sets.
  ///
  /// @param args anything to print each item too
  public static void main(String[] args) {
    System.out.println(
        "set,facts_ms,search_ms,again_ms,value_ms,bound_ms,cost,again_cost,gap,gap_w");
    for (var set = 0; set < 2; set++) {
      var sum = new double[PARTS.size()];
      var of = new ItemSpeed();
      var examples = new ArrayList<ItemExamples>();
      for (var seed = 0; seed < ITEMS; seed++) {
        var random = new Random(seed * 7_919L);
        examples.add(set == 0 ? ItemExamples.shop(random) : ShopExamples.draw(random, seed));
      }
      for (var round = 0; round < WARM_UP; round++) {
        for (var seed = 0; seed < ITEMS; seed++) {
          of.item(examples.get(seed), seed, 1);
        }
      }
      of.clear();
      var gaps = 0.0;
      for (var seed = 0; seed < ITEMS; seed++) {
        of.item(examples.get(seed), seed, ROUNDS);
        gaps += of.gap / ITEMS;
        for (var k = 0; k < sum.length; k++) {
          sum[k] += of.leastNanos[k] / 1e6 / ITEMS;
        }
        if (args.length > 0) {
          of.print(examples.get(seed), set, seed);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s,%.2f,%.2f,%.2f,%.2f,%.2f,%.1f M,%.1f M,%.2f%%,%.2f%%%n",
          set == 0 ? "many kinds" : "as sold",
          sum[0],
          sum[1],
          sum[2],
          sum[3],
          sum[4],
          of.micros / 1e6,
          of.againMicros / 1e6,
          100 * gaps,
          100 * (of.micros - of.boundMicros) / of.micros);
    }
  }

  private void clear() {
    micros = 0;
    againMicros = 0;
    boundMicros = 0;
  }

  private void print(ItemExamples example, int set, int seed) {
    System.out.printf(
        Locale.ROOT,
        "%d,%d,mean %.2f,pack %d,moq %d,factory %d,fill %.2f,orders %d,search %.2f,again %.2f,bound %.2f,gap %.2f%%%n",
        set,
        seed,
        example.weekMean,
        example.casePack,
        example.moq,
        example.atFactory,
        example.settings.fillRate(),
        orders,
        leastNanos[1] / 1e6,
        leastNanos[2] / 1e6,
        leastNanos[4] / 1e6,
        100 * gap);
  }

  private void item(ItemExamples example, int seed, int rounds) {
    Arrays.fill(leastNanos, Long.MAX_VALUE);
    var clock = ManagementFactory.getThreadMXBean();
    var problem = example.problem();
    for (var round = 0; round < rounds; round++) {
      var t0 = clock.getCurrentThreadCpuTime();
      var facts = ItemFacts.of(problem, 0);
      var none = ItemPrices.none(facts);
      var prices = prices(new Random(seed * 7_919L), example, facts);
      var t1 = clock.getCurrentThreadCpuTime();
      var plan = search.best(facts, none, new int[facts.options().size()]);
      var t2 = clock.getCurrentThreadCpuTime();
      var again = search.best(facts, prices, plan);
      var t3 = clock.getCurrentThreadCpuTime();
      var value = evaluator.value(facts, plan);
      var t4 = clock.getCurrentThreadCpuTime();
      var lower = bound.lower(facts, none, plan);
      var t5 = clock.getCurrentThreadCpuTime();
      var nanos = new long[] {t1 - t0, t2 - t1, t3 - t2, t4 - t3, t5 - t4};
      for (var k = 0; k < nanos.length; k++) {
        leastNanos[k] = Math.min(leastNanos[k], nanos[k]);
      }
      if (round == 0) {
        var cost = sum(value.terms());
        micros += cost;
        boundMicros += lower;
        gap = (cost - lower) / cost;
        againMicros += priced(facts, prices, again);
        orders = 0;
        for (var lots : plan) {
          orders += lots > 0 ? 1 : 0;
        }
      }
    }
  }

  /// A price on what is spent, as a budget has it, and one on space.
  private static ItemPrices prices(Random random, ItemExamples example, ItemFacts facts) {
    var prices = ItemPrices.none(facts);
    var rate = MOST_PRICE * random.nextDouble();
    for (var o = 0; o < facts.options().size(); o++) {
      var early = facts.options().get(o).week() < 8 ? 1 : 0.5;
      prices.optionMicrosPerUnit()[o] =
          facts.isFromFactory(o) ? 0 : rate * early * example.costCents * 10_000;
    }
    for (var t = 0; t < ItemFacts.WEEKS; t++) {
      prices.weekMicrosPerUnit()[t] = random.nextInt(2) * facts.tiers.firstMicros;
    }
    return prices;
  }

  private double priced(ItemFacts facts, ItemPrices prices, int[] plan) {
    var value = evaluator.value(facts, plan);
    var sum = sum(value.terms());
    for (var o = 0; o < plan.length; o++) {
      sum += facts.units(o, plan[o]) * prices.optionMicrosPerUnit()[o];
    }
    for (var t = 0; t < ItemFacts.WEEKS; t++) {
      sum += value.startUnits()[t] * prices.weekMicrosPerUnit()[t];
    }
    return sum;
  }

  private static double sum(double[] values) {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum;
  }
}
