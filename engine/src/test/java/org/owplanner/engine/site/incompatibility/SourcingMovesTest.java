package org.owplanner.engine.site.incompatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcingMovesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theCostKeptByMovesIsTheCostCountedAnew(long seed) {
    var problem = SmallNetworks.random(30, 25, seed);
    var state = new SourcingState(problem, new Incompatibilities(problem));
    var random = new SplittableRandom(seed);
    var moves = new SourcingMoves(state, new NearSites(problem), random);
    moves.construct();
    var taken = 0;

    for (var k = 0; k < 20_000; k++) {
      var before = state.cost;
      var allowed = random.nextInt(40);
      var isTaken = k % 5 == 0 ? moves.replace(allowed) : moves.relocate(allowed);
      assertThat(state.cost - before).isLessThanOrEqualTo(isTaken ? allowed : 0);
      if (!isTaken) {
        assertThat(state.cost).isEqualTo(before);
      }
      taken += isTaken ? 1 : 0;
      if (k % 100 == 0) {
        assertIsSound(problem, state);
      }
    }

    assertThat(taken).isGreaterThan(1_000);
  }

  private static void assertIsSound(MultiSourceProblem problem, SourcingState state) {
    var shipments = state.shipments();
    var price = SourcingState.unservedPrice(problem);
    var shipped = 0;
    for (var quantity : shipments.quantity()) {
      shipped += quantity;
    }
    var demand = 0;
    for (var units : problem.demand()) {
      demand += units;
    }
    assertThat(state.cost)
        .isEqualTo(ShipmentsCheck.cost(problem, shipments) + price * (demand - shipped));
    assertThat(ShipmentsCheck.isFeasible(problem, shipments)).isEqualTo(state.isComplete());
    var again = new SourcingState(problem, new Incompatibilities(problem));
    again.set(shipments);
    assertThat(state.conflicts).isEqualTo(again.conflicts);
    assertThat(state.room).isEqualTo(again.room);
    assertThat(state.quantity).isEqualTo(again.quantity);
  }
}
