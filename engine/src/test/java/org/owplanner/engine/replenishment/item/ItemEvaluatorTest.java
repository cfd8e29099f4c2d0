package org.owplanner.engine.replenishment.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;

/// The expected value against a simulation with its own bookkeeping.
@NullMarked
final class ItemEvaluatorTest {

  private static final int PATHS = 1_000_000;
  private static final int FEWER_PATHS = 200_000;

  /// Two-sided limit of the standard normal for 99.9%.
  private static final double DEVIATIONS = 3.29;

  private final ItemEvaluator evaluator = new ItemEvaluator();

  @Test
  void valueIsThatOfManyPathsOfFastGoods() {
    var example = new ItemExamples();
    example.weekMean = 3;
    example.onHand = 40;
    check(
        example,
        FEWER_PATHS,
        lots(example, 4, TransportMode.SEA_LCL, 60, 2, TransportMode.AIR, 20));
  }

  @Test
  void valueIsThatOfAMillionPathsWithOldGoodsAndShipmentsUnderWay() {
    var example = new ItemExamples();
    var today = Math.toIntExact(ItemExamples.TODAY.toEpochDay());
    example.weekMean = 1.3;
    example.dispersion = 2;
    example.levelVariance = 0.2;
    example.onHand = 25;
    example.aged = List.of(new AgedUnits(today - 170, 8), new AgedUnits(today - 60, 10));
    example.inbound =
        List.of(
            new InboundUnits("I1", TransportMode.SEA_LCL, 12, today + 30),
            new InboundUnits("I2", TransportMode.AIR, 3, today - 5));
    check(example, PATHS, lots(example, 3, TransportMode.AIR, 5, 9, TransportMode.SEA_LCL, 15));
  }

  @Test
  void valueIsThatOfManyPathsOfRareGoodsInCases() {
    var example = new ItemExamples();
    example.weekMean = 0.4;
    example.dispersion = 1;
    example.levelVariance = 0;
    example.casePack = 12;
    example.onHand = 3;
    check(
        example, FEWER_PATHS, lots(example, 2, TransportMode.SEA_LCL, 1, 5, TransportMode.AIR, 1));
  }

  private void check(ItemExamples example, int paths, int[] lots) {
    var facts = example.facts();
    assertThat(facts.cellUnits).isEqualTo(1);
    var played = new SimulatedItem(example.problem(), 42);
    played.play(paths, arrivals(example, facts, lots));
    var value = evaluator.value(facts, lots);
    var seen = new double[] {sum(value.lostUnits()), sum(value.meanUnits()), 0, 0};
    seen[2] = value.term(ItemTerm.STORAGE);
    seen[3] = value.meanUnits()[ItemDemand.WEEKS - 1];
    for (var k = 0; k < seen.length; k++) {
      var mean = played.sum[k] / paths;
      var error = Math.sqrt((played.squares[k] / paths - mean * mean) / paths);
      assertThat(seen[k]).as("quantity %d", k).isCloseTo(mean, within(DEVIATIONS * error + 1e-6));
    }
    assertThat(value.soldUnits()).isCloseTo(facts.demandMeanUnits() - seen[0], within(1e-6));
  }

  /// Units by regime and week, from the contract's own words.
  private static int[][] arrivals(ItemExamples example, ItemFacts facts, int[] lots) {
    var arrivals = new int[ArrivalRegimes.COUNT][ItemDemand.WEEKS];
    for (var r = 0; r < arrivals.length; r++) {
      for (var o = 0; o < lots.length; o++) {
        var option = facts.options().get(o);
        var days = ArrivalRegimes.days(option.lane().leadTime())[r];
        arrivals[r][option.week() + (int) Math.floor((days + 3.5) / 7)] +=
            lots[o] * facts.lotUnits();
      }
      var today = ItemExamples.TODAY.toEpochDay();
      for (var inbound : example.inbound) {
        var lane =
            example.lanes.stream()
                .filter(l -> l.mode() == inbound.mode())
                .findFirst()
                .orElseThrow();
        var days = ArrivalRegimes.days(lane.leadTime());
        var day =
            inbound.expectedDay() < today
                ? today + 7L * (1 + r)
                : Math.max(
                    today + 1,
                    inbound.expectedDay() + Math.round(days[r] - ArrivalRegimes.meanDays(days)));
        arrivals[r][(int) Math.floor((day - today + 3.5) / 7)] += inbound.units();
      }
    }
    return arrivals;
  }

  static int[] lots(
      ItemExamples example,
      int week,
      TransportMode mode,
      int lots,
      int week2,
      TransportMode mode2,
      int lots2) {
    var facts = example.facts();
    var plan = new int[facts.options().size()];
    plan[option(facts, week, mode)] = lots;
    plan[option(facts, week2, mode2)] = lots2;
    return plan;
  }

  static int option(ItemFacts facts, int week, TransportMode mode) {
    for (var o = 0; o < facts.options().size(); o++) {
      var option = facts.options().get(o);
      if (option.week() == week
          && option.lane().mode() == mode
          && option.source() == OrderSource.PRODUCTION) {
        return o;
      }
    }
    throw new IllegalArgumentException("No option in week %d by %s.".formatted(week, mode));
  }

  private static double sum(double[] values) {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void searchsPassCostsWhatTheTermsCost(long seed) {
    var random = new Random(seed);
    var example = ItemExamples.shop(random);
    var facts = example.facts();
    var lots = new int[facts.options().size()];
    for (var n = 0; n < 3; n++) {
      lots[random.nextInt(lots.length)] = 1 + random.nextInt(3);
    }
    var pass =
        new SingleChanges(new SingleChanges.Scratch(), facts, ItemPrices.none(facts)).pass(lots);
    var value = evaluator.value(facts, lots);
    assertThat(pass).isCloseTo(sum(value.terms()), within(1e-9 * pass + 1));
  }

  @Test
  void singleChangesAreExactWithoutAges() {
    var example = new ItemExamples();
    example.fees.subList(1, 3).clear();
    var facts = example.facts();
    var lots = lots(example, 4, TransportMode.SEA_LCL, 60, 2, TransportMode.AIR, 20);
    var changes = new SingleChanges(new SingleChanges.Scratch(), facts, ItemPrices.none(facts));
    var before = changes.pass(lots);
    for (var o = 0; o < lots.length; o += 3) {
      var changed = lots.clone();
      changed[o] += lots[o] > 0 ? -7 : 11;
      var expected =
          before
              + changes.stockChange(o, changed[o] - lots[o])
              + changes.orderMicros(o, changed[o])
              - changes.orderMicros(o, lots[o]);
      var value = sum(evaluator.value(facts, changed).terms());
      assertThat(expected).isCloseTo(value, within(1e-9 * value));
    }
  }
}
