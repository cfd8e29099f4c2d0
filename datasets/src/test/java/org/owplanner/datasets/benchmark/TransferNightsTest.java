package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.transfer.replay.ReplayCost;

class TransferNightsTest {

  private static final int SKUS = 2;

  private static final TransferNightsSettings SMALL =
      new TransferNightsSettings(3, 0, SKUS, Budget.ofSteps(6, 1, 1), false);

  @Test
  void aFewGoodsLiveThroughThreeWeeksInThreeWorldsAndNoUnitIsLostOrMade() {
    var worlds = TransferNights.worlds(SMALL, line -> {});

    assertThat(worlds)
        .extracting(world -> world.row().world())
        .containsExactly("nothing", "top-up", "plan");
    for (var world : worlds) {
      var outcome = world.outcome();
      for (var sku = 0; sku < SKUS; sku++) {
        var from = 4 * sku;
        var begun = Arrays.stream(outcome.begunUnits(), from, from + 4).sum();
        var received = Arrays.stream(outcome.receivedUnits(), from, from + 4).sum();
        var sold = Arrays.stream(outcome.soldUnits(), from, from + 4).sum();
        var end = Arrays.stream(outcome.endUnits(), from, from + 4).sum();
        var road = Arrays.stream(outcome.roadUnits(), from, from + 4).sum();
        assertThat(begun + received).isEqualTo(sold + end + road);
      }
      assertThat(outcome.days()).hasSize(21);
      assertThat(outcome.countedUnits()).isEqualTo(worlds.getFirst().outcome().countedUnits());
      assertThat(outcome.receivedUnits()).isEqualTo(worlds.getFirst().outcome().receivedUnits());
      assertThat(world.row().demandUnits()).isEqualTo(worlds.getFirst().row().demandUnits());
    }
    assertThat(worlds.getFirst().row().movedUnits()).isZero();
    assertThat(worlds.getLast().row().movedUnits()).isPositive();
  }

  @Test
  void thePlanIsHeldAgainstTheBetterOfTheTwo() {
    var rows = List.of(row("nothing", 90), row("top-up", 80), row("plan", 70));

    assertThat(TransferNightsRow.better(rows).world()).isEqualTo("top-up");
    assertThat(TransferNightsRow.plan(rows).totalCents()).isEqualTo(70);
  }

  private static TransferNightsRow row(String world, long cents) {
    return new TransferNightsRow(
        world, 7, Map.of(ReplayCost.LOST_MARGIN, cents * 10_000), 0, 0, 1, 0, Double.NaN);
  }
}
