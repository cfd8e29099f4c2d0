package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final AisleGraph GRAPH =
      new AisleGraph(new int[] {0, 3_000, 6_000}, new int[] {0, 10_000, 20_000}, 0);
  private static final ReplayRates RATES = new ReplayRates(4_000, 1_000, new double[] {3, 2});

  @Test
  void aDayAddsUpWalkingAndReaching() {
    var layout = layout(new int[] {0, 1}, new int[] {4_000, 1_000}, new int[] {0, 7});
    var orders = new PickOrders(new int[] {5, 5}, new int[] {0, 1, 3}, new int[] {0, 1, 2});
    var replay = new Replay(layout, new FifoBatcher(2), RoutingPolicy.EXACT, RATES);

    var days = replay.days(orders, new int[] {0, 1, -1});

    assertThat(days).containsExactly(new ReplayDay(5, 2, 3, 1, 16_000, 16.0, 5.0, 84_000));
  }

  @Test
  void noOrdersNoDays() {
    var layout = layout(new int[] {0}, new int[] {1}, new int[] {0});
    var none = new PickOrders(new int[0], new int[] {0}, new int[0]);
    var replay = new Replay(layout, new FifoBatcher(2), RoutingPolicy.EXACT, RATES);

    assertThat(replay.days(none, new int[] {0})).isEmpty();
  }

  @Test
  void daysTogetherCostWhatTheyCostAlone() {
    var random = new RandomTours(3);
    random.stops(GRAPH, 40);
    var layout = layout(random.aisles, random.ysMm, new int[40]);
    var locationOfFace = new int[40];
    for (var i = 0; i < 40; i++) {
      locationOfFace[i] = (i * 7) % 40;
    }
    var orders = random.orders(60, 8, 40);
    var replay = new Replay(layout, new FifoBatcher(12), RoutingPolicy.EXACT, RATES);

    var alone = new ArrayList<ReplayDay>();
    for (var order = 0; order < orders.orders(); ) {
      var end = order;
      while (end < orders.orders() && orders.epochDay()[end] == orders.epochDay()[order]) {
        end++;
      }
      alone.addAll(replay.days(orders.slice(order, end), locationOfFace));
      order = end;
    }

    assertThat(replay.days(orders, locationOfFace)).isEqualTo(alone).hasSizeGreaterThan(5);
  }

  private static Layout layout(int[] aisles, int[] ysMm, int[] levels) {
    List<Location> locations = new ArrayList<>();
    for (var i = 0; i < aisles.length; i++) {
      locations.add(
          new Location(
              "L" + i, "Z", aisles[i], 1, levels[i], ysMm[i], 1, 1, 1, 1, "AMBIENT", "PIECE", "",
              false));
    }
    return new Layout(GRAPH, locations);
  }
}
